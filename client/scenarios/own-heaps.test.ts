import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { SCENARIO_NOTES } from '../../shared/board/board.ts';
import { addNote, changeNote } from '../../shared/board/notes.ts';
import { GENERAL_ASPECT, scenarioAspects } from '../../shared/board/scenarios.ts';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { ownNotesView } from './gathered.ts';
import { ownHeaps } from './own-heaps.ts';

function listsWith(...aspectIds: string[]) {
  const doc = new Y.Doc();
  for (const [at, aspectId] of aspectIds.entries()) {
    const place = { scenarioId: 's', aspectId };
    addNote(doc, SCENARIO_NOTES, { id: `n${at}`, kind: 'pro', place, order: 'a0', text: aspectId });
  }
  return { doc, lists: () => ownNotesView(doc, 's').getSnapshot() };
}

describe('a scenario’s own pros and cons', () => {
  it('[SCEN-1] stand under finance, organisation, quality, mutual relations and placement policy', () => {
    const guide = builtInGuide('uitbreidingsstrategie', 'nl');
    if (guide === null) throw new Error('no guide');
    const { lists } = listsWith('kwaliteit');
    const heaps = ownHeaps(scenarioAspects(guide), lists());
    expect(heaps.map(({ aspect, notes }) => [aspect.id, notes.length])).toEqual([
      ['financien', 0],
      ['organisatie', 0],
      ['kwaliteit', 1],
      ['verhoudingen', 0],
      ['plaatsing', 0],
    ]);
  });

  it('[SCEN-1] lie on one heap in a guide that names no aspects', () => {
    const { lists } = listsWith(GENERAL_ASPECT);
    expect(ownHeaps(scenarioAspects({ scenarioAspects: [] }), lists())).toMatchObject([
      { aspect: { title: null }, notes: [{ id: 'n0' }], open: true },
    ]);
  });

  it('[SCEN-1] are never out of sight, also under an aspect nobody knows', () => {
    const aspects = [{ id: 'geld', title: 'Geld' }];
    const { doc, lists } = listsWith('geld', 'vreemd');
    expect(ownHeaps(aspects, lists()).map(({ notes, open }) => [notes.map(({ id }) => id), open])).toEqual([
      [['n0'], true],
      [['n1'], false],
    ]);
    changeNote(doc, SCENARIO_NOTES, 'n1', { removed: true });
    expect(ownHeaps(aspects, lists())).toHaveLength(1);
  });
});
