import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { builtInGuide } from '../guide/built-in.ts';
import { MATRIX_NOTES } from './board.ts';
import { addNote, changeNote, readNotes } from './notes.ts';
import {
  addScenario,
  changeScenario,
  combine,
  gatheredNotes,
  readScenarios,
  scenarioDescription,
} from './scenarios.ts';
import { addVariant, changeVariant, matrixRows, readOwnVariants } from './variants.ts';

const guide = builtInGuide('uitbreidingsstrategie', 'nl');
if (guide === null) throw new Error('no guide');
const [first, second] = guide.matrix.variants.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('no variants');

describe('the rows of the matrix', () => {
  it("[NOTE-4] are the guide's variants and behind them the partners' own, built on one of those or new", () => {
    const doc = new Y.Doc();
    addVariant(doc, { id: 'x', title: 'Stap voor stap', basedOn: first });
    addVariant(doc, { id: 'y', title: 'Iets nieuws', basedOn: null });
    addVariant(doc, { id: 'z', title: 'Op niets', basedOn: 'weg' });
    expect(matrixRows(guide, readOwnVariants(doc)).map(({ id, guideId }) => [id, guideId])).toEqual([
      ...guide.matrix.variants.map(({ id }) => [id, id]),
      ['x', first],
      ['y', null],
      ['z', null],
    ]);
  });

  it('[NOTE-4] can be renamed, taken away and brought back', () => {
    const doc = new Y.Doc();
    addVariant(doc, { id: 'x', title: 'Een', basedOn: null });
    changeVariant(doc, 'x', { title: 'Eén', removed: true });
    expect(readOwnVariants(doc)).toMatchObject([{ id: 'x', title: 'Eén', removed: true }]);
    expect(matrixRows(guide, readOwnVariants(doc)).map(({ id }) => id)).not.toContain('x');
    changeVariant(doc, 'x', { removed: false });
    expect(matrixRows(guide, readOwnVariants(doc)).at(-1)).toMatchObject({ id: 'x', title: 'Eén' });
  });
});

describe('a scenario', () => {
  it('[SCEN-1] combines variants and gathers their notes by itself', () => {
    const doc = new Y.Doc();
    addScenario(doc, { id: 's', title: 'Rustig aan', variantIds: [first] });
    for (const [id, variantId] of [
      ['een', first],
      ['twee', second],
      ['weg', first],
    ] as const) {
      const place = { variantId, aspectId: 'visie' };
      addNote(doc, MATRIX_NOTES, { id, kind: 'pro', place, order: 'a0', text: id });
    }
    changeNote(doc, MATRIX_NOTES, 'weg', { removed: true });
    const gathered = () => {
      const [scenario] = readScenarios(doc);
      return scenario === undefined ? [] : gatheredNotes(scenario, readNotes(doc, MATRIX_NOTES)).map(({ id }) => id);
    };
    expect(gathered()).toEqual(['een']);
    combine(doc, 's', second, true);
    expect(gathered().toSorted()).toEqual(['een', 'twee']);
    combine(doc, 's', first, false);
    expect(gathered()).toEqual(['twee']);
  });

  it('[SCEN-1] has a title and a description that several people can write at once', () => {
    const doc = new Y.Doc();
    addScenario(doc, { id: 's', title: 'Een', variantIds: [] });
    changeScenario(doc, 's', { title: 'Rustig aan' });
    expect(readScenarios(doc)).toMatchObject([{ title: 'Rustig aan', variantIds: [], removed: false }]);
    expect(scenarioDescription(doc, 's')).toBeInstanceOf(Y.XmlFragment);
    expect(scenarioDescription(doc, 'weg')).toBeNull();
  });
});
