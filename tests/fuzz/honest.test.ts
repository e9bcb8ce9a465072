import { expect, inject, it } from 'vitest';
import * as Y from 'yjs';
import type { Author } from '../../server/sync/guard.ts';
import { RoomDocument } from '../../server/sync/room-document.ts';
import { scan } from '../../server/sync/scan.ts';
import { DOCUMENT_SCHEMA } from '../../shared/board/board.ts';
import { author } from '../support/guarded-room.ts';
import { type Seeded, seeded } from '../support/seeded.ts';
import { dump } from './dump.ts';
import { SHORT_FUZZ } from './fuzz-settings.ts';

/**
 * What is refused as written by no Yjs must never be what Yjs wrote: people who type, wrap, format, undo and redo, with
 * hours offline between, each edit sent alone or all as one step 2.
 */
const settings = inject('fuzz') ?? SHORT_FUZZ;
const EDITS_PER_DOCUMENT = 400;
const ROOT = 'answer:regio.1';

class Honest {
  readonly doc = new Y.Doc();
  readonly by: Author;
  readonly waiting: Uint8Array[] = [];
  readonly #random: Seeded;
  readonly #undo: Y.UndoManager;
  readonly #fragment: Y.XmlFragment;
  readonly #map: Y.Map<unknown>;

  constructor(name: string, random: Seeded) {
    this.by = author(name);
    this.#random = random;
    this.doc.clientID = random.between(1, 2 ** 32 - 1);
    this.#fragment = this.doc.getXmlFragment(ROOT);
    this.#map = this.doc.getMap('elders');
    this.#undo = new Y.UndoManager([this.#fragment, this.#map], { captureTimeout: 0, trackedOrigins: new Set(['me']) });
    this.doc.on('update', (update, origin) => {
      if (origin !== 'server') this.waiting.push(update);
    });
  }

  edit(): void {
    const kind = this.#random.between(0, 11);
    if (kind === 0) this.#undo.undo();
    else if (kind === 1) this.#undo.redo();
    else this.doc.transact(() => this.#write(kind), 'me');
  }

  #some<T>(list: readonly T[]): T | null {
    return list[this.#random.between(0, Math.max(0, list.length - 1))] ?? null;
  }

  #write(kind: number): void {
    const { between } = this.#random;
    const fragment = this.#fragment;
    const element = this.#some(fragment.toArray());
    const text = element instanceof Y.XmlElement ? this.#some(element.toArray()) : null;
    if (kind === 2 && fragment.length > 0) fragment.delete(between(0, fragment.length - 1), 1);
    else if (kind === 3 && element instanceof Y.XmlElement) {
      // Wrapped in a quote, as an editor does it: a copy in the new place, the old one gone.
      const at = fragment.toArray().indexOf(element);
      const quote = new Y.XmlElement('blockquote');
      quote.insert(0, [element.clone()]);
      fragment.delete(at, 1);
      fragment.insert(at, [quote]);
    } else if (kind === 4)
      this.#map.set(`k${between(0, 3)}`, between(0, 1) === 0 ? between(0, 9) : new Y.Map([['a', 1]]));
    else if (kind === 5) this.#map.delete(`k${between(0, 3)}`);
    else if (text instanceof Y.XmlText && kind < 10) {
      const at = between(0, text.length);
      if (kind === 6 && text.length > 3) text.delete(between(0, text.length - 3), 2);
      else if (kind === 7 && text.length > 3) text.format(between(0, text.length - 3), 2, { bold: true });
      else text.insert(at, this.#some(['a', 'bc', 'groei']) ?? 'a');
    } else {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText('samen')]);
      fragment.insert(between(0, fragment.length), [paragraph]);
    }
  }
}

it('nothing that Yjs wrote is refused, and everyone ends with the same', () => {
  console.info(`seed ${settings.seed}, ${settings.updates} edits`);
  const random = seeded(settings.seed);
  for (let done = 0; done < settings.updates; done += EDITS_PER_DOCUMENT) {
    const server = new RoomDocument({ snapshot: null, updates: [] }, DOCUMENT_SCHEMA);
    server.doc.clientID = random.between(1, 2 ** 32 - 1);
    const people = ['anna', 'bram', 'cor'].map((name) => new Honest(name, random));
    const take = ({ by, doc }: Honest, update: Uint8Array): void => {
      const verdict = scan(update, {
        known: (clientId) => server.known(clientId),
        ownerOf: (clientId) => people.find((person) => person.doc.clientID === clientId)?.by.participantId ?? null,
        placeOf: (item) => server.placeOf(item),
        participantId: by.participantId,
        healing: false,
      });
      if (verdict.kind !== 'sound') expect.fail(`an edit of ${doc.clientID} is ${verdict.kind}`);
      server.apply(update, by, done, verdict);
    };
    const sync = (person: Honest): void => {
      const updates = person.waiting.splice(0);
      if (random.between(0, 1) === 0) for (const update of updates) take(person, update);
      else take(person, Y.encodeStateAsUpdate(person.doc, server.stateVector()));
      Y.applyUpdate(person.doc, server.since(Y.encodeStateVector(person.doc)), 'server');
    };
    for (let index = 0; index < EDITS_PER_DOCUMENT; index++) {
      const person = people[random.between(0, people.length - 1)] ?? expect.fail('nobody');
      person.edit();
      if (random.between(0, 5) === 0) sync(person);
    }
    // Yjs sweeps up formatting after what it hears, as an edit of its own: it is quiet after a few rounds.
    for (const person of [...people, ...people, ...people, ...people]) sync(person);
    for (const { doc } of people) expect(dump(doc)).toBe(dump(server.doc));
    server.destroy();
  }
});
