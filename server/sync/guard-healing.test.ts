import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { CHECKLIST_ROOT, DOCUMENT_SCHEMA, MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote, adoptNote, changeNote } from '../../shared/board/notes.ts';
import { takePosition } from '../../shared/board/positions.ts';
import { PartnerId } from '../../shared/ids.ts';
import { anna, bram, GuardedRoom } from '../../tests/support/guarded-room.ts';
import { RoomDocument } from './room-document.ts';

const POSITIONS = 'positions:regio';
const NOTE = {
  kind: 'pro',
  place: { variantId: 'fusie', aspectId: 'kwaliteit' },
  order: 'a0',
  text: 'van Anna',
} as const;
const noord = PartnerId.parse('noord');

/** What Bram's copy holds of a room where Anna and he were at work. */
function copyOfBram(): Y.Doc {
  const room = new GuardedRoom(['spreken']);
  const [annas, brams] = [room.client(), room.client()];
  room.edit(annas, anna, () => {
    addNote(annas, MATRIX_NOTES, { ...NOTE, id: 'n1' });
    takePosition(annas, POSITIONS, { subjectId: 'regio.1', partnerId: noord, stance: 'for' });
    changeNote(annas, MATRIX_NOTES, 'n1', { removed: true });
    const me = { partnerId: noord, participantId: anna.participantId, on: true };
    adoptNote(annas, MATRIX_NOTES, 'n1', me);
  });
  return brams;
}

const emptied = (damaged: boolean): RoomDocument =>
  new RoomDocument(
    { snapshot: null, updates: [], damaged: damaged ? [{ kind: 'update', seq: 1 }] : [] },
    DOCUMENT_SCHEMA,
  );

it('[NOTE-5] where a row was lost, whoever has what others put on the table brings it back as theirs', () => {
  const copy = copyOfBram();
  const document = emptied(true);
  document.initialise(['spreken']);
  expect(document.apply(Y.encodeStateAsUpdate(copy), bram, 5_000, { overlaps: false, onSwept: false }).hit).toEqual([]);
  for (const root of [MATRIX_NOTES, POSITIONS, CHECKLIST_ROOT]) {
    expect(document.doc.getMap(root).toJSON(), root).toEqual(copy.getMap(root).toJSON());
  }
});

it('[NOTE-5] nobody does that where nothing was lost', () => {
  const document = emptied(false);
  const { hit } = document.apply(Y.encodeStateAsUpdate(copyOfBram()), bram, 5_000, { overlaps: false, onSwept: false });
  expect(hit.sort()).toEqual([CHECKLIST_ROOT, 'meta', MATRIX_NOTES, POSITIONS].sort());
  expect(document.doc.getMap(POSITIONS).toJSON()).toEqual({});
  expect(document.doc.getMap(CHECKLIST_ROOT).toJSON()).toEqual({});
  expect(document.doc.getMap(MATRIX_NOTES).toJSON()).toMatchObject({ n1: { by: 'bram', adopters: {} } });
});
