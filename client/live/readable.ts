/** A value that changes in time: what React's `useSyncExternalStore` wants, without React. */
export interface Readable<T> {
  /** The same object until it changes. */
  getSnapshot(): T;
  /** Calls back after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** A readable with its pen; hand out the readable only. */
export interface Writable<T> extends Readable<T> {
  /** Tells listeners when the value is another one (by `same`, identity if not given). */
  set(value: T): void;
}

export function writable<T>(initial: T, same: (a: T, b: T) => boolean = Object.is): Writable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    set(next) {
      if (same(value, next)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
