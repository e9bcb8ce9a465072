import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ParticipantId, PartnerId, QuestionId } from '../ids.ts';
import { MATRIX_NOTES } from './board.ts';
import { addNote, adoptNote, changeNote, mayRemoveNote, noteText, readNotes } from './notes.ts';

const root = 'notes:regio';
const place = { questionId: QuestionId.parse('regio.1') };
const anna = ParticipantId.parse('anna');
const noord = PartnerId.parse('noord');

function together(...docs: Y.Doc[]): void {
  for (const from of docs) for (const to of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
}

describe('a note', () => {
  it('[NOTE-1] is one point with a kind, a place, its text and who stands behind it', () => {
    const doc = new Y.Doc();
    addNote(doc, root, { id: 'n', kind: 'pro', place, order: 'a0', text: 'Dichtbij huis' });
    adoptNote(doc, root, 'n', { partnerId: noord, participantId: anna, on: true });
    expect(readNotes(doc, root)).toEqual([
      {
        id: 'n',
        kind: 'pro',
        place,
        order: 'a0',
        text: 'Dichtbij huis',
        adopters: new Map([[noord, anna]]),
        by: null,
        at: 0,
        removed: false,
      },
    ]);
    adoptNote(doc, root, 'n', { partnerId: noord, participantId: anna, on: false });
    expect(readNotes(doc, root)[0]?.adopters.size).toBe(0);
  });

  it('[NOTE-2] is moved by one and rewritten by another at once, and both stand', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()];
    const cell = { variantId: 'v', aspectId: 'geld' };
    addNote(one, MATRIX_NOTES, { id: 'n', kind: 'con', place: cell, order: 'a0', text: 'Duur' });
    together(one, other);
    changeNote(one, MATRIX_NOTES, 'n', { place: { ...cell, aspectId: 'rust' }, order: 'a5' });
    noteText(other, MATRIX_NOTES, 'n')?.insert(4, ' in het begin');
    together(one, other);
    for (const doc of [one, other]) {
      expect(readNotes(doc, MATRIX_NOTES)).toMatchObject([
        { text: 'Duur in het begin', place: { aspectId: 'rust' }, order: 'a5' },
      ]);
    }
  });

  it.each([
    ['a place of another root', MATRIX_NOTES, { kind: 'pro', place, order: 'a0', text: new Y.Text('x') }],
    ['an unknown kind', root, { kind: 'boos', place, order: 'a0', text: new Y.Text('x') }],
    ['a remark in the matrix', MATRIX_NOTES, { kind: 'remark', place: { variantId: 'v', aspectId: 'a' }, order: 'a0' }],
    ['no text', root, { kind: 'pro', place, order: 'a0', text: 'plain' }],
    ['no order', root, { kind: 'pro', place, text: new Y.Text('x') }],
  ])('with %s is none', (_what, where, fields) => {
    const doc = new Y.Doc();
    const entry = new Y.Map<unknown>(Object.entries(fields));
    doc.getMap(where).set('n', entry);
    expect(readNotes(doc, where)).toEqual([]);
  });

  it('[NOTE-5] is put in the bin by its own partner or who steers, by nobody else', () => {
    const person = (id: string, partner: string | null, role: 'participant' | 'facilitator' | 'observer') => ({
      participantId: ParticipantId.parse(id),
      partnerId: partner === null ? null : PartnerId.parse(partner),
      role,
    });
    const of = { by: anna, partnerId: noord };
    expect(mayRemoveNote(person('anna', 'noord', 'participant'), of)).toBe(true);
    expect(mayRemoveNote(person('bram', 'noord', 'participant'), of)).toBe(true);
    expect(mayRemoveNote(person('bram', 'zuid', 'participant'), of)).toBe(false);
    expect(mayRemoveNote(person('bram', 'noord', 'observer'), of)).toBe(false);
    expect(mayRemoveNote(person('gerda', null, 'facilitator'), of)).toBe(true);
    expect(mayRemoveNote(person('gerda', null, 'facilitator'), { by: null, partnerId: null })).toBe(true);
    expect(mayRemoveNote(person('bram', 'noord', 'participant'), { by: null, partnerId: null })).toBe(false);
  });
});
