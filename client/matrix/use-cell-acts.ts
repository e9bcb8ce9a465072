import { useMemo } from 'react';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import type { NoteKind } from '../../shared/board/notes.ts';
import { orderAt, orderLast } from '../../shared/board/order.ts';
import { freshId } from '../live/fresh-id.ts';
import { noteActsOf } from '../notes/note-acts.ts';
import { type CellNote, type CellPlace, cellKey } from './matrix-notes.ts';
import { seek } from './sought.ts';
import { useMatrix } from './use-matrix.ts';

export type CellActs = {
  add(place: CellPlace, note: { kind: NoteKind; text: string }): void;
  /** Puts a note in a cell before another note of it, or behind all: place and order in one change. */
  put(note: CellNote, place: CellPlace, before: string | null): void;
};

/** What one does with notes across cells; the same object as long as the document is. */
export function useCellActs(): CellActs {
  const { session, notes } = useMatrix();
  return useMemo(() => {
    const acts = noteActsOf(session.doc);
    const listOf = (place: CellPlace): readonly CellNote[] => notes.cell(place).getSnapshot();
    return {
      add({ variantId, aspectId }, { kind, text }) {
        const place = { variantId, aspectId };
        const id = freshId();
        acts.add(MATRIX_NOTES, { id, kind, place, order: orderLast(listOf(place)), text });
        // Where a cell shows its first alone, one's own would else be gone the moment it is sent.
        seek(id);
      },
      put(note, { variantId, aspectId }, before) {
        const place = { variantId, aspectId };
        const list = listOf(place);
        if (cellKey(place) === cellKey(note.place) && liesBefore(list, note.id, before)) return;
        const others = list.filter(({ id }) => id !== note.id);
        const at = others.findIndex(({ id }) => id === before);
        const order = orderAt(others, at === -1 ? others.length : at);
        acts.change(MATRIX_NOTES, note, 'moved', { place, order });
        seek(note.id);
      },
    };
  }, [session, notes]);
}

/** Whether a note lies right before another already, or behind all. */
function liesBefore(list: readonly CellNote[], id: string, before: string | null): boolean {
  const at = list.findIndex((note) => note.id === id);
  return before === id || (list[at + 1]?.id ?? null) === before;
}
