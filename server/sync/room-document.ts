import * as Y from 'yjs';
import { type AnswerPart, answerTree } from '../../shared/board/answer-tree.ts';
import { answerRoot, CHECKLIST_ROOT, META_ROOT, META_SCHEMA_KEY } from '../../shared/board/board.ts';
import { layChecklist } from '../../shared/board/checklist.ts';
import type { QuestionId } from '../../shared/ids.ts';
import type { LoadedDocument } from '../store/store.ts';
import { putRight } from './correction.ts';
import { type Author, type Judgement, judge } from './guard.ts';
import { LockedParts } from './guard-locked.ts';
import type { Locked } from './locked.ts';
import { type Place, placeOf } from './nesting.ts';
import type { Deletes, Sound } from './scan.ts';
import { answersLosing } from './walk.ts';

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
  /** Locked roots in which something was changed, and isn't any more. */
  locked: string[];
  /** Part of the edit stands on something that is missing, and was left out. */
  partial: boolean;
  /** Bytes the guard wrote to put all that right, and what it leaves behind. */
  restoredBytes: number;
};

type Loaded = Pick<LoadedDocument, 'snapshot' | 'updates'> & Partial<Pick<LoadedDocument, 'damaged'>>;

const FRAME = Symbol('frame');
const GUARD = Symbol('guard');

export class RoomDocument {
  readonly doc = new Y.Doc();
  /** Stored rows stand on a damaged one: they must not be replaced by a snapshot that lacks them. */
  readonly incomplete: boolean;
  readonly #schema: number;
  readonly #healing: boolean;
  /** The edit that is being applied. */
  #edit: { author: Author; at: number; deletes: () => Deletes; locked: Locked } | null = null;
  readonly #lockedParts = new LockedParts(this.doc);
  #judgement: Judgement | null = null;
  #emitted: { origin: unknown; bytes: Uint8Array }[] = [];
  /** The whole document for someone who has nothing, until the next change. */
  #whole: Uint8Array | null = null;

  constructor(loaded: Loaded, schema: number) {
    this.doc.transact(() => {
      if (loaded.snapshot !== null) Y.applyUpdate(this.doc, loaded.snapshot.bytes);
      for (const { bytes } of loaded.updates) Y.applyUpdate(this.doc, bytes);
    });
    // After a damaged row something may hang in the air; it would go to joiners unjudged. Clients bring it again whole.
    this.incomplete = this.#dropPending();
    this.#schema = schema;
    this.#healing = (loaded.damaged ?? []).length > 0;
    this.doc.on('afterTransaction', (transaction) => {
      if (this.#edit === null) return;
      if (transaction.origin !== FRAME) return this.#lockedParts.noteSweep(transaction);
      const { locked } = this.#edit;
      // Before the guard looks: it may ask for a root by its kind for the first time, which makes it another object.
      if (locked !== null) this.#lockedParts.note(transaction, locked, this.#healing);
      this.#judgement = judge(transaction, { ...this.#edit, healing: this.#healing });
    });
    this.doc.on('update', (bytes, origin) => {
      this.#whole = null;
      this.#emitted.push({ origin, bytes });
    });
  }

  /** Whether it is new, by an earlier release that knew less, or without a checklist. */
  get needsInitialising(): boolean {
    return this.#isOlder() || this.doc.getMap(CHECKLIST_ROOT).size === 0;
  }

  #isOlder(): boolean {
    const schema = this.doc.getMap(META_ROOT).get(META_SCHEMA_KEY);
    return typeof schema !== 'number' || schema < this.#schema;
  }

  /** Writes what a document of this release begins with, where it lacks it. Returns the update to be stored, or null. */
  initialise(checklistIds: readonly string[]): Uint8Array | null {
    const [update] = this.write((doc) => {
      if (this.#isOlder()) doc.getMap(META_ROOT).set(META_SCHEMA_KEY, this.#schema);
      // Laid anew it could win from the one a client brings back.
      if (!this.#healing) layChecklist(doc, checklistIds);
    });
    return update ?? null;
  }

  /** An edit of the server's own, which nobody judges. Returns the updates to be stored and sent; none for no change. */
  write(change: (doc: Y.Doc) => void): Uint8Array[] {
    this.doc.transact(() => change(this.doc), GUARD);
    return this.#take().map(({ bytes }) => bytes);
  }

  /** An answer as it is now, as plain values. */
  tree(questionId: QuestionId): AnswerPart[] {
    return answerTree(this.doc.getXmlFragment(answerRoot(questionId)));
  }

  /** The answers that would lose text by this, asked before it is applied. */
  deletesIn(deletes: Deletes): Set<QuestionId> {
    return answersLosing(this.doc.store, deletes);
  }

  known(clientId: number): number {
    return Y.getState(this.doc.store, clientId);
  }

  /** Where an item stands; null when it is not here. */
  placeOf(id: Y.ID): Place | null {
    return id.clock < this.known(id.client) ? placeOf(Y.getItem(this.doc.store, id)) : null;
  }

  /** Applies an edit that was scanned. Throws when Yjs does; the document is then not to be trusted any more. */
  apply(
    update: Uint8Array,
    author: Author,
    at: number,
    { overlaps, onSwept }: Pick<Sound, 'overlaps' | 'onSwept'>,
    locked: Locked = null,
  ): Applied {
    // What is known already is cut off first: a second copy of it may say anything, and would lead Yjs astray.
    const own = overlaps ? Y.diffUpdate(update, Y.encodeStateVector(this.doc)) : update;
    this.#edit = { author, at, deletes: () => Y.decodeUpdate(own).ds, locked };
    this.#judgement = null;
    Y.applyUpdate(this.doc, own, FRAME);
    this.#edit = null;
    const partial = this.#dropPending();
    const emitted = this.#take();
    const change = emitted.find(({ origin }) => origin === FRAME);
    if (change === undefined)
      return { updates: [], written: new Map(), hit: [], locked: [], partial, restoredBytes: 0 };
    // Merged with what came before, its own bytes would find the place again that is gone here.
    const updates = [partial || onSwept ? change.bytes : own];
    for (const { origin, bytes } of emitted) if (origin !== FRAME) updates.push(bytes);
    const { corrections, written } = this.#judgement ?? NOTHING;
    const { roots, takenOut } = this.#lockedParts.putBack();
    const hit = corrections.length === 0 ? [] : putRight(this.doc, corrections, GUARD);
    const corrected = this.#take().map(({ bytes }) => bytes);
    const wrote = hit.length + roots.length === 0 ? 0 : corrected.reduce((sum, { length }) => sum + length, 0);
    const restoredBytes = wrote + takenOut * LEFT_BEHIND_BYTES;
    return { updates: [...updates, ...corrected], written, hit, locked: roots, partial, restoredBytes };
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
/** Of every item that is taken out a trace stays in the document. */
const LEFT_BEHIND_BYTES = 8;
const NOTHING: Judgement = { corrections: [], written: new Map() };
