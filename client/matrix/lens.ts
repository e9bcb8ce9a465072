import { counts } from '../../shared/board/notes.ts';
import type { PartnerId } from '../../shared/ids.ts';
import { type CellNote, type CellPlace, cellKey } from './matrix-notes.ts';
import type { PartnerOf } from './reading.ts';

/** The matrix through one partner's eyes: what it wrote, what it stands behind, and where it said nothing. Pure. */
export type Lens = {
  wrote: readonly CellNote[];
  /** Others' notes it stands behind. */
  adopted: readonly CellNote[];
  /** Cells of the table without either. */
  silent: readonly CellPlace[];
};

/** `cells`: those of the table, in the order they are read; notes that stand elsewhere come last. */
export function lensOf(
  partnerId: PartnerId,
  notes: readonly CellNote[],
  cells: readonly CellPlace[],
  partnerOf: PartnerOf,
): Lens {
  const wrote: CellNote[] = [];
  const adopted: CellNote[] = [];
  const heard = new Set<string>();
  for (const note of notes) {
    const part = counts(note) ? partIn(note, partnerId, partnerOf) : null;
    if (part === null) continue;
    (part === 'wrote' ? wrote : adopted).push(note);
    heard.add(cellKey(note.place));
  }
  const rank = new Map(cells.map((cell, index) => [cellKey(cell), index]));
  const rankOf = ({ place }: CellNote) => rank.get(cellKey(place)) ?? cells.length;
  const inOrder = (a: CellNote, b: CellNote) => rankOf(a) - rankOf(b) || (a.order < b.order ? -1 : 1);
  return {
    wrote: wrote.sort(inOrder),
    adopted: adopted.sort(inOrder),
    silent: cells.filter((cell) => !heard.has(cellKey(cell))),
  };
}

export type Part = 'wrote' | 'adopted';

/** What a partner has to do with a note; null when nothing. */
export function partIn(
  { by, adopters }: Pick<CellNote, 'by' | 'adopters'>,
  partnerId: PartnerId,
  partnerOf: PartnerOf,
): Part | null {
  if (by !== null && partnerOf(by) === partnerId) return 'wrote';
  return adopters.has(partnerId) ? 'adopted' : null;
}
