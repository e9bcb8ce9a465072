import type { QuestionId } from '../../shared/ids.ts';

/** Words of mine that are no longer in the document, to be offered back (LIVE-2, LIVE-4). */
export type Loss = {
  id: string;
  /** Null when it can't be told which answer they stood in. */
  questionId: QuestionId | null;
  text: string;
  /** What stood directly left of them, to find their place again; empty when nothing did. */
  after: string;
  /** `overtaken`: someone replaced the line without having seen them. `refused`: the server did not take them. */
  why: 'overtaken' | 'refused';
  /** Whose change it was, where it can be told. */
  byName: string | null;
};
