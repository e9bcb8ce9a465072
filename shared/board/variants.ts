import * as Y from 'yjs';
import type { Guide } from '../guide/guide.ts';
import { ParticipantId } from '../ids.ts';
import { VARIANTS_ROOT } from './board.ts';
import { byOrder, orderLast, type Placed } from './order.ts';

/**
 * The rows of the matrix: the guide's variants, which are not in the document, and behind them the partners' own, which
 * are. An own variant may be built on one of the guide's: it then has its considerations.
 */
export const MAX_TITLE_LENGTH = 200;

export type OwnVariant = Placed & {
  title: string;
  /** The guide's variant it is built on. */
  basedOn: string | null;
  by: ParticipantId | null;
  at: number;
  /** Taken away; its notes stay in the document and can be seen until it comes back. */
  removed: boolean;
};

/** A row as it is shown. `guideId`: whose considerations it has. */
export type MatrixRow = { id: string; title: string; guideId: string | null; own: OwnVariant | null };

export function readOwnVariants(doc: Y.Doc): OwnVariant[] {
  const variants: OwnVariant[] = [];
  doc.getMap(VARIANTS_ROOT).forEach((entry, id) => {
    if (!(entry instanceof Y.Map)) return;
    const [title, order, basedOn, at] = [entry.get('title'), entry.get('order'), entry.get('basedOn'), entry.get('at')];
    if (typeof title !== 'string' || typeof order !== 'string') return;
    const by = ParticipantId.safeParse(entry.get('by'));
    variants.push({
      id,
      title,
      order,
      basedOn: typeof basedOn === 'string' ? basedOn : null,
      by: by.success ? by.data : null,
      at: typeof at === 'number' ? at : 0,
      removed: entry.get('removed') === true,
    });
  });
  return variants.sort(byOrder);
}

/** The rows of the matrix, without those that were taken away. */
export function matrixRows({ matrix }: Guide, own: readonly OwnVariant[]): MatrixRow[] {
  const known = new Set(matrix.variants.map(({ id }) => id));
  return [
    ...matrix.variants.map(({ id, title }) => ({ id, title, guideId: id, own: null })),
    ...own.flatMap((variant) =>
      variant.removed || known.has(variant.id) ? [] : [ownRow(variant, known.has(variant.basedOn ?? ''))],
    ),
  ];
}

const ownRow = (own: OwnVariant, isBased: boolean): MatrixRow => ({
  id: own.id,
  title: own.title,
  guideId: isBased ? own.basedOn : null,
  own,
});

export function addVariant(
  doc: Y.Doc,
  { id, title, basedOn }: { id: string; title: string; basedOn: string | null },
  origin?: unknown,
): void {
  doc.transact(() => {
    const entry = new Y.Map<unknown>();
    entry.set('title', title);
    entry.set('order', orderLast(readOwnVariants(doc)));
    if (basedOn !== null) entry.set('basedOn', basedOn);
    doc.getMap(VARIANTS_ROOT).set(id, entry);
  }, origin);
}

export function changeVariant(
  doc: Y.Doc,
  id: string,
  change: Partial<{ title: string; order: string; removed: boolean }>,
  origin?: unknown,
): void {
  const entry = doc.getMap(VARIANTS_ROOT).get(id);
  if (!(entry instanceof Y.Map)) return;
  doc.transact(() => {
    for (const [key, value] of Object.entries(change)) if (value !== undefined) entry.set(key, value);
  }, origin);
}
