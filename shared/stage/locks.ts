import { z } from 'zod';
import {
  isNotesRoot,
  isPositionsRoot,
  MATRIX_NOTES,
  questionOfRoot,
  SCENARIO_NOTES,
  SCENARIO_POSITIONS,
  SCENARIOS_ROOT,
  VARIANTS_ROOT,
} from '../board/board.ts';
import { BlockId, ParticipantId, type QuestionId } from '../ids.ts';
import { LockTarget, sameTarget } from './target.ts';

/** Locks: parts of the shared document that nobody can change, the facilitator neither, until she unlocks them. Pure. */
const stamp = { by: ParticipantId, at: z.number() };
const [BlockLock, MatrixLock, ScenariosLock, AllLock] = LockTarget.options;

/** A target, by whom it was locked and when (milliseconds since 1970). */
export const Lock = z.discriminatedUnion('kind', [
  BlockLock.extend(stamp),
  MatrixLock.extend(stamp),
  ScenariosLock.extend(stamp),
  AllLock.extend(stamp),
]);
export type Lock = z.infer<typeof Lock>;

/** To which block a question belongs, also one of one's own; null for one that is nowhere. */
export type BlockOf = (questionId: QuestionId) => BlockId | null;

/** The smallest part a root belongs to; null for what only `all` covers, as the checklist. */
export function partOf(root: string, blockOf: BlockOf): LockTarget | null {
  if (root === MATRIX_NOTES || root === VARIANTS_ROOT) return { kind: 'matrix' };
  if (root === SCENARIOS_ROOT || root === SCENARIO_NOTES || root === SCENARIO_POSITIONS) return { kind: 'scenarios' };
  const questionId = questionOfRoot(root);
  if (questionId !== null) return blockPart(blockOf(questionId));
  if (!isNotesRoot(root) && !isPositionsRoot(root)) return null;
  const blockId = BlockId.safeParse(root.slice(root.indexOf(':') + 1));
  return blockPart(blockId.success ? blockId.data : null);
}

const blockPart = (id: BlockId | null): LockTarget | null => (id === null ? null : { kind: 'block', id });

/** The lock that lies on a part, if any; null for a part stands for what only `all` covers. */
export const lockOn = (locks: readonly Lock[], part: LockTarget | null): Lock | null =>
  locks.find((lock) => lock.kind === 'all' || (part !== null && sameTarget(lock, part))) ?? null;
