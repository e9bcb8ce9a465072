import { z } from 'zod';
import { BlockId, QuestionId } from '../ids.ts';

/**
 * What the facilitator can point at: one word for a place, in the spotlight, in a lock, in a silent round. What lies in
 * the shared document (a variant of one's own, a scenario) can't be looked up here: an id that is nowhere shows nothing.
 */
const id = z.string().min(1).max(64);
const target = <Kind extends string>(kind: Kind) => ({ kind: z.literal(kind) });

const BlockTarget = z.object({ ...target('block'), id: BlockId });
const QuestionTarget = z.object({ ...target('question'), id: QuestionId });
const MatrixTarget = z.object(target('matrix'));
const RowTarget = z.object({ ...target('row'), variantId: id });
const ColumnTarget = z.object({ ...target('column'), aspectId: id });
const CellTarget = z.object({ ...target('cell'), variantId: id, aspectId: id });
/** All scenarios, or some of them side by side. */
const ScenariosTarget = z.object({ ...target('scenarios'), ids: z.array(id).min(1).max(3).optional() });
const ScenarioTarget = z.object({ ...target('scenario'), id });
const AllTarget = z.object(target('all'));

/** What the projector shows, and where those who follow go. */
export const Spotlight = z.discriminatedUnion('kind', [
  BlockTarget,
  QuestionTarget,
  MatrixTarget,
  RowTarget,
  ColumnTarget,
  CellTarget,
  ScenariosTarget,
  ScenarioTarget,
  z.object({ ...target('round'), id }),
  z.object({ ...target('version'), id }),
  z.object(target('join')),
]);
export type Spotlight = z.infer<typeof Spotlight>;

/** What can be locked: a set of whole roots of the shared document (see locks.ts). */
export const LockTarget = z.discriminatedUnion('kind', [
  BlockTarget,
  MatrixTarget,
  z.object(target('scenarios')),
  AllTarget,
]);
export type LockTarget = z.infer<typeof LockTarget>;

/** What a silent round can be about. */
export const SilentTarget = z.discriminatedUnion('kind', [QuestionTarget, RowTarget, CellTarget, ScenarioTarget]);
export type SilentTarget = z.infer<typeof SilentTarget>;

/** Whether two targets are the same place; what else is kept with one (who, when) doesn't count. */
export const sameTarget = (one: Spotlight | LockTarget, other: Spotlight | LockTarget): boolean =>
  targetKey(one) === targetKey(other);

/** A target as one line, as the log keeps it: the kind and its ids. */
export function targetKey(one: Spotlight | LockTarget): string {
  switch (one.kind) {
    case 'matrix':
    case 'join':
    case 'all':
      return one.kind;
    case 'scenarios':
      return ['scenarios', ...('ids' in one ? (one.ids ?? []) : [])].join(' ');
    case 'row':
      return `row ${one.variantId}`;
    case 'column':
      return `column ${one.aspectId}`;
    case 'cell':
      return `cell ${one.variantId} ${one.aspectId}`;
    default:
      return `${one.kind} ${one.id}`;
  }
}

/** The target a line of the log tells of; null for none, and for one of another release. */
export function targetFrom(key: string): Spotlight | LockTarget | null {
  const [kind, first, second, third] = key.split(' ');
  const read = z.union([Spotlight, LockTarget]).safeParse({
    kind,
    ...(kind === 'row' || kind === 'cell' ? { variantId: first } : {}),
    ...(kind === 'column' ? { aspectId: first } : kind === 'cell' ? { aspectId: second } : {}),
    ...(kind === 'scenarios' && first !== undefined
      ? { ids: [first, second, third].filter((one) => one !== undefined) }
      : {}),
    id: first,
  });
  return read.success ? read.data : null;
}
