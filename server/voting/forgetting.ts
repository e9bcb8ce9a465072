import type { VotingParts } from './voting.ts';

/** Takes ballots that were deleted out of the database's files too, however long someone else's reading is in the way. */
export type Forgetting = {
  /** From now on, until it is done; nobody waits for it. */
  start(): void;
  stop(): Promise<void>;
};

const AGAIN_AFTER_MS = 5_000;

export function createForgetting({ store, timers, log }: Pick<VotingParts, 'store' | 'timers' | 'log'>): Forgetting {
  let running: Promise<void> | null = null;
  let cancel: (() => void) | null = null;
  let isWanted = false;
  let isStopped = false;

  async function run(): Promise<void> {
    while (isWanted) {
      isWanted = false;
      try {
        await store.forgetDeleted();
      } catch (error) {
        log.warn({ event: 'ballots.not-forgotten', err: error });
        if (!isStopped) cancel = timers.after(AGAIN_AFTER_MS, start);
      }
    }
    running = null;
  }

  function start(): void {
    if (isStopped) return;
    cancel?.();
    cancel = null;
    isWanted = true;
    running ??= run();
  }

  return {
    start,
    async stop() {
      isStopped = true;
      cancel?.();
      await running;
    },
  };
}
