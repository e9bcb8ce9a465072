import type { Readable } from '../live/readable.ts';

/** Lists by key. */
export type Lists<N> = ReadonlyMap<string, readonly N[]>;

const sameList = <N>(a: readonly N[], b: readonly N[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** `now`, with every list that holds the same entries as before the very list it was; all the same: `before` itself. */
function keepLists<N>(before: Lists<N>, now: Lists<N>): Lists<N> {
  let same = before.size === now.size;
  const kept = new Map<string, readonly N[]>();
  for (const [key, list] of now) {
    const known = before.get(key);
    const stays = known !== undefined && sameList(known, list);
    kept.set(key, stays ? known : list);
    same &&= stays;
  }
  return same ? before : kept;
}

/** Lists made from what changes: asked for again after each change, and another object only where they differ. */
export function listsFrom<S, N>(source: Readable<S>, make: (value: S) => Lists<N>): Readable<Lists<N>> {
  let from: S | null = null;
  let lists: Lists<N> = new Map();
  return {
    getSnapshot() {
      const now = source.getSnapshot();
      if (now !== from) lists = keepLists(lists, make(now));
      from = now;
      return lists;
    },
    subscribe: source.subscribe,
  };
}
