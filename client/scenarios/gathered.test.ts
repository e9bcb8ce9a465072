import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MATRIX_NOTES, SCENARIO_NOTES } from '../../shared/board/board.ts';
import { addNote, changeNote, type NotePlace, noteText } from '../../shared/board/notes.ts';
import { cellKey } from '../matrix/matrix-notes.ts';
import { allOf, gatheredView, ownNotesView } from './gathered.ts';

const put = (doc: Y.Doc, root: string, id: string, place: NotePlace, order = 'a0') =>
  addNote(doc, root, { id, kind: 'pro', place, order, text: id });

const geld = { variantId: 'groei', aspectId: 'geld' };
const visie = { variantId: 'groei', aspectId: 'visie' };
const krimp = { variantId: 'krimp', aspectId: 'geld' };

describe('what a scenario gathers from the matrix', () => {
  it('[SCEN-1] is the notes on its variants, traced back to their cells, in the order of the cell', () => {
    const doc = new Y.Doc();
    put(doc, MATRIX_NOTES, 'twee', geld, 'a1');
    put(doc, MATRIX_NOTES, 'een', geld, 'a0');
    put(doc, MATRIX_NOTES, 'ander', krimp);
    put(doc, MATRIX_NOTES, 'weg', visie);
    changeNote(doc, MATRIX_NOTES, 'weg', { removed: true });
    const cells = gatheredView(doc, ['groei']).getSnapshot();
    expect([...cells].map(([key, notes]) => [key, notes.map(({ id }) => id)])).toEqual([
      [cellKey(geld), ['een', 'twee']],
    ]);
  });

  it('[SCEN-1] follows a note from cell to cell, and out of its variants', () => {
    const doc = new Y.Doc();
    put(doc, MATRIX_NOTES, 'een', geld);
    const view = gatheredView(doc, ['groei']);
    expect([...view.getSnapshot().keys()]).toEqual([cellKey(geld)]);
    changeNote(doc, MATRIX_NOTES, 'een', { place: visie });
    expect([...view.getSnapshot().keys()]).toEqual([cellKey(visie)]);
    changeNote(doc, MATRIX_NOTES, 'een', { place: krimp });
    expect(view.getSnapshot().size).toBe(0);
  });

  it('[SCEN-1] makes no cell anew in which nothing changed, and nothing at all for notes it does not gather', () => {
    const doc = new Y.Doc();
    put(doc, MATRIX_NOTES, 'een', geld);
    put(doc, MATRIX_NOTES, 'twee', visie);
    put(doc, MATRIX_NOTES, 'ander', krimp);
    const view = gatheredView(doc, ['groei']);
    const before = view.getSnapshot();
    noteText(doc, MATRIX_NOTES, 'ander')?.insert(0, 'x');
    expect(view.getSnapshot()).toBe(before);
    noteText(doc, MATRIX_NOTES, 'een')?.insert(0, 'x');
    const after = view.getSnapshot();
    expect(after.get(cellKey(geld))).not.toBe(before.get(cellKey(geld)));
    expect(after.get(cellKey(visie))).toBe(before.get(cellKey(visie)));
  });
});

describe('a scenario’s own notes', () => {
  it('[SCEN-1] stand under its aspects, and move between them', () => {
    const doc = new Y.Doc();
    const view = ownNotesView(doc, 's');
    put(doc, SCENARIO_NOTES, 'een', { scenarioId: 's', aspectId: 'geld' });
    put(doc, SCENARIO_NOTES, 'vreemd', { scenarioId: 'ander', aspectId: 'geld' });
    expect([...view.getSnapshot().keys()]).toEqual(['geld']);
    changeNote(doc, SCENARIO_NOTES, 'een', { place: { scenarioId: 's', aspectId: 'kwaliteit' } });
    expect([...view.getSnapshot()].filter(([, notes]) => notes.length > 0).map(([id]) => id)).toEqual(['kwaliteit']);
    expect(allOf(view.getSnapshot()).map(({ id }) => id)).toEqual(['een']);
  });
});
