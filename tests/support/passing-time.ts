import { nodeTimers, type Timers } from '../../server/sync/timers.ts';

/** A server's clock and timers, of which the longer ones run when a test lets time pass; short ones run by themselves. */
const LONG_MS = 2_000;

export class PassingTime {
  #passed = 0;
  readonly #waiting = new Set<{ due: number; run: () => void }>();

  readonly clock = (): number => Date.now() + this.#passed;

  readonly timers: Timers = {
    ...nodeTimers,
    after: (ms, run) => {
      if (ms < LONG_MS) return nodeTimers.after(ms, run);
      const entry = { due: this.clock() + ms, run };
      this.#waiting.add(entry);
      return () => this.#waiting.delete(entry);
    },
  };

  /** Lets so many milliseconds pass at once. */
  pass(ms: number): void {
    this.#passed += ms;
    const now = this.clock();
    for (const entry of [...this.#waiting].filter(({ due }) => due <= now)) {
      if (this.#waiting.delete(entry)) entry.run();
    }
  }
}
