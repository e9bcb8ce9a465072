import type { QuestionId } from '../../shared/ids.ts';
import type { TextPlace } from './text-place.ts';

/** Words of mine that are no longer in the document, to be offered back (LIVE-2, LIVE-4). */
export type Loss = {
  id: string;
  /** Where they stood: an answer, a note, a position, the notes of a checklist item. Null when that can't be told. */
  place: TextPlace | null;
  /** The question, where it was its answer. */
  questionId: QuestionId | null;
  text: string;
  /** What stood directly left of them, to find their place again; empty when nothing did. */
  after: string;
  /** `overtaken`: someone replaced the line without having seen them. `refused`: the server did not take them. */
  why: 'overtaken' | 'refused';
  /** Whose change it was, where it can be told. */
  byName: string | null;
};
