import type { QuestionId } from '../ids.ts';
import { QuestionId as QuestionIdSchema } from '../ids.ts';

/**
 * The shared Yjs document of a workshop: which roots it has and what stands in them. Typed access for both sides;
 * who may change what is judged by the server's guard, not here.
 */

/** The document schema this release reads and writes; the document carries its own in `meta.schema`. */
export const DOCUMENT_SCHEMA = 1;

export const META_ROOT = 'meta';
export const META_SCHEMA_KEY = 'schema';

const ANSWER_PREFIX = 'answer:';

/** The root (an XmlFragment) that holds the joint answer to a question. */
export const answerRoot = (questionId: QuestionId): string => `${ANSWER_PREFIX}${questionId}`;

/** The question whose answer a root holds, or null for any other root. */
export function questionOfRoot(root: string): QuestionId | null {
  if (!root.startsWith(ANSWER_PREFIX)) return null;
  const parsed = QuestionIdSchema.safeParse(root.slice(ANSWER_PREFIX.length));
  return parsed.success ? parsed.data : null;
}

/** Roots whose entries (Maps by id) carry `by` and `at`, which only the server writes. */
export const isStampedRoot = (root: string): boolean =>
  root === 'variants' || root === 'scenarios' || root.startsWith('notes:') || root.startsWith('positions:');
