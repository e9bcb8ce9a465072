/** How long and from which seed the fuzz runs go; tests `inject('fuzz')`, `npm run fuzz` says more than the default. */
export type FuzzSettings = {
  /** Updates judged and applied without a socket between. */
  updates: number;
  /** Frames sent over sockets. */
  frames: number;
  seed: number;
};

/** A short sample, for `npm test`; `SEED=…` repeats one. */
export const SHORT_FUZZ: FuzzSettings = {
  updates: 24_000,
  frames: 5_000,
  seed: Number(process.env.SEED ?? Date.now() % 2 ** 31),
};

declare module 'vitest' {
  interface ProvidedContext {
    fuzz?: FuzzSettings;
  }
}
