import { expect, inject, it } from 'vitest';
import * as Y from 'yjs';
import type { Author } from '../../server/sync/guard.ts';
import { scan } from '../../server/sync/scan.ts';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { addNote, changeNote, noteText, readNotes } from '../../shared/board/notes.ts';
import { takePosition } from '../../shared/board/positions.ts';
import { type ParticipantId, PartnerId } from '../../shared/ids.ts';
import { author, GuardedRoom } from '../support/guarded-room.ts';
import { type Seeded, seeded } from '../support/seeded.ts';
import { shown } from '../support/shown.ts';
import { dump } from './dump.ts';
import { SHORT_FUZZ } from './fuzz-settings.ts';
import { Hostile } from './hostile.ts';

/**
 * Three people write, format, wrap, undo and put notes on the table, each for a while out of step; one who isn't ours
 * sends whatever comes to mind. Meanwhile parts are locked and unlocked: what is locked stays as it was at that moment.
 */
const settings = inject('fuzz') ?? SHORT_FUZZ;
const EDITS_PER_DOCUMENT = 300;
const ANSWERS = ['answer:regio.1', 'answer:regio.2', 'answer:regio.1.core'];
const POSITIONS = 'positions:regio';
const LOCKABLE = [...ANSWERS, MATRIX_NOTES, POSITIONS, 'variants', 'elders'];

class Writer {
  readonly by: Author;
  readonly doc = new Y.Doc();
  readonly waiting: { update: Uint8Array; roots: string[] }[] = [];
  readonly #random: Seeded;
  readonly #undo: Y.UndoManager;
  #made = 0;

  constructor(name: string, random: Seeded, room: GuardedRoom) {
    this.by = author(name);
    this.#random = random;
    this.doc.clientID = random.between(1, 2 ** 32 - 1);
    const roots = ANSWERS.map((root) => this.doc.getXmlFragment(root));
    this.#undo = new Y.UndoManager(roots, { captureTimeout: 0, trackedOrigins: new Set(['me']) });
    Y.applyUpdate(this.doc, room.server.whole(), 'server');
    this.doc.on('update', (update, origin, _doc, transaction: Y.Transaction) => {
      if (origin === 'server') return;
      const roots = [...transaction.changedParentTypes.keys()].filter(({ _item }) => _item === null);
      this.waiting.push({ update, roots: roots.map((type) => Y.findRootTypeKey(type)) });
    });
  }

  /** A word of one's own in an answer and something else elsewhere, in one edit. */
  mixed(word: string, unlocked: string, other: string): void {
    this.doc.transact(() => {
      this.#paragraph(this.doc.getXmlFragment(unlocked), word);
      if (other.startsWith('answer:')) this.#write(this.doc.getXmlFragment(other), this.#random.between(0, 9));
      else this.#lay();
    }, 'me');
  }

  edit(): void {
    const kind = this.#random.between(0, 13);
    if (kind === 0) this.#undo.undo();
    else if (kind === 1) this.#undo.redo();
    else if (kind < 5) this.#lay();
    else {
      const root = ANSWERS[this.#random.between(0, ANSWERS.length - 1)] ?? expect.fail();
      this.doc.transact(() => this.#write(this.doc.getXmlFragment(root), kind - 4), 'me');
    }
  }

  #some<T>(list: readonly T[]): T | null {
    return list[this.#random.between(0, Math.max(0, list.length - 1))] ?? null;
  }

  #lay(): void {
    const { doc, by } = this;
    const { between } = this.#random;
    const note = this.#some(readNotes(doc, MATRIX_NOTES));
    const place = { variantId: 'fusie', aspectId: `a${between(1, 3)}` };
    const kind = between(0, note === null ? 1 : 4);
    if (kind === 0 || note === null) {
      this.#made += 1;
      const id = `${by.participantId}-${this.#made}`;
      addNote(doc, MATRIX_NOTES, { id, kind: 'pro', place, order: 'a0', text: 'samen' });
    } else if (kind === 1)
      takePosition(doc, POSITIONS, {
        subjectId: 'regio.1',
        partnerId: by.partnerId ?? PartnerId.parse('noord'),
        stance: this.#some(['for', 'against'] as const) ?? 'for',
      });
    else if (kind === 2) changeNote(doc, MATRIX_NOTES, note.id, { place, order: `a${between(0, 9)}` });
    else {
      const text = noteText(doc, MATRIX_NOTES, note.id);
      if (text !== null && text.length > 30) text.delete(0, 20);
      else text?.insert(between(0, text.length), 'woord');
    }
  }

  #paragraph(fragment: Y.XmlFragment, text: string): void {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(text)]);
    fragment.insert(this.#random.between(0, fragment.length), [paragraph]);
  }

  #write(fragment: Y.XmlFragment, kind: number): void {
    const { between } = this.#random;
    const element = this.#some(fragment.toArray());
    const text = element instanceof Y.XmlElement ? this.#some(element.toArray()) : null;
    if (kind === 1 && fragment.length > 0) fragment.delete(between(0, fragment.length - 1), 1);
    else if (kind === 2 && element instanceof Y.XmlElement) {
      const at = fragment.toArray().indexOf(element);
      const quote = new Y.XmlElement('blockquote');
      quote.insert(0, [element.clone()]);
      fragment.delete(at, 1);
      fragment.insert(at, [quote]);
    } else if (text instanceof Y.XmlText && kind < 9) {
      const at = between(0, text.length);
      if (kind === 3 && text.length > 3) text.delete(between(0, text.length - 3), 2);
      else if (kind < 6 && text.length > 3) text.format(between(0, text.length - 3), 3, { bold: kind === 4 || null });
      else text.insert(at, this.#some(['a', 'bc', 'groei']) ?? 'a', kind === 7 ? { italic: true } : {});
    } else this.#paragraph(fragment, 'samen');
  }
}

it('[STAGE-4] what is locked stays as it was at that moment, whatever anyone sends, and the rest goes on', () => {
  const edits = settings.updates / 6;
  console.info(`seed ${settings.seed}, ${edits} edits`);
  const random = seeded(settings.seed);
  const seen = { refused: 0, mixed: 0 };
  for (let done = 0; done < edits; done += EDITS_PER_DOCUMENT) runDocument(random, seen);
  console.info(JSON.stringify(seen));
  // Else it would prove nothing.
  expect(seen.refused).toBeGreaterThan(edits / 20);
  expect(seen.mixed).toBeGreaterThan(edits / 100);
});

function runDocument(random: Seeded, seen: { refused: number; mixed: number }): void {
  const room = new GuardedRoom();
  const { server } = room;
  server.doc.clientID = random.between(1, 2 ** 32 - 1);
  const people = ['anna', 'bram', 'cor'].map((name) => new Writer(name, random, room));
  const enemy = author('fenna');
  const hostile = new Hostile(random);
  const owners = new Map<number, ParticipantId | null>([[server.doc.clientID, null]]);
  for (const { doc, by } of people) owners.set(doc.clientID, by.participantId);
  let atLock = new Map<string, string>();

  const turnKeys = (): void => {
    const roots = LOCKABLE.filter(() => random.between(0, 2) === 0);
    atLock = new Map(roots.map((root) => [root, shown(server.doc, root)]));
    room.locked = roots.length === 0 ? null : (root) => atLock.has(root);
  };
  const unchanged = (): void => {
    for (const [root, was] of atLock) expect(shown(server.doc, root), root).toBe(was);
  };
  const take = (update: Uint8Array, by: Author, overlaps = false): string[] => {
    const { locked } = room.take(update, by, overlaps);
    unchanged();
    expect(locked.every((root) => atLock.has(root))).toBe(true);
    if (locked.length > 0) seen.refused += 1;
    return locked;
  };
  const sync = (writer: Writer): void => {
    for (const { update, roots } of writer.waiting.splice(0)) {
      const locked = take(update, writer.by);
      if (roots.every((root) => !atLock.has(root))) expect(locked).toEqual([]);
    }
    Y.applyUpdate(writer.doc, server.since(Y.encodeStateVector(writer.doc)), 'server');
  };
  const attack = (index: number): void => {
    if (index % 7 === 0) hostile.renew(server.whole());
    const update = hostile.update();
    const verdict = scan(update, {
      known: (clientId) => server.known(clientId),
      ownerOf: (clientId) => owners.get(clientId),
      placeOf: (item) => server.placeOf(item),
      participantId: enemy.participantId,
      healing: false,
    });
    if (verdict.kind === 'refused') return;
    for (const clientId of verdict.claims) owners.set(clientId, enemy.participantId);
    take(update, enemy, verdict.overlaps);
  };

  for (let index = 0; index < EDITS_PER_DOCUMENT; index++) {
    if (random.between(0, 24) === 0) turnKeys();
    const writer = people[random.between(0, 3)];
    if (writer === undefined) {
      attack(index);
      continue;
    }
    const open = ANSWERS.filter((root) => !atLock.has(root))[0];
    const closed = [...atLock.keys()][0];
    if (open !== undefined && closed !== undefined && random.between(0, 3) === 0) {
      sync(writer);
      const word = `woord${index}`;
      writer.mixed(word, open, closed);
      sync(writer);
      expect(shown(server.doc, open)).toContain(word);
      seen.mixed += 1;
    } else writer.edit();
    if (random.between(0, 3) === 0) sync(writer);
  }
  // Readers tidy marks by themselves; it must come to an end, and nobody is told off for it.
  for (let rounds = 0; people.some(({ waiting }) => waiting.length > 0) || rounds < 3; rounds++) {
    expect(rounds).toBeLessThan(20);
    for (const writer of people) sync(writer);
  }
  const expected = dump(server.doc);
  for (const copy of [...people.map(({ doc }) => doc), ...room.copies()]) expect(dump(copy)).toBe(expected);
  unchanged();
  server.destroy();
}
