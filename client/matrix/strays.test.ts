import { describe, expect, it } from 'vitest';
import type { CellNote } from './matrix-notes.ts';
import { straysOf } from './strays.ts';

const note = (id: string, variantId: string, aspectId: string, removed = false): CellNote => ({
  id,
  kind: 'pro',
  place: { variantId, aspectId },
  text: id,
  order: id,
  adopters: new Map(),
  by: null,
  at: 1,
  removed,
});

describe('notes that stand in no cell', () => {
  it('[NOTE-4] are gathered by variant, whether it was taken away or never known, the bin’s left out', () => {
    const cells = [{ variantId: 'v', aspectId: 'a' }];
    const notes = [
      note('n1', 'v', 'a'),
      note('n2', 'gone', 'a'),
      note('n3', 'v', 'elsewhere'),
      note('n4', 'gone', 'a', true),
      note('n5', 'gone', 'b'),
    ];
    expect(straysOf(notes, cells).map(({ variantId, notes: own }) => [variantId, own.map(({ id }) => id)])).toEqual([
      ['gone', ['n2', 'n5']],
      ['v', ['n3']],
    ]);
  });
});
