import * as Y from 'yjs';
import { Before, type SharedType } from './guard-before.ts';
import type { Locked } from './locked.ts';
import { newItems, rootNameOf } from './walk.ts';

/** What an edit did under one locked root. */
type Touched = { added: Y.Item[]; gone: Y.Item[] };

/** What was put back: under which roots, and how many items of the edit it had to take out. */
export type PutBack = { roots: string[]; takenOut: number };

const NOTHING: PutBack = { roots: [], takenOut: 0 };

/**
 * Keeps locked parts as they are. What an edit did there is noted from within its 'afterTransaction' and undone right
 * after it, before anyone is told; what it did elsewhere stays. Undone by Yjs' own UndoManager, told exactly which items:
 * so everything stands again where it stood, with its formatting, whatever way a client found to change it.
 */
export class LockedParts {
  readonly #doc: Y.Doc;
  readonly #undo: Y.UndoManager;
  readonly #hit = new Set<string>();
  #added = Y.createDeleteSet();
  #gone = Y.createDeleteSet();
  #takenOut = 0;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    // It captures nothing by itself: it would have to know all roots there may be, and would keep all it ever saw.
    this.#undo = new Y.UndoManager(doc, { captureTransaction: () => false });
  }

  /** Notes what an edit did. `healing`: what is brought may have been lost by us, and is let in. */
  note(transaction: Y.Transaction, locked: NonNullable<Locked>, healing: boolean): void {
    const before = new Before(transaction);
    for (const [root, { added, gone }] of touched(transaction, before, locked)) {
      const standing = healing ? [] : added.filter((item) => !item.deleted);
      // A client tidies marks that say nothing by itself; put back they would be tidied again, for ever.
      if (standing.length === 0 && gone.every(isMark) && saysTheSame(gone, before)) continue;
      this.#hit.add(root);
      this.#takenOut += standing.length;
      // Also what it took away again itself: a value put back stands after all of them.
      if (!healing) for (const item of added) addTo(this.#added, item);
      for (const item of gone) this.#keep(item);
    }
  }

  /** Notes what Yjs swept up by itself after an edit: marks that said nothing any more while that edit stood. */
  noteSweep(transaction: Y.Transaction): void {
    if (this.#hit.size === 0) return;
    const before = new Before(transaction);
    forGone(transaction, before, (item, root) => {
      if (this.#hit.has(root) && !Y.isDeleted(this.#added, item.id)) this.#keep(item);
    });
  }

  #keep(item: Y.Item): void {
    item.keep = true;
    addTo(this.#gone, item);
  }

  /** Undoes what was noted. */
  putBack(): PutBack {
    if (this.#hit.size === 0) return NOTHING;
    const [added, gone] = [this.#added, this.#gone];
    const answer = { roots: [...this.#hit], takenOut: this.#takenOut };
    this.#hit.clear();
    this.#takenOut = 0;
    this.#added = Y.createDeleteSet();
    this.#gone = Y.createDeleteSet();
    const { store, clientID } = this.#doc;
    const start = Y.getState(store, clientID);
    this.#undo.undoStack.push({ insertions: added, deletions: gone, meta: new Map() });
    this.#undo.undo();
    this.#release(gone, start);
    return answer;
  }

  /** An UndoManager holds on to what it handled; here nobody will ask again, and a flood would fill the memory. */
  #release(gone: DeleteSet, start: number): void {
    const { store, clientID } = this.#doc;
    const end = Y.getState(store, clientID);
    const again = Y.createDeleteSet();
    if (end > start) again.clients.set(clientID, [{ clock: start, len: end - start }]);
    this.#doc.transact((transaction) => {
      Y.iterateDeletedStructs(transaction, gone, (struct) => {
        if (!(struct instanceof Y.Item)) return;
        letGo(struct);
        // Only good while one thing is undone: what was put back grows together, and this would point into the middle.
        struct.redone = null;
      });
      Y.iterateDeletedStructs(transaction, again, letGo);
    });
    Y.tryGc(gone, store, () => true);
  }
}

/** What an item was kept for, its parents are kept for too. */
function letGo(struct: Y.Item | Y.GC): void {
  for (let item: Y.Item | null = struct instanceof Y.Item ? struct : null; item?.keep; ) {
    item.keep = false;
    const { parent }: Y.Item = item;
    item = parent instanceof Y.AbstractType ? parent._item : null;
  }
}

type DeleteSet = ReturnType<typeof Y.createDeleteSet>;

function touched(transaction: Y.Transaction, before: Before, locked: NonNullable<Locked>): Map<string, Touched> {
  const roots = new Map<string, Touched>();
  const at = (root: string): Touched => {
    const known = roots.get(root);
    if (known !== undefined) return known;
    const made: Touched = { added: [], gone: [] };
    roots.set(root, made);
    return made;
  };
  for (const item of newItems(transaction)) {
    const root = rootNameOf(item.parent);
    if (root !== null && locked(root)) at(root).added.push(item);
  }
  forGone(transaction, before, (item, root) => {
    if (locked(root)) at(root).gone.push(item);
  });
  return roots;
}

/** What stood before a transaction, and doesn't after. */
function forGone(transaction: Y.Transaction, before: Before, call: (item: Y.Item, root: string) => void): void {
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (!(struct instanceof Y.Item) || before.isNew(struct)) return;
    const root = rootNameOf(struct.parent);
    if (root !== null) call(struct, root);
  });
}

/** Ids come in order of clock, as a set of them must be. */
function addTo(ids: DeleteSet, { id, length }: Y.Item): void {
  const ranges = ids.clients.get(id.client) ?? [];
  const last = ranges.at(-1);
  if (last !== undefined && last.clock + last.len === id.clock) {
    ranges[ranges.length - 1] = { clock: last.clock, len: last.len + length };
  } else ranges.push({ clock: id.clock, len: length });
  ids.clients.set(id.client, ranges);
}

const isMark = ({ content, parentSub }: Y.Item): boolean => content instanceof Y.ContentFormat && parentSub === null;

function saysTheSame(gone: readonly Y.Item[], before: Before): boolean {
  const texts = new Set<SharedType>();
  for (const { parent } of gone) if (parent instanceof Y.AbstractType) texts.add(parent);
  return [...texts].every((text) => said(text, (item) => before.stood(item)) === said(text, (item) => !item.deleted));
}

/** A text with its marks, as one string to compare with. */
function said(text: SharedType, stands: (item: Y.Item) => boolean): string {
  const runs: string[] = [];
  const marks = new Map<string, unknown>();
  let last = '';
  for (let item = text._start; item !== null; item = item.right) {
    if (!stands(item)) continue;
    const { content } = item;
    if (content instanceof Y.ContentFormat) {
      if (content.value === null) marks.delete(content.key);
      else marks.set(content.key, content.value);
      continue;
    }
    const on = JSON.stringify([...marks].sort(([one], [other]) => (one < other ? -1 : 1)));
    if (on !== last) runs.push(on);
    last = on;
    runs.push(content instanceof Y.ContentString ? content.str : `${item.id.client} ${item.id.clock}`);
  }
  return runs.join('');
}
