import { z } from 'zod';
import { QuestionId } from '../../shared/ids.ts';

/** Words of mine that are no longer in the document, to be offered back (LIVE-2, LIVE-4). */
export const Loss = z.object({
  /** In the order they were lost. */
  id: z.string(),
  /** Where they stood: an answer, a note, a position, the notes of a checklist item. Null when that can't be told. */
  place: z.object({ root: z.string(), entry: z.string().nullable() }).nullable(),
  /** The question, where it was its answer. */
  questionId: QuestionId.nullable(),
  text: z.string(),
  /** What stood directly left of them, to find their place again; empty when nothing did. */
  after: z.string(),
  /** `overtaken`: someone replaced the line without having seen them. `refused`: the server did not take them. */
  why: z.enum(['overtaken', 'refused']),
  /** Whose change it was, where it can be told. */
  byName: z.string().nullable(),
});
export type Loss = z.infer<typeof Loss>;
