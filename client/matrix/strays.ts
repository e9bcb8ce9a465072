import { type CellNote, type CellPlace, cellKey } from './matrix-notes.ts';

/** Notes that stand in no cell of the table, by the variant they are on: it was taken away, or nobody knows it. Pure. */
export type Strays = { variantId: string; notes: readonly CellNote[] };

/** Those in the bin are found there, and not here. */
export function straysOf(notes: readonly CellNote[], cells: readonly CellPlace[]): Strays[] {
  const shown = new Set(cells.map(cellKey));
  const byVariant = new Map<string, CellNote[]>();
  for (const note of notes) {
    if (note.removed || shown.has(cellKey(note.place))) continue;
    const { variantId } = note.place;
    const others = byVariant.get(variantId);
    if (others === undefined) byVariant.set(variantId, [note]);
    else others.push(note);
  }
  return [...byVariant].map(([variantId, own]) => ({ variantId, notes: own }));
}
