import * as Y from 'yjs';

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

const names = new WeakMap<object, string>();

function rootName(root: Y.AbstractType<unknown>): string {
  const known = names.get(root);
  if (known !== undefined) return known;
  const name = Y.findRootTypeKey(root);
  names.set(root, name);
  return name;
}
