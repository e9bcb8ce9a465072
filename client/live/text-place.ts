import * as Y from 'yjs';

/** Where a text stands in the document: its root, and in a root that is a Map the entry (a note, a checklist item). */
export type TextPlace = { root: string; entry: string | null };

/** The place of an item or a type; null where it hangs on nothing, as in a document of nobody. */
export function placeOf(thing: Y.Item | Pick<Y.AbstractType<unknown>, '_item'>): TextPlace | null {
  let item = thing instanceof Y.Item ? thing : thing._item;
  let type: unknown = thing instanceof Y.Item ? thing.parent : thing;
  while (type instanceof Y.AbstractType && type._item !== null) {
    item = type._item;
    type = type._item.parent;
  }
  if (!(type instanceof Y.AbstractType) || type.doc === null) return null;
  return { root: Y.findRootTypeKey(type), entry: item?.parentSub ?? null };
}

export const samePlace = (a: TextPlace | null, b: TextPlace | null): boolean =>
  a === b || (a !== null && b !== null && a.root === b.root && a.entry === b.entry);

/** The place as one string, to gather by. */
export const placeKey = (place: TextPlace | null): string => JSON.stringify([place?.root, place?.entry]);
