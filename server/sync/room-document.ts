import * as Y from 'yjs';
import { META_ROOT, META_SCHEMA_KEY } from '../../shared/board/board.ts';
import type { ParticipantId, QuestionId } from '../../shared/ids.ts';
import type { LoadedDocument } from '../store/store.ts';
import { putRight } from './correction.ts';
import { type Judgement, judge } from './guard.ts';
import { Stamps } from './guard-stamps.ts';
import { type Place, placeOf } from './nesting.ts';

/**
 * A room's Y.Doc with its guard. An edit goes in, and what has to be stored and sent for it comes out: the author's own
 * bytes (their delete set tells what the author had seen) followed by the server's corrections.
 */
export type Applied = {
  /** To be stored and sent, in order; empty when the edit brought nothing new. */
  updates: Uint8Array[];
  written: Map<QuestionId, number>;
  /** Roots where the guard had to put something right. */
  hit: string[];
  /** Part of the edit stands on something that is missing, and was left out. */
  partial: boolean;
};

const FRAME = Symbol('frame');
const GUARD = Symbol('guard');

export class RoomDocument {
  readonly doc = new Y.Doc();
  /** Stored rows stand on a damaged one: they must not be replaced by a snapshot that lacks them. */
  readonly incomplete: boolean;
  readonly #stamps: Stamps;
  #author: { participantId: ParticipantId; at: number } | null = null;
  #judgement: Judgement | null = null;
  #emitted: { origin: unknown; bytes: Uint8Array }[] = [];
  /** The whole document for someone who has nothing, until the next change. */
  #whole: Uint8Array | null = null;

  constructor(loaded: Pick<LoadedDocument, 'snapshot' | 'updates'>, schema: number) {
    this.doc.transact(() => {
      if (loaded.snapshot !== null) Y.applyUpdate(this.doc, loaded.snapshot.bytes);
      for (const { bytes } of loaded.updates) Y.applyUpdate(this.doc, bytes);
    });
    // After a damaged row something may hang in the air; it would go to joiners unjudged. Clients bring it again whole.
    this.incomplete = this.#dropPending();
    this.#stamps = new Stamps(this.doc, schema);
    this.doc.on('afterTransaction', (transaction) => {
      if (transaction.origin === FRAME && this.#author !== null) {
        this.#judgement = judge(transaction, this.#author.participantId, this.#author.at, this.#stamps);
      }
    });
    this.doc.on('update', (bytes, origin) => {
      this.#whole = null;
      this.#emitted.push({ origin, bytes });
    });
  }

  /** Writes the schema number into a document that has none. Returns the update to be stored, or null. */
  initialise(): Uint8Array | null {
    const meta = this.doc.getMap(META_ROOT);
    if (meta.has(META_SCHEMA_KEY)) return null;
    this.doc.transact(() => meta.set(META_SCHEMA_KEY, this.#stamps.schema), GUARD);
    return this.#take()[0]?.bytes ?? null;
  }

  known(clientId: number): number {
    return Y.getState(this.doc.store, clientId);
  }

  /** Where an item stands; null when it is not here. */
  placeOf(id: Y.ID): Place | null {
    return id.clock < this.known(id.client) ? placeOf(Y.getItem(this.doc.store, id)) : null;
  }

  /** Applies an edit that was scanned. Throws when Yjs does; the document is then not to be trusted any more. */
  apply(update: Uint8Array, author: ParticipantId, at: number, overlaps: boolean): Applied {
    // What is known already is cut off first: a second copy of it may say anything, and would lead Yjs astray.
    const own = overlaps ? Y.diffUpdate(update, Y.encodeStateVector(this.doc)) : update;
    this.#author = { participantId: author, at };
    this.#judgement = null;
    Y.applyUpdate(this.doc, own, FRAME);
    this.#author = null;
    const partial = this.#dropPending();
    const emitted = this.#take();
    const change = emitted.find(({ origin }) => origin === FRAME);
    if (change === undefined) return { updates: [], written: new Map(), hit: [], partial };
    const updates = [partial ? change.bytes : own];
    for (const { origin, bytes } of emitted) if (origin !== FRAME) updates.push(bytes);
    const { corrections, written } = this.#judgement ?? NOTHING;
    const hit = corrections.length === 0 ? [] : putRight(this.doc, corrections, GUARD);
    for (const { bytes } of this.#take()) updates.push(bytes);
    return { updates, written, hit, partial };
  }

  /** True when an edit would change nothing: what a reader's first answer is. Throws when the bytes are no update. */
  contains(update: Uint8Array): boolean {
    return Y.snapshotContainsUpdate(Y.snapshot(this.doc), update);
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }

  /** What someone with this state vector lacks. Throws when the bytes are no state vector. */
  since(stateVector: Uint8Array): Uint8Array {
    if (stateVector.length > EMPTY_STATE_VECTOR_BYTES) return Y.encodeStateAsUpdate(this.doc, stateVector);
    this.#whole ??= Y.encodeStateAsUpdate(this.doc);
    return this.#whole;
  }

  whole(): Uint8Array {
    return this.since(new Uint8Array(EMPTY_STATE_VECTOR_BYTES));
  }

  destroy(): void {
    this.doc.destroy();
  }

  #take(): { origin: unknown; bytes: Uint8Array }[] {
    const emitted = this.#emitted;
    this.#emitted = [];
    return emitted;
  }

  #dropPending(): boolean {
    const { store } = this.doc;
    if (store.pendingStructs === null && store.pendingDs === null) return false;
    store.pendingStructs = null;
    store.pendingDs = null;
    return true;
  }
}

const EMPTY_STATE_VECTOR_BYTES = 1;
const NOTHING: Judgement = { corrections: [], written: new Map() };
