/** The time that passes, passed in, so that tests need not wait for it. Each call returns what takes it back. */
export type Timers = {
  /** At the end of this turn of the event loop. */
  soon(run: () => void): () => void;
  after(ms: number, run: () => void): () => void;
  every(ms: number, run: () => void): () => void;
};

export const nodeTimers: Timers = {
  soon(run) {
    const immediate = setImmediate(run);
    return () => clearImmediate(immediate);
  },
  after(ms, run) {
    const timeout = setTimeout(run, ms);
    return () => clearTimeout(timeout);
  },
  every(ms, run) {
    const interval = setInterval(run, ms);
    return () => clearInterval(interval);
  },
};
