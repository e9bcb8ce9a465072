import * as Y from 'yjs';
import type { Readable } from '../live/readable.ts';

/**
 * The entries of a root (Maps by id), read one by one and kept in groups: what is written in one entry reads that one
 * anew, and only its group becomes another list. So thirty people writing in one block draw what they write in, no more.
 */
export type Entries<T> = Readable<ReadonlyMap<string, readonly T[]>>;

export type EntryKind<T> = {
  /** Null for what can't be read: it isn't there then. */
  read(root: string, id: string, entry: Y.Map<unknown>): T | null;
  group(entry: T): string;
};

/** Follows a root for as long as its document lives; `entriesOf` hands out one for all who look. */
function watchEntries<T>(doc: Y.Doc, root: string, { read, group }: EntryKind<T>): Entries<T> {
  const map = doc.getMap(root);
  const entries = new Map<string, T>();
  const stale = new Set<string>(map.keys());
  const listeners = new Set<() => void>();
  let groups: ReadonlyMap<string, readonly T[]> = new Map();

  map.observeDeep((events) => {
    for (const event of events) {
      if (event.target !== map) stale.add(String(event.path[0]));
      else for (const id of event.changes.keys.keys()) stale.add(id);
    }
    for (const listener of [...listeners]) listener();
  });

  /** Reads what became stale; the groups in which anything is another now. */
  function readStale(): Set<string> {
    const touched = new Set<string>();
    for (const id of stale) {
      const [before, entry] = [entries.get(id), map.get(id)];
      const now = entry instanceof Y.Map ? read(root, id, entry) : null;
      if (now === null) entries.delete(id);
      else entries.set(id, now);
      for (const one of [before, now]) if (one !== undefined && one !== null) touched.add(group(one));
    }
    stale.clear();
    return touched;
  }

  return {
    getSnapshot() {
      if (stale.size === 0) return groups;
      const touched = readStale();
      if (touched.size === 0) return groups;
      const next = new Map(groups);
      for (const name of touched) next.set(name, []);
      for (const entry of entries.values()) {
        const name = group(entry);
        if (touched.has(name)) next.set(name, [...(next.get(name) ?? []), entry]);
      }
      groups = next;
      return groups;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Makes `entriesOf` for one kind of entry. */
export function entriesBy<T>(kind: EntryKind<T>): (doc: Y.Doc, root: string) => Entries<T> {
  const known = new WeakMap<Y.Doc, Map<string, Entries<T>>>();
  return (doc, root) => {
    const roots = known.get(doc) ?? new Map<string, Entries<T>>();
    known.set(doc, roots);
    const there = roots.get(root) ?? watchEntries(doc, root, kind);
    roots.set(root, there);
    return there;
  };
}
