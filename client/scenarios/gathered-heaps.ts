import type { CellNote } from '../matrix/matrix-notes.ts';
import type { Lists } from './lists.ts';

/** What a scenario gathers of one aspect of the matrix, and of that by variant. */
export type GatheredHeap = {
  aspectId: string;
  /** Null for an aspect the guide doesn't know. */
  title: string | null;
  /** In the order of the scenario's variants; without those that say nothing of it. */
  cells: readonly { variantId: string; notes: readonly CellNote[] }[];
  notes: readonly CellNote[];
};

/** By aspect, in the guide's order, and in each by variant; aspects of which nothing is said are left out. */
export function gatheredHeaps(
  aspects: readonly { id: string; title: string }[],
  variantIds: readonly string[],
  cells: Lists<CellNote>,
): GatheredHeap[] {
  const byAspect = new Map<string, { variantId: string; notes: readonly CellNote[] }[]>();
  for (const notes of cells.values()) {
    const place = notes[0]?.place;
    if (place === undefined) continue;
    const heap = byAspect.get(place.aspectId) ?? [];
    byAspect.set(place.aspectId, [...heap, { variantId: place.variantId, notes }]);
  }
  const rank = new Map(aspects.map(({ id }, at) => [id, at]));
  const rankOf = (aspectId: string): number => rank.get(aspectId) ?? aspects.length;
  return [...byAspect]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([aspectId, heap]) => {
      const sorted = heap.sort((a, b) => variantIds.indexOf(a.variantId) - variantIds.indexOf(b.variantId));
      return {
        aspectId,
        title: aspects[rankOf(aspectId)]?.title ?? null,
        cells: sorted,
        notes: sorted.flatMap(({ notes }) => notes),
      };
    });
}
