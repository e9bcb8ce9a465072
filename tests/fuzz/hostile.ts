import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { MESSAGE_AWARENESS, SYNC_STEP_1, SYNC_STEP_2, SYNC_UPDATE } from '../../shared/protocol/protocol.ts';
import { awarenessFrame, syncFrame } from '../support/frames.ts';
import type { Seeded } from '../support/seeded.ts';
import { nestedArrays, type RawContent, type RawGroup, type RawId, type RawStruct, rawUpdate } from './raw-update.ts';

/** What hostile clients send: valid edits of a real document, those edits damaged, and updates of no Yjs. */
const ROOTS = [
  'answer:regio.1',
  'answer:regio.2',
  'answer:regio.1.core',
  'notes:matrix',
  'positions:regio',
  'variants',
  'scenarios',
  'checklist',
  'meta',
  'elders',
];
const NAMES = ['paragraph', 'heading', 'blockquote', 'bulletList', 'listItem', 'table', 'script', 'doc', '__proto__'];
const WORDS = ['samen', 'groei 😀', '', '\u0000', 'ë́', '<b>', 'x'.repeat(300)];
const KEYS = ['by', 'at', 'level', 'schema', 'bold', '__proto__', 'constructor', 'k', 'text', 'adopters', 'links'];

const itemOf = (doc: Y.Doc, client: number, clock: number): Y.Item | Y.GC | null =>
  clock < Y.getState(doc.store, client) ? Y.getItem(doc.store, Y.createID(client, clock)) : null;

export class Hostile {
  readonly #random: Seeded;
  /** A replica that hostile edits are made on, and from which ids are taken. */
  doc = new Y.Doc();
  readonly #seen: Uint8Array[] = [];

  constructor(random: Seeded) {
    this.#random = random;
    this.renew();
  }

  /** Another tab: a new document with a client id of its own, on top of what is there. */
  renew(state?: Uint8Array): void {
    this.doc = new Y.Doc();
    this.doc.clientID = this.#random.between(1, 2 ** 32 - 1);
    if (state !== undefined) Y.applyUpdate(this.doc, state);
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[this.#random.between(0, from.length - 1)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  /** The next update: about half of them valid edits, the others damaged or made up. */
  update(): Uint8Array {
    const kind = this.#random.between(0, 9);
    if (kind < 3) return this.made();
    if (kind < 7) {
      const update = this.edit();
      this.#seen.push(update);
      if (this.#seen.length > 100) this.#seen.shift();
      return kind < 5 ? update : this.damage(this.pick(this.#seen));
    }
    if (kind === 7) return this.#seen.length === 0 ? this.edit() : this.pick(this.#seen);
    return this.damage(this.made());
  }

  frame(): Uint8Array {
    const { between } = this.#random;
    switch (between(0, 9)) {
      case 0:
        return this.damage(syncFrame(SYNC_UPDATE, this.update()));
      case 1:
        return syncFrame(SYNC_STEP_1, this.damage(Y.encodeStateVector(this.doc)));
      case 2:
        return syncFrame(SYNC_STEP_1, Y.encodeStateVector(this.doc));
      case 3:
        return syncFrame(SYNC_STEP_2, this.update());
      case 4:
        return this.awareness();
      case 5:
        return this.damage(this.awareness());
      default:
        return syncFrame(SYNC_UPDATE, this.update());
    }
  }

  awareness(): Uint8Array {
    const { between } = this.#random;
    const kind = between(0, 3);
    if (kind === 0) return awarenessFrame(this.clientId(), between(0, 2 ** 31), { cursor: this.pick(WORDS) });
    if (kind === 1)
      return awarenessFrame(this.clientId(), 2 ** between(30, 53) - 1, JSON.parse('{"__proto__":{"a":1}}'));
    const body = encoding.createEncoder();
    const count = between(0, 200);
    encoding.writeVarUint(body, count);
    for (let index = 0; index < count; index++) {
      encoding.writeVarUint(body, between(1, 2 ** 32 - 1));
      encoding.writeVarUint(body, between(0, 99));
      encoding.writeVarString(body, this.pick(['null', '{}', '[]', '{"user":{"id":"x"}}', '', '{', '[[[[[[1]]]]]]']));
    }
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE_AWARENESS);
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body));
    return encoding.toUint8Array(encoder);
  }

  /** A valid edit of this replica, with all deletes so far. */
  edit(): Uint8Array {
    const { doc } = this;
    const vector = Y.encodeStateVector(doc);
    const root = this.pick(ROOTS);
    doc.transact(() => {
      if (root.startsWith('answer:')) this.#editAnswer(doc.getXmlFragment(root));
      else this.#editMap(doc.getMap(root));
    });
    return Y.encodeStateAsUpdate(doc, vector);
  }

  #editAnswer(fragment: Y.XmlFragment): void {
    const { between } = this.#random;
    const at = between(0, fragment.length);
    const child = fragment.length === 0 ? null : fragment.get(between(0, fragment.length - 1));
    switch (between(0, 5)) {
      case 0:
        if (fragment.length > 0) fragment.delete(between(0, fragment.length - 1), 1);
        return;
      case 1:
      case 2:
        if (!(child instanceof Y.XmlElement)) return;
        for (const text of child.toArray()) {
          if (!(text instanceof Y.XmlText)) continue;
          if (text.length > 1 && between(0, 1) === 0) text.delete(between(0, text.length - 2), 1);
          else text.insert(between(0, text.length), this.pick(WORDS), { [this.pick(KEYS.slice(4))]: true });
        }
        return;
      case 3:
        if (child instanceof Y.XmlElement) child.setAttribute(this.pick(KEYS), this.pick(WORDS));
        return;
      default: {
        const element = new Y.XmlElement(this.pick(NAMES));
        element.insert(0, [new Y.XmlText(this.pick(WORDS))]);
        fragment.insert(at, [element]);
      }
    }
  }

  #editMap(map: Y.Map<unknown>): void {
    const values = [
      () => new Y.Map([['by', 'x']]),
      () => new Y.Doc(),
      () => 'x',
      () => [1, { a: 2 }],
      () => new Y.Text('t'),
    ];
    if (this.#random.between(0, 4) === 0) map.delete(this.pick(KEYS));
    else map.set(this.pick(KEYS), this.pick(values)());
  }

  /** One to four wounds: bytes flipped, cut off, doubled, put in. */
  damage(bytes: Uint8Array): Uint8Array {
    const { between } = this.#random;
    let list = [...bytes];
    for (let wounds = between(1, 4); wounds > 0; wounds--) {
      const at = between(0, Math.max(0, list.length - 1));
      const kind = between(0, 4);
      if (kind < 2) list[at] = between(0, 255);
      else if (kind === 2) list = list.slice(0, at);
      else if (kind === 3) list.splice(at, 0, ...list.slice(at, at + between(1, 40)));
      else list.splice(at, between(0, 2), between(0, 255));
    }
    return Uint8Array.from(list);
  }

  clientId(): number {
    const known = [...this.doc.store.clients.keys(), this.doc.clientID];
    return this.#random.between(0, 3) === 0 ? this.#random.between(0, 2 ** 32) : this.pick(known);
  }

  /** An update put together from parts: some of it sound, most of it not. */
  made(): Uint8Array {
    const { between } = this.#random;
    const clients = Array.from({ length: between(0, 3) }, () => this.clientId());
    if (between(0, 3) > 0) clients.sort((a, b) => b - a);
    const groups = clients.map((client): RawGroup => {
      const known = Y.getState(this.doc.store, client);
      const clock = between(0, 2) > 0 ? known : between(0, known + 2);
      return { client, clock, structs: Array.from({ length: between(0, 5) }, () => this.#struct(client, clock)) };
    });
    const deletes = Array.from({ length: between(0, 2) }, () => ({
      client: this.clientId(),
      ranges: Array.from({ length: between(0, 3) }, () => [between(0, 30), between(0, 5)] as const),
    }));
    return rawUpdate(groups, deletes);
  }

  #struct(client: number, clock: number): RawStruct {
    const { between } = this.#random;
    const id = (): readonly [number, number] =>
      between(0, 1) === 0 ? [client, clock + between(0, 5)] : this.#someId();
    const kind = between(0, 19);
    if (kind === 0) return { gc: between(0, 2) === 0 ? 2 ** 31 : between(0, 3) };
    if (kind === 1) return { skip: between(0, 3) };
    const content = this.#content();
    const key = between(0, 2) === 0 ? { key: this.pick(KEYS) } : {};
    if (kind < 8) return { at: { root: this.pick(ROOTS), ...key }, content };
    if (kind < 13) return { at: { parent: id(), ...key }, content };
    if (kind < 16) return { at: { after: id() }, content };
    return kind < 18 ? { at: this.#between(), content } : { at: { before: id() }, content };
  }

  /**
   * Between two items of the document: in one list in their order, else anywhere. The wrong way round is left out: Yjs
   * itself writes that after a redo, and then merged updates can show it elsewhere than the same ones one by one.
   */
  #between(): { after: RawId; before: RawId } | { after: RawId } {
    const [one, other] = [this.#someId(), this.#someId()];
    const [first, second] = [one, other].map(([client, clock]) => itemOf(this.doc, client, clock));
    if (!(first instanceof Y.Item && second instanceof Y.Item) || first === second) return { after: one };
    if (first.parent !== second.parent || first.parentSub !== second.parentSub) return { after: one, before: other };
    for (let item = first.right; item !== null; item = item.right) {
      if (item === second) return { after: one, before: other };
    }
    return { after: other, before: one };
  }

  #someId(): readonly [number, number] {
    const client = this.clientId();
    return [client, this.#random.between(0, Math.max(0, Y.getState(this.doc.store, client) - 1))];
  }

  #content(): RawContent {
    const { between } = this.#random;
    switch (between(0, 7)) {
      case 0:
        return { kind: 'deleted', length: between(0, 3) === 0 ? 2 ** 31 : between(0, 4) };
      case 1:
      case 2:
        return { kind: 'string', text: this.pick(WORDS) };
      case 3:
        return { kind: 'element', name: this.pick(NAMES) };
      case 4:
        return { kind: 'type', ref: this.pick([0, 1, 2, 4, 6, 99]) };
      case 5:
        return { kind: 'any', values: [nestedArrays(between(0, 40))] };
      case 6:
        return {
          kind: 'format',
          key: this.pick(KEYS),
          json: this.pick(['true', 'null', '{"href":"javascript:1"}', '[[1]]']),
        };
      default:
        return { kind: 'doc', guid: 'g' };
    }
  }
}
