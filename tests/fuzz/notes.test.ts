import { expect, inject, it } from 'vitest';
import * as Y from 'yjs';
import type { Author } from '../../server/sync/guard.ts';
import { CHECKLIST_ROOT, MATRIX_NOTES, SCENARIOS_ROOT, VARIANTS_ROOT } from '../../shared/board/board.ts';
import { addCheckLink, changeCheckItem, checkNotes, removeCheckLink } from '../../shared/board/checklist.ts';
import { addNote, adoptNote, changeNote, NOTE_KINDS, noteText, readNotes } from '../../shared/board/notes.ts';
import { positionNote, readPositions, STANCES, takePosition } from '../../shared/board/positions.ts';
import { author, GuardedRoom } from '../support/guarded-room.ts';
import { type Seeded, seeded } from '../support/seeded.ts';
import { dump } from './dump.ts';
import { SHORT_FUZZ } from './fuzz-settings.ts';

/**
 * Three people of two partners put notes and positions on the table, each for a while out of step with the others, and
 * one who isn't ours tries whatever a Map allows. What the three do is never put right; what is theirs stays theirs.
 */
const settings = inject('fuzz') ?? SHORT_FUZZ;
const EDITS_PER_DOCUMENT = 300;
const POSITIONS = 'positions:regio';
const ITEMS = ['spreken', 'kiezen'];

class Peer {
  readonly by: Author;
  readonly doc = new Y.Doc();
  readonly random: Seeded;
  readonly waiting: Uint8Array[] = [];
  #made = 0;

  constructor(name: string, random: Seeded, room: GuardedRoom) {
    this.by = author(name);
    this.random = random;
    this.doc.clientID = random.between(1, 2 ** 32 - 1);
    Y.applyUpdate(this.doc, room.server.whole(), 'server');
    this.doc.on('update', (update, origin) => {
      if (origin !== 'server') this.waiting.push(update);
    });
  }

  some<T>(list: readonly T[]): T | undefined {
    return list[this.random.between(0, Math.max(0, list.length - 1))];
  }

  newId(): string {
    this.#made += 1;
    return `${this.by.participantId}-${this.#made}`;
  }

  place() {
    return { variantId: 'fusie', aspectId: `aspect-${this.random.between(1, 3)}` };
  }
}

/** One act of someone whose client is ours. */
function act(peer: Peer): void {
  const { doc, by, random } = peer;
  const { participantId, partnerId } = by;
  const notes = readNotes(doc, MATRIX_NOTES);
  const note = peer.some(notes);
  const on = random.between(0, 1) === 0;
  const kind = random.between(0, note === undefined ? 1 : 11);
  const item = peer.some(ITEMS) ?? 'spreken';
  if (kind < 2 || note === undefined) {
    const text = 'samen '.repeat(random.between(0, 5));
    addNote(doc, MATRIX_NOTES, { id: peer.newId(), kind: 'pro', place: peer.place(), order: 'a0', text });
  } else if (kind < 5) type(noteText(doc, MATRIX_NOTES, note.id), random);
  else if (kind === 5) changeNote(doc, MATRIX_NOTES, note.id, { kind: peer.some(NOTE_KINDS) ?? 'con' });
  else if (kind === 6)
    changeNote(doc, MATRIX_NOTES, note.id, { place: peer.place(), order: `a${random.between(0, 9)}` });
  else if (kind === 7 && partnerId !== null) adoptNote(doc, MATRIX_NOTES, note.id, { partnerId, participantId, on });
  else if (kind === 8 && note.by !== null && by.partnerOf(note.by) === partnerId) {
    changeNote(doc, MATRIX_NOTES, note.id, { removed: on });
  } else if (kind === 9 && partnerId !== null) {
    takePosition(doc, POSITIONS, { subjectId: 'regio.1', partnerId, stance: peer.some(STANCES) ?? 'for' });
  } else if (kind === 10 && partnerId !== null) type(positionNote(doc, POSITIONS, 'regio.1', partnerId), random);
  else keepChecklist(peer, item);
}

function keepChecklist({ doc, random }: Peer, item: string): void {
  const kind = random.between(0, 3);
  if (kind === 0) changeCheckItem(doc, item, { state: 'busy', owner: `wie ${random.between(0, 9)}` });
  else if (kind === 1)
    addCheckLink(doc, item, { id: `l${random.between(0, 3)}`, title: 'Verslag', url: 'https://a.nl' });
  else if (kind === 2) removeCheckLink(doc, item, `l${random.between(0, 3)}`);
  else {
    const line = new Y.XmlElement('paragraph');
    line.insert(0, [new Y.XmlText('besproken')]);
    checkNotes(doc, item)?.insert(0, [line]);
  }
}

function type(text: Y.Text | null, random: Seeded): void {
  if (text === null) return;
  if (text.length > 40) text.delete(random.between(0, 20), 20);
  else text.insert(random.between(0, text.length), 'woord');
}

/** One act of someone whose client isn't. */
function forge(peer: Peer): void {
  const { doc, random } = peer;
  const root = peer.some([MATRIX_NOTES, POSITIONS, VARIANTS_ROOT, SCENARIOS_ROOT, CHECKLIST_ROOT]) ?? MATRIX_NOTES;
  const map = doc.getMap(root);
  const key = peer.some([...map.keys(), 'n1', 'regio.1/noord', 'regio.1/oost']) ?? 'n1';
  const value = peer.some([
    () => new Y.Map([['by', 'anna']]),
    () => new Y.Text('x'),
    () => new Y.XmlFragment(),
    () => 'anna',
    () => true,
    () => ({ variantId: 'fusie', aspectId: 'aspect-1' }),
    () => 'con',
    () => map.get(key) instanceof Y.Map && Reflect.apply(Y.Map.prototype.clone, map.get(key), []),
  ]);
  doc.transact(() => {
    for (let acts = random.between(1, 3); acts > 0; acts--) {
      const entry = map.get(key);
      const kind = random.between(0, 5);
      if (kind === 0) map.delete(key);
      else if (kind === 1 || !(entry instanceof Y.Map)) map.set(key, value?.());
      else {
        const field = peer.some([...entry.keys(), 'removed', 'by', 'at', 'k']) ?? 'by';
        const held: unknown = entry.get(field);
        if (kind === 2) entry.delete(field);
        else if (held instanceof Y.Map && kind < 5)
          held.set(peer.some(['noord', 'zuid', 'oost', 'l1']) ?? 'oost', value?.());
        else if (held instanceof Y.Text && kind < 5) type(held, random);
        else entry.set(field, value?.());
      }
    }
  });
}

/** What a hostile edit may not change: what belongs to the others. */
function theirs(doc: Y.Doc, by: Author): unknown {
  const notes = readNotes(doc, MATRIX_NOTES).filter((note) => note.by !== by.participantId);
  return {
    notes: notes
      .map(({ id, by: maker, at, removed, adopters }) => {
        const others = [...adopters].filter(([partnerId]) => partnerId !== by.partnerId);
        return { id, maker, at, removed, others: others.sort() };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    positions: readPositions(doc, POSITIONS).filter(({ partnerId }) => partnerId !== by.partnerId),
    items: [...doc.getMap(CHECKLIST_ROOT).keys()].sort(),
  };
}

it('[NOTE-5] nothing three honest people do is put right, and nothing a fourth does takes what is theirs', () => {
  const edits = settings.updates / 8;
  console.info(`seed ${settings.seed}, ${edits} edits`);
  const random = seeded(settings.seed);
  let righted = 0;
  for (let done = 0; done < edits; done += EDITS_PER_DOCUMENT) {
    const room = new GuardedRoom(ITEMS);
    room.server.doc.clientID = random.between(1, 2 ** 32 - 1);
    const honest = ['anna', 'aad', 'bram'].map((name) => new Peer(name, random, room));
    const hostile = new Peer('cor', random, room);
    const sync = (peer: Peer): void => {
      for (const update of peer.waiting.splice(0)) {
        const before = peer === hostile ? theirs(room.server.doc, peer.by) : null;
        const applied = room.take(update, peer.by);
        expect(applied.partial).toBe(false);
        if (peer !== hostile) expect(applied.hit).toEqual([]);
        else expect(theirs(room.server.doc, peer.by)).toEqual(before);
        if (applied.hit.length > 0) righted += 1;
      }
      Y.applyUpdate(peer.doc, room.server.since(Y.encodeStateVector(peer.doc)), 'server');
    };
    for (let index = 0; index < EDITS_PER_DOCUMENT; index++) {
      room.now += random.between(0, 30_000);
      const peer = peerOf(honest, hostile, random);
      if (peer === hostile) forge(peer);
      else act(peer);
      if (random.between(0, 4) === 0) sync(peer);
    }
    const all = [...honest, hostile];
    for (const peer of [...all, ...all, ...all]) sync(peer);
    const expected = dump(room.server.doc);
    for (const copy of [...all.map(({ doc }) => doc), ...room.copies()]) expect(dump(copy)).toBe(expected);
    for (const note of readNotes(room.server.doc, MATRIX_NOTES)) expect(note.by).not.toBeNull();
    expect(readNotes(room.server.doc, MATRIX_NOTES)).toHaveLength(room.server.doc.getMap(MATRIX_NOTES).size);
    room.server.destroy();
  }
  // Else it would prove nothing.
  expect(righted).toBeGreaterThan(edits / 50);
});

const peerOf = (honest: readonly Peer[], hostile: Peer, random: Seeded): Peer =>
  honest[random.between(0, honest.length)] ?? hostile;
