import type * as Y from 'yjs';
import { SCENARIO_NOTES } from '../../shared/board/board.ts';
import type { Note } from '../../shared/board/notes.ts';
import { byOrder } from '../../shared/board/order.ts';
import { gatheredNotes } from '../../shared/board/scenarios.ts';
import type { Readable } from '../live/readable.ts';
import { type CellNote, cellKey, matrixNotesOf } from '../matrix/matrix-notes.ts';
import { notesOf } from '../notes/notes.ts';
import { type Lists, listsFrom } from './lists.ts';

/**
 * What a scenario is about, kept up to date by what changes: the notes of the matrix that its variants bring along, by
 * cell, and its own notes, by aspect. A letter typed in one note makes one list anew, and no other.
 */

/** By cellKey; cells without notes are left out. What lies in the bin is too. */
export const gatheredView = (doc: Y.Doc, variantIds: readonly string[]): Readable<Lists<CellNote>> =>
  listsFrom(matrixNotesOf(doc).all, (notes) => cellsOf(variantIds, notes));

function cellsOf(variantIds: readonly string[], notes: readonly CellNote[]): Lists<CellNote> {
  const cells = new Map<string, CellNote[]>();
  for (const note of gatheredNotes({ variantIds }, notes)) {
    const key = cellKey(note.place);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [note]);
    else cell.push(note);
  }
  for (const cell of cells.values()) cell.sort(byOrder);
  return cells;
}

/** By the id of the aspect; those in the bin too. */
export const ownNotesView = (doc: Y.Doc, scenarioId: string): Readable<Lists<Note>> =>
  listsFrom(notesOf(doc, SCENARIO_NOTES), (places) => ownOf(scenarioId, places));

function ownOf(scenarioId: string, places: ReadonlyMap<string, readonly Note[]>): Lists<Note> {
  const own = new Map<string, readonly Note[]>();
  for (const notes of places.values()) {
    const place = notes[0]?.place;
    if (place !== undefined && 'scenarioId' in place && place.scenarioId === scenarioId) own.set(place.aspectId, notes);
  }
  return own;
}

export const allOf = <N>(lists: Lists<N>): N[] => [...lists.values()].flat();
