import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote, adoptNote, changeNote, noteText } from '../../shared/board/notes.ts';
import { PartnerId } from '../../shared/ids.ts';
import { anna, bram, fenna, GuardedRoom } from '../../tests/support/guarded-room.ts';
import { shown } from '../../tests/support/shown.ts';

const ANSWER = 'answer:regio.1';
const OPEN = 'answer:regio.2';
const PLACE = { variantId: 'fusie', aspectId: 'kwaliteit' };

let room: GuardedRoom;
let annas: Y.Doc;
let brams: Y.Doc;

beforeEach(() => {
  room = new GuardedRoom();
  [annas, brams] = [room.client(), room.client()];
  room.edit(annas, anna, () => {
    append(annas, ANSWER, [
      { insert: 'samen ' },
      { insert: 'sterk', attributes: { bold: true } },
      { insert: ' staan' },
    ]);
    append(annas, ANSWER, [{ insert: 'tweede regel' }]);
    addNote(annas, MATRIX_NOTES, { id: 'n1', kind: 'pro', place: PLACE, order: 'a0', text: 'een punt' });
    adoptNote(annas, MATRIX_NOTES, 'n1', { partnerId: noord, participantId: anna.participantId, on: true });
  });
  room.locked = (root) => root !== OPEN;
});

const noord = PartnerId.parse('noord');

function append(doc: Y.Doc, root: string, runs: { insert: string; attributes?: Record<string, unknown> }[]): void {
  const text = new Y.XmlText();
  text.applyDelta(runs);
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  doc.getXmlFragment(root).push([paragraph]);
}

function line(doc: Y.Doc, at: number): Y.XmlText {
  const paragraph = doc.getXmlFragment(ANSWER).get(at);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error('no such line');
  return text;
}

const noteOf = (doc: Y.Doc): Y.Map<unknown> => {
  const note = doc.getMap(MATRIX_NOTES).get('n1');
  if (!(note instanceof Y.Map)) throw new Error('no such note');
  return note;
};

describe('in a locked part', () => {
  it.each<[string, string, (doc: Y.Doc) => void]>([
    ['an insert', ANSWER, (doc) => line(doc, 0).insert(3, 'x')],
    ['a deletion', ANSWER, (doc) => line(doc, 0).delete(2, 8)],
    ['formatting', ANSWER, (doc) => line(doc, 0).format(0, 8, { italic: true })],
    ['formatting that is taken off', ANSWER, (doc) => line(doc, 0).format(4, 9, { bold: null })],
    ['a mark before the same mark', ANSWER, (doc) => line(doc, 0).format(4, 2, { bold: true })],
    ['a line that goes', ANSWER, (doc) => doc.getXmlFragment(ANSWER).delete(0, 1)],
    ['everything that goes', ANSWER, (doc) => doc.getXmlFragment(ANSWER).delete(0, 2)],
    ['a line that comes', ANSWER, (doc) => append(doc, ANSWER, [{ insert: 'erbij' }])],
    ['an attribute', ANSWER, (doc) => line(doc, 0).parent instanceof Y.XmlElement && setLevel(doc)],
    ['a note that comes', MATRIX_NOTES, (doc) => addNote(doc, MATRIX_NOTES, { ...note, id: 'n2' })],
    ['a note that goes', MATRIX_NOTES, (doc) => doc.getMap(MATRIX_NOTES).delete('n1')],
    ['a note that is another', MATRIX_NOTES, (doc) => addNote(doc, MATRIX_NOTES, { ...note, id: 'n1' })],
    ['a note that is moved', MATRIX_NOTES, (doc) => changeNote(doc, MATRIX_NOTES, 'n1', { place: elsewhere })],
    ['a note’s words', MATRIX_NOTES, (doc) => noteText(doc, MATRIX_NOTES, 'n1')?.insert(0, 'niet ')],
    ['a text that is another', MATRIX_NOTES, (doc) => noteOf(doc).set('text', new Y.Text('iets anders'))],
    ['stamps', MATRIX_NOTES, (doc) => noteOf(doc).set('by', 'bram')],
    ['a root that is new', 'answer:regio.3', (doc) => append(doc, 'answer:regio.3', [{ insert: 'nieuw' }])],
    ['a root nobody knows', 'elders', (doc) => doc.getArray('elders').push(['x'])],
  ])('[STAGE-4] %s does not stay', (_, root, change) => {
    const was = shown(room.server.doc, root);
    const { locked, hit, written } = room.edit(brams, bram, () => change(brams));
    expect({ locked, hit, written: [...written] }).toEqual({ locked: [root], hit: [], written: [] });
    for (const copy of room.copies()) expect(shown(copy, root)).toBe(was);
  });

  const note = { kind: 'con', place: PLACE, order: 'a1', text: 'een ander punt' } as const;
  const elsewhere = { variantId: 'fusie', aspectId: 'rust' };
  const setLevel = (doc: Y.Doc): void => {
    const paragraph = doc.getXmlFragment(ANSWER).get(0);
    if (paragraph instanceof Y.XmlElement) paragraph.setAttribute('level', '2');
  };

  it('[STAGE-4] the half of an edit that is elsewhere stays, and counts as its author’s', () => {
    const was = shown(room.server.doc, ANSWER);
    const { locked, written } = room.edit(brams, bram, () => {
      append(brams, OPEN, [{ insert: 'blijft' }]);
      brams.getXmlFragment(ANSWER).delete(0, 2);
    });
    expect(locked).toEqual([ANSWER]);
    expect([...written]).toEqual([['regio.2', 6]]);
    for (const copy of room.copies()) {
      expect(shown(copy, ANSWER)).toBe(was);
      expect(shown(copy, OPEN)).toContain('blijft');
    }
  });

  it('[STAGE-4] what is put back is its author’s as before, and can be changed again once it is unlocked', () => {
    room.edit(brams, bram, () => brams.getMap(MATRIX_NOTES).delete('n1'));
    expect(noteOf(room.server.doc).toJSON()).toMatchObject({ by: 'anna', at: 1_000, adopters: { noord: 'anna' } });
    room.locked = null;
    const { hit, locked } = room.edit(annas, anna, () => noteText(annas, MATRIX_NOTES, 'n1')?.insert(0, 'nog '));
    expect({ hit, locked }).toEqual({ hit: [], locked: [] });
    for (const copy of room.copies()) expect(noteText(copy, MATRIX_NOTES, 'n1')?.toString()).toBe('nog een punt');
  });

  it('[STAGE-4] the facilitator’s own edits don’t stay either', () => {
    expect(room.edit(annas, fenna, () => line(annas, 0).insert(0, 'x')).locked).toEqual([ANSWER]);
  });

  it('[STAGE-4] an edit that took back all it did there is no offence', () => {
    const { locked, restoredBytes } = room.edit(brams, bram, () => {
      line(brams, 0).insert(0, 'x');
      line(brams, 0).delete(0, 1);
    });
    expect({ locked, restoredBytes }).toEqual({ locked: [], restoredBytes: 0 });
  });

  it('[STAGE-4] a mark that says nothing may go, as readers tidy by themselves', () => {
    room.locked = null;
    // Two people make it bold at once: one of the marks says nothing any more.
    const before = Y.encodeStateVector(brams);
    brams.transact(() => line(brams, 1).format(0, 6, { bold: true }));
    const late = Y.encodeStateAsUpdate(brams, before);
    room.edit(annas, anna, () => line(annas, 1).format(0, 6, { bold: true }));
    room.take(late, bram);
    room.locked = () => true;
    const was = shown(room.server.doc, ANSWER);
    for (const doc of [annas, brams]) {
      const vector = Y.encodeStateVector(doc);
      Y.cleanupYTextFormatting(line(doc, 1));
      const { locked } = room.take(Y.encodeStateAsUpdate(doc, vector), doc === annas ? anna : bram);
      expect(locked).toEqual([]);
    }
    for (const copy of room.copies()) expect(shown(copy, ANSWER)).toBe(was);
  });

  it('[STAGE-4] a hundred times wiped and put back, nothing of what went is kept, in memory neither', () => {
    const size = (): number => Y.encodeStateAsUpdate(room.server.doc).length;
    room.locked = null;
    room.edit(annas, anna, () => append(annas, ANSWER, [{ insert: 'een lange regel '.repeat(100) }]));
    room.locked = () => true;
    const wipe = () => room.edit(brams, bram, () => brams.getXmlFragment(ANSWER).delete(0, 3));
    wipe();
    const before = size();
    let charged = 0;
    for (let times = 0; times < 100; times += 1) charged += wipe().restoredBytes;
    // Of each line a trace of some bytes stays; who leaves them has long been let go.
    expect(size() - before).toBeLessThan(100 * 3 * 20);
    expect(charged).toBeGreaterThan(100 * 1_600);
    for (const list of room.server.doc.store.clients.values()) {
      for (const struct of list) {
        if (!(struct instanceof Y.Item)) continue;
        expect(struct.deleted && struct.content instanceof Y.ContentString).toBe(false);
        expect(struct.keep).toBe(false);
      }
    }
  });
});
