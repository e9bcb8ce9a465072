import { z } from 'zod';
import { BlockId, coreQuestionId, QuestionId } from '../ids.ts';

/**
 * A guide (leidraad): what a workshop talks about. Blocks with questions, a matrix of variants by aspects, a checklist.
 * It is fixed once a workshop is made; what people write lies in the shared document, never here.
 */
export const Locale = z.enum(['nl', 'en']);
export type Locale = z.infer<typeof Locale>;

const sentence = z.string().trim().min(1).max(2_000);
const title = z.string().trim().min(1).max(300);
const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9._-]+$/);

export const Question = z.object({ id: QuestionId, text: sentence, prompts: z.array(sentence).max(40) });
export type Question = z.infer<typeof Question>;

export const Block = z.object({
  id: BlockId,
  themeId: id,
  title,
  coreQuestion: sentence.nullable(),
  questions: z.array(Question).max(60),
});
export type Block = z.infer<typeof Block>;

export const Cell = z.object({
  considerations: z.array(sentence).max(40),
  /** Considerations that only hold in a named case, such as strong growth. */
  groups: z.array(z.object({ title, considerations: z.array(sentence).max(40) })).max(10),
  /** The blocks a reader of this cell is sent to. */
  blockIds: z.array(BlockId).max(20),
});
export type Cell = z.infer<typeof Cell>;

const Aspect = z.object({ id, title });
export const Variant = z.object({ id, title, cells: z.record(id, Cell) });
export type Variant = z.infer<typeof Variant>;

export const Guide = z.object({
  id,
  locale: Locale,
  title,
  subtitle: z.string().max(300),
  introduction: z.string().max(10_000),
  audience: z.string().max(2_000),
  definitions: z.array(z.object({ term: title, text: sentence })).max(60),
  checklist: z.array(z.object({ id, text: sentence })).max(60),
  themes: z.array(z.object({ id, title })).max(12),
  blocks: z.array(Block).min(1).max(60),
  scenarioAspects: z.array(Aspect).max(20),
  matrix: z.object({ aspects: z.array(Aspect).max(20), variants: z.array(Variant).max(20) }),
});
export type Guide = z.infer<typeof Guide>;

export type AnswerableQuestion = { id: QuestionId; text: string; prompts: readonly string[]; core: boolean };

/** Everything in a block that takes an answer: its core question first, where it has one. */
export function answerableQuestions(block: Block): AnswerableQuestion[] {
  const own = block.questions.map((question) => ({ ...question, core: false }));
  if (block.coreQuestion === null) return own;
  return [{ id: coreQuestionId(block.id), text: block.coreQuestion, prompts: [], core: true }, ...own];
}
