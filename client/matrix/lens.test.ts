import { describe, expect, it } from 'vitest';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { lensOf } from './lens.ts';
import type { CellNote, CellPlace } from './matrix-notes.ts';

const noord = PartnerId.parse('noord');
const anna = ParticipantId.parse('anna');
const bram = ParticipantId.parse('bram');
const partnerOf = (id: ParticipantId) => (id === anna ? noord : PartnerId.parse('brug'));

const CELLS: readonly CellPlace[] = ['a', 'b', 'c'].map((aspectId) => ({ variantId: 'v', aspectId }));

const note = (id: string, aspectId: string, change: Partial<CellNote> = {}): CellNote => ({
  id,
  kind: 'pro',
  place: { variantId: 'v', aspectId },
  text: id,
  order: id,
  adopters: new Map(),
  by: bram,
  at: 1,
  removed: false,
  ...change,
});

describe('the matrix through one partner’s eyes', () => {
  it('[NOTE-2] tells what it wrote, what it stands behind and where it said nothing, in the order of the table', () => {
    const backed = new Map([[noord, anna]]);
    const notes = [
      note('n1', 'c', { by: anna }),
      note('n2', 'a', { by: anna }),
      note('n3', 'a', { adopters: backed }),
      note('n4', 'b'),
      note('n5', 'gone', { by: anna }),
    ];
    const lens = lensOf(noord, notes, CELLS, partnerOf);
    expect(lens.wrote.map(({ id }) => id)).toEqual(['n2', 'n1', 'n5']);
    expect(lens.adopted.map(({ id }) => id)).toEqual(['n3']);
    expect(lens.silent.map(({ aspectId }) => aspectId)).toEqual(['b']);
  });

  it('[NOTE-2] counts nothing that lies in the bin, and no note as both', () => {
    const both = note('n1', 'a', { by: anna, adopters: new Map([[noord, anna]]) });
    const binned = note('n2', 'b', { by: anna, removed: true });
    const lens = lensOf(noord, [both, binned], CELLS, partnerOf);
    expect(lens).toMatchObject({ wrote: [both], adopted: [] });
    expect(lens.silent).toHaveLength(2);
  });
});
