import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ParticipantId } from '../../shared/ids.ts';
import { rawUpdate } from '../../tests/fuzz/raw-update.ts';
import { type ScanContext, scan } from './scan.ts';

const anna = ParticipantId.parse('anna');
const bram = ParticipantId.parse('bram');

const NOTHING = Y.createDeleteSet();

function context(server: Y.Doc, owners: [number, ParticipantId | null][] = [], healing = false): ScanContext {
  const known = new Map(owners);
  return {
    known: (clientId) => Y.getState(server.store, clientId),
    ownerOf: (clientId) => known.get(clientId),
    placeOf: () => null,
    participantId: anna,
    healing,
  };
}

/** A document that types a word per edit, with the update of each. */
function typist(): { doc: Y.Doc; type(word: string): Uint8Array; drop(from: number, length: number): Uint8Array } {
  const doc = new Y.Doc();
  const text = doc.getText('t');
  let last: Uint8Array = new Uint8Array();
  doc.on('update', (update) => {
    last = update;
  });
  return {
    doc,
    type(word) {
      text.insert(text.length, word);
      return last;
    },
    drop(from, length) {
      text.delete(from, length);
      return last;
    },
  };
}

describe('scan', () => {
  it('takes a first edit and claims its client id', () => {
    const { doc, type } = typist();
    expect(scan(type('a'), context(new Y.Doc()))).toEqual({
      kind: 'sound',
      claims: [doc.clientID],
      overlaps: false,
      onSwept: false,
      deletes: NOTHING,
    });
  });

  it('finds the gap when an edit before this one is missing', () => {
    const { type } = typist();
    type('a');
    expect(scan(type('b'), context(new Y.Doc()))).toMatchObject({ kind: 'gap' });
  });

  it("finds the gap when another's words it stands on are missing", () => {
    const first = typist();
    const second = new Y.Doc();
    Y.applyUpdate(second, first.type('a'));
    const before = Y.encodeStateVector(second);
    second.getText('t').insert(1, 'b');
    expect(scan(Y.encodeStateAsUpdate(second, before), context(new Y.Doc()))).toMatchObject({ kind: 'gap' });
  });

  it('finds the gap when what it deletes is missing', () => {
    const { type, drop } = typist();
    type('abc');
    expect(scan(drop(0, 1), context(new Y.Doc()))).toMatchObject({ kind: 'gap' });
  });

  it('finds the gap inside an update that skips', () => {
    const { type } = typist();
    const [one, , three] = [type('a'), type('b'), type('c')];
    expect(scan(Y.mergeUpdates([one, three]), context(new Y.Doc()))).toMatchObject({ kind: 'gap' });
  });

  it('refuses to take the same away twice, or from back to front: no Yjs writes that', () => {
    const { doc, type } = typist();
    type('abcdef');
    const server = new Y.Doc();
    Y.applyUpdate(server, Y.encodeStateAsUpdate(doc));
    const judged = (...ranges: [number, number][]): string =>
      scan(rawUpdate([], [{ client: doc.clientID, ranges }]), context(server)).kind;
    expect(judged([0, 2], [3, 1])).toBe('sound');
    expect(judged([0, 2], [0, 2])).toBe('refused');
    expect(judged([0, 3], [2, 2])).toBe('refused');
    expect(judged([3, 1], [0, 2])).toBe('refused');
  });

  it('tells what an edit takes away', () => {
    const { doc, type, drop } = typist();
    type('abc');
    const server = new Y.Doc();
    Y.applyUpdate(server, Y.encodeStateAsUpdate(doc));
    const verdict = scan(drop(1, 2), context(server, [[doc.clientID, anna]]));
    if (verdict.kind !== 'sound') throw new Error(verdict.kind);
    expect([...verdict.deletes.clients]).toEqual([[doc.clientID, [{ clock: 1, len: 2 }]]]);
  });

  it('tells that part of an edit is known', () => {
    const server = new Y.Doc();
    const { doc, type } = typist();
    Y.applyUpdate(server, type('a'));
    type('b');
    const verdict = scan(Y.encodeStateAsUpdate(doc), context(server, [[doc.clientID, anna]]));
    expect(verdict).toEqual({ kind: 'sound', claims: [], overlaps: true, onSwept: false, deletes: NOTHING });
  });

  it('[NOTE-5] refuses new words under a client id of someone else, and of the server', () => {
    const { doc, type } = typist();
    const update = type('a');
    const refused = { kind: 'refused', reason: 'foreign-author' };
    expect(scan(update, context(new Y.Doc(), [[doc.clientID, bram]]))).toEqual(refused);
    expect(scan(update, context(new Y.Doc(), [[doc.clientID, null]]))).toEqual(refused);
  });

  it("takes someone else's words while the room heals from a lost row", () => {
    const { doc, type } = typist();
    expect(scan(type('a'), context(new Y.Doc(), [[doc.clientID, bram]], true)).kind).toBe('sound');
  });

  it('refuses bytes that are no update, and lying counts, without allocating for them', () => {
    const refused = { kind: 'refused', reason: 'malformed' };
    expect(scan(new Uint8Array([255, 255, 255, 255, 15]), context(new Y.Doc()))).toEqual(refused);
    expect(scan(new Uint8Array([1, 255, 255, 255, 255, 7, 1, 0]), context(new Y.Doc()))).toEqual(refused);
    expect(scan(new Uint8Array(), context(new Y.Doc()))).toEqual(refused);
  });
});
