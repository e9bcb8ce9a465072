import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote } from '../../shared/board/notes.ts';
import { gatheredView } from './gathered.ts';
import { gatheredHeaps } from './gathered-heaps.ts';

describe('gathered notes', () => {
  it('[SCEN-1] stand by aspect as the guide has them, and in each by variant', () => {
    const doc = new Y.Doc();
    const put = (variantId: string, aspectId: string) =>
      addNote(doc, MATRIX_NOTES, {
        id: `${variantId}-${aspectId}`,
        kind: 'pro',
        place: { variantId, aspectId },
        order: 'a0',
        text: '',
      });
    put('krimp', 'visie');
    put('groei', 'vreemd');
    put('krimp', 'geld');
    put('groei', 'geld');
    const aspects = [
      { id: 'geld', title: 'Geld' },
      { id: 'leeg', title: 'Leeg' },
      { id: 'visie', title: 'Visie' },
    ];
    const variantIds = ['groei', 'krimp'];
    const heaps = gatheredHeaps(aspects, variantIds, gatheredView(doc, variantIds).getSnapshot());
    expect(heaps.map(({ title, notes }) => [title, notes.map(({ id }) => id)])).toEqual([
      ['Geld', ['groei-geld', 'krimp-geld']],
      ['Visie', ['krimp-visie']],
      [null, ['groei-vreemd']],
    ]);
  });
});
