import type { Logger } from 'pino';
import type { Timers } from './sync/timers.ts';

/** Takes what was deleted out of the store's files too, however long someone else's reading is in the way. */
export type Forgetting = {
  /** From now on, until it is done. Resolves when it was tried once; nobody has to wait for it. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

type Settings = {
  /** One try; rejects when it can't be done now. */
  forget(): Promise<void>;
  timers: Pick<Timers, 'after'>;
  log: Logger;
  /** What the log says when it couldn't be done yet. */
  event: string;
};

const AGAIN_AFTER_MS = 5_000;

export function createForgetting({ forget, timers, log, event }: Settings): Forgetting {
  let running: Promise<void> | null = null;
  let cancel: (() => void) | null = null;
  let isWanted = false;
  let isStopped = false;

  async function run(): Promise<void> {
    while (isWanted) {
      isWanted = false;
      try {
        await forget();
      } catch (error) {
        log.warn({ event, err: error });
        cancel?.();
        if (!isStopped) cancel = timers.after(AGAIN_AFTER_MS, () => void start());
      }
    }
    running = null;
  }

  async function start(): Promise<void> {
    if (isStopped) return;
    cancel?.();
    cancel = null;
    isWanted = true;
    running ??= run();
    await running;
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
