import type { Readable } from '../live/readable.ts';

/** A readable made from another: made again when that changed, and the same object as long as it says the same. */
export function derived<A, B>(source: Readable<A>, make: (value: A) => B): Readable<B> {
  let last: { from: A; made: B; says: string } | null = null;
  return {
    getSnapshot() {
      const from = source.getSnapshot();
      if (last !== null && last.from === from) return last.made;
      const made = make(from);
      const says = JSON.stringify(made);
      last = last !== null && last.says === says ? { ...last, from } : { from, made, says };
      return last.made;
    },
    subscribe: source.subscribe,
  };
}
