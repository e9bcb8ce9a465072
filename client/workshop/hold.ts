import { type Readable, writable } from '../live/readable.ts';

/**
 * Holds something that must be opened once and closed once, while any component looks at it. Looking is subscribing;
 * when the last one looks away it is closed after a grace time, because React takes a page down and puts it up again
 * (in strict mode at once), and a line to the server must not be cut and laid anew for that.
 */
export type Held<T> = Readable<T | null>;

export type Hold<T> = {
  /** Called at the first look. `replace` puts another in its place, as when it must be opened anew. */
  open(replace: (next: T) => void): T;
  close(held: T): void;
  /** Called when it is closed for good: a later look starts with a new hold. */
  ended(): void;
  graceMs: number;
};

export function hold<T>({ open, close, ended, graceMs }: Hold<T>): Held<T> {
  const current = writable<T | null>(null);
  let looking = 0;
  let closing: ReturnType<typeof setTimeout> | null = null;

  const replace = (next: T): void => {
    const before = current.getSnapshot();
    // Replaced after it was closed: nobody would ever close the new one.
    if (before === null) close(next);
    else {
      close(before);
      current.set(next);
    }
  };

  const start = (): void => {
    if (closing !== null) clearTimeout(closing);
    closing = null;
    if (current.getSnapshot() === null) current.set(open(replace));
  };

  const stop = (): void => {
    const held = current.getSnapshot();
    current.set(null);
    if (held !== null) close(held);
    ended();
  };

  return {
    getSnapshot: current.getSnapshot,
    subscribe(listener) {
      const unsubscribe = current.subscribe(listener);
      looking += 1;
      start();
      return () => {
        unsubscribe();
        looking -= 1;
        if (looking === 0) closing = setTimeout(stop, graceMs);
      };
    },
  };
}
