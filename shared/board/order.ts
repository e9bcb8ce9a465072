import { generateKeyBetween } from 'fractional-indexing';

/**
 * Places in a list that several people reorder at once: a text per entry, between those of its neighbours, so that a
 * move changes one entry alone. Entries with the same place stand in the order of their ids, for everyone alike.
 */
export type Placed = { readonly id: string; readonly order: string };

export function byOrder(a: Placed, b: Placed): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * The place behind `list[at - 1]` and before `list[at]`, in a list sorted by `byOrder`; the ends count as open. Where
 * neighbours share one place the new one comes behind all that do.
 */
export function orderAt(list: readonly Placed[], at: number): string {
  const before = list[at - 1]?.order ?? null;
  const after = list.slice(at).find(({ order }) => before === null || order > before)?.order ?? null;
  try {
    return generateKeyBetween(before, after);
  } catch {
    // What came over the wire need not be a place at all: such an entry is no neighbour to stand beside.
    return generateKeyBetween(null, null);
  }
}

/** The place behind all others. */
export const orderLast = (list: readonly Placed[]): string => orderAt(list, list.length);
