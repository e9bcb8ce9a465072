import type { BlockId, QuestionId } from '../ids.ts';
import { QuestionId as QuestionIdSchema } from '../ids.ts';

/**
 * The shared Yjs document of a workshop: which roots it has and what stands in them. Typed access for both sides;
 * who may change what is judged by the server's guard, not here.
 */

/** The document schema this release reads and writes; the document carries its own in `meta.schema`. 2 brought authors to the text. */
export const DOCUMENT_SCHEMA = 2;

export const META_ROOT = 'meta';
export const META_SCHEMA_KEY = 'schema';
export const CHECKLIST_ROOT = 'checklist';
export const VARIANTS_ROOT = 'variants';
export const SCENARIOS_ROOT = 'scenarios';
export const MATRIX_NOTES = 'notes:matrix';
export const SCENARIO_NOTES = 'notes:scenarios';
export const SCENARIO_POSITIONS = 'positions:scenarios';

/** What a block can't be called: roots beside the blocks' own have these names. */
export const RESERVED_BLOCK_IDS: readonly string[] = ['matrix', 'scenarios'];

const ANSWER_PREFIX = 'answer:';
const NOTES_PREFIX = 'notes:';
const POSITIONS_PREFIX = 'positions:';

/** The root (an XmlFragment) that holds the joint answer to a question. */
export const answerRoot = (questionId: QuestionId): string => `${ANSWER_PREFIX}${questionId}`;

/** The root (a Map) with the contributions to a block's questions. */
export const blockNotes = (blockId: BlockId): string => `${NOTES_PREFIX}${blockId}`;

/** The root (a Map) with the positions on a block's questions. */
export const blockPositions = (blockId: BlockId): string => `${POSITIONS_PREFIX}${blockId}`;

/** The question whose answer a root holds, or null for any other root. */
export function questionOfRoot(root: string): QuestionId | null {
  if (!root.startsWith(ANSWER_PREFIX)) return null;
  const parsed = QuestionIdSchema.safeParse(root.slice(ANSWER_PREFIX.length));
  return parsed.success ? parsed.data : null;
}

export const isNotesRoot = (root: string): boolean => root.startsWith(NOTES_PREFIX);
export const isPositionsRoot = (root: string): boolean => root.startsWith(POSITIONS_PREFIX);
