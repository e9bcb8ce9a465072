import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote, adoptNote, changeNote, noteText, readNotes } from '../../shared/board/notes.ts';
import { byOrder } from '../../shared/board/order.ts';
import { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { type CellPlace, matrixNotesOf } from './matrix-notes.ts';

const PLACES: readonly CellPlace[] = ['a', 'b'].flatMap((variantId) =>
  ['x', 'y', 'z'].map((aspectId) => ({ variantId, aspectId })),
);
const [HERE = { variantId: '', aspectId: '' }, THERE = HERE] = PLACES;
const partnerId = PartnerId.parse('noord');
const participantId = ParticipantId.parse('anna');

const put = (doc: Y.Doc, id: string, place: CellPlace, order = 'a0'): void =>
  addNote(doc, MATRIX_NOTES, { id, kind: 'pro', place: { ...place }, order, text: id });

/** Reads everything again, as the index must say. */
const fromScratch = (doc: Y.Doc, { variantId, aspectId }: CellPlace) =>
  readNotes(doc, MATRIX_NOTES)
    .filter(
      ({ place, removed }) =>
        !removed && 'variantId' in place && place.variantId === variantId && place.aspectId === aspectId,
    )
    .sort(byOrder);

type Act = { what: number; note: number; place: number; order: string };

function act(doc: Y.Doc, { what, note, place, order }: Act): void {
  const id = `n${note}`;
  const where = PLACES[place] ?? HERE;
  const root = doc.getMap(MATRIX_NOTES);
  if (what === 0 && !root.has(id)) put(doc, id, where, order);
  else if (what === 1) changeNote(doc, MATRIX_NOTES, id, { place: { ...where }, order });
  else if (what === 2) changeNote(doc, MATRIX_NOTES, id, { removed: place % 2 === 0 });
  else if (what === 3) noteText(doc, MATRIX_NOTES, id)?.insert(0, order);
  else if (what === 4) adoptNote(doc, MATRIX_NOTES, id, { partnerId, participantId, on: place % 2 === 0 });
  else if (what === 5) root.delete(id);
  else if (what === 6) root.set(id, place === 0 ? 'no note' : new Y.Map());
}

const acts = fc.array(
  fc.record({
    what: fc.nat(6),
    note: fc.nat(8),
    place: fc.nat(PLACES.length - 1),
    order: fc.constantFrom('a0', 'a1', 'a2', 'Zz'),
  }),
  { maxLength: 60 },
);

describe('the notes by cell', () => {
  it('[NOTE-1] say after any changes, of several people, what reading everything again would say', () => {
    fc.assert(
      fc.property(acts, acts, (mine, theirs) => {
        const [doc, other] = [new Y.Doc(), new Y.Doc()];
        const index = matrixNotesOf(doc);
        for (const each of mine) act(doc, each);
        Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
        for (const each of theirs) act(other, each);
        for (const each of theirs.toReversed()) act(doc, each);
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
        for (const place of PLACES) expect(index.cell(place).getSnapshot()).toEqual(fromScratch(doc, place));
        expect(new Map(index.all.getSnapshot().map((note) => [note.id, note]))).toEqual(
          new Map(readNotes(doc, MATRIX_NOTES).map((note) => [note.id, note])),
        );
      }),
    );
  });

  it('[NOTE-2] keep every list the same that a change did not touch', () => {
    const doc = new Y.Doc();
    const index = matrixNotesOf(doc);
    for (const [n, place] of PLACES.entries()) put(doc, `n${n}`, place);
    const before = PLACES.map((place) => index.cell(place).getSnapshot());
    changeNote(doc, MATRIX_NOTES, 'n0', { place: { ...THERE }, order: 'a1' });
    const after = PLACES.map((place) => index.cell(place).getSnapshot());
    expect(after.map((list, n) => list === before[n])).toEqual([false, false, true, true, true, true]);
    expect(after[1]?.map(({ id }) => id)).toEqual(['n1', 'n0']);
    expect(index.all.getSnapshot()).toBe(index.all.getSnapshot());
  });
});
