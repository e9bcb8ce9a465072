import * as Y from 'yjs';
import { questionOfRoot } from '../../shared/board/board.ts';
import type { QuestionId } from '../../shared/ids.ts';
import type { Deletes } from './scan.ts';

/** Looking at what a transaction did, on Yjs' own structs: the only way that costs no more than the change itself. */
type AnyType = Y.Item['parent'];

/** The items a transaction added, in order of clock per client. Meant for 'afterTransaction', before anything is merged. */
export function* newItems(transaction: Y.Transaction): Generator<Y.Item> {
  for (const [client, end] of transaction.afterState) {
    const start = transaction.beforeState.get(client) ?? 0;
    if (start === end) continue;
    const structs = transaction.doc.store.clients.get(client) ?? [];
    for (let index = Y.findIndexSS(structs, start); index < structs.length; index++) {
      const struct = structs[index];
      if (struct instanceof Y.Item) yield struct;
    }
  }
}

/** The name of the root under which something stands, or null when its parent is gone. */
export function rootNameOf(parent: AnyType): string | null {
  let type = parent;
  while (type instanceof Y.AbstractType) {
    const item: Y.Item | null = type._item;
    if (item === null) return rootName(type);
    type = item.parent;
  }
  return null;
}

/** How many items stand between this parent and its root. */
export function levelsAbove(parent: AnyType): number {
  let levels = 0;
  for (let type = parent; type instanceof Y.AbstractType && type._item !== null; type = type._item.parent) levels += 1;
  return levels;
}

// Kept, since a root that is asked for by its kind for the first time becomes another object, and the old one has no name.
const names = new WeakMap<object, string>();

export function rootName(root: Y.AbstractType<unknown>): string {
  const known = names.get(root);
  if (known !== undefined) return known;
  const name = Y.findRootTypeKey(root);
  names.set(root, name);
  return name;
}

/** The answers in which one of these ids is text, or holds text, that still stands. */
export function answersLosing(store: Y.Doc['store'], deletes: Deletes): Set<QuestionId> {
  const losing = new Set<QuestionId>();
  for (const [client, ranges] of deletes.clients) {
    const structs = store.clients.get(client) ?? [];
    const known = Y.getState(store, client);
    for (const { clock, len } of ranges) {
      if (clock >= known) continue;
      for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
        const struct = structs[index];
        if (struct === undefined || struct.id.clock >= clock + len) break;
        if (!(struct instanceof Y.Item) || struct.deleted || !holdsText(struct)) continue;
        const root = rootNameOf(struct.parent);
        const questionId = root === null ? null : questionOfRoot(root);
        if (questionId !== null) losing.add(questionId);
      }
    }
  }
  return losing;
}

function holdsText({ content }: Y.Item): boolean {
  if (content instanceof Y.ContentString) return true;
  if (!(content instanceof Y.ContentType)) return false;
  for (let item = content.type._start; item !== null; item = item.right)
    if (!item.deleted && holdsText(item)) return true;
  return false;
}
