import type * as Y from 'yjs';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import type { Note } from '../../shared/board/notes.ts';
import { byOrder } from '../../shared/board/order.ts';
import type { Readable } from '../live/readable.ts';
import { notesOf, placeKey } from '../notes/notes.ts';

/**
 * The notes of the matrix by cell. A letter typed in one note reads that note anew and makes its cell's list another
 * one; every other list stays the same object, so five hundred notes with thirty people writing are nothing special.
 */
export type CellPlace = { readonly variantId: string; readonly aspectId: string };

/** A note that stands in a cell; all of the matrix do. */
export type CellNote = Note & { place: CellPlace };

export interface MatrixNotes {
  /** The notes of a cell in their own order, without the bin: the same list until one of them changes. */
  cell(place: CellPlace): Readable<readonly CellNote[]>;
  /** The notes of a cell in no order, those in the bin too: what a list needs to keep what is being written in. */
  laid(place: CellPlace): Readable<readonly Note[]>;
  /** Every note, the bin's too, cell by cell in no order: the same list until any changes. */
  readonly all: Readable<readonly CellNote[]>;
}

export const cellKey = ({ variantId, aspectId }: CellPlace): string => placeKey({ variantId, aspectId });

const isInCell = (note: Note): note is CellNote => 'variantId' in note.place;

/** Remembers for as long as what it was made from is there. */
function made<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>();
  return (from) => {
    const there = known.get(from);
    if (there !== undefined) return there;
    const fresh = make(from);
    known.set(from, fresh);
    return fresh;
  };
}

const NONE: readonly Note[] = [];
const inOrder = made((notes: readonly Note[]) => notes.filter(isInCell).filter(isOnTable).sort(byOrder));
const together = made((groups: ReadonlyMap<string, readonly Note[]>) => [...groups.values()].flat().filter(isInCell));

function isOnTable({ removed }: Note): boolean {
  return !removed;
}

/** The index of a document: one for all who look, living as long as the document does. */
export const matrixNotesOf: (doc: Y.Doc) => MatrixNotes = made((doc) => {
  const { getSnapshot, subscribe } = notesOf(doc, MATRIX_NOTES);
  return {
    cell(place) {
      const key = cellKey(place);
      return { subscribe, getSnapshot: () => inOrder(getSnapshot().get(key) ?? NONE) };
    },
    laid(place) {
      const key = cellKey(place);
      return { subscribe, getSnapshot: () => getSnapshot().get(key) ?? NONE };
    },
    all: { subscribe, getSnapshot: () => together(getSnapshot()) },
  };
});
