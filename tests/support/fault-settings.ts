/** How long and from which seed the fault runs go; the vitest configurations say it, tests `inject('faults')`. */
export type FaultSettings = {
  /** Rounds of kill -9. */
  kills: number;
  /** Rounds of freezing while the server falls. */
  freezes: number;
  /** People who type while it happens. */
  writers: number;
  seed: number;
};

declare module 'vitest' {
  interface ProvidedContext {
    faults: FaultSettings;
  }
}
