import type { Logger } from 'pino';
import type { WorkshopId } from '../../shared/ids.ts';
import { createForgetting } from '../forgetting.ts';
import type { Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Timers } from '../sync/timers.ts';

/** Takes a workshop away with everything in it: its rows, who is in it at that moment, and what the store's files still hold. */
export type Removing = {
  /** False when there was none. Resolves when its rows are gone and everyone is out; the files are cleared after that. */
  remove(id: WorkshopId): Promise<boolean>;
  /** What a life of the server before this one removed and didn't get round to clearing. Nobody has to wait for it. */
  resume(): Promise<void>;
  /** Resolves when nothing is under way; what wasn't cleared by then is for the next life. */
  stop(): Promise<void>;
};

type Parts = {
  store: Store;
  rooms: Pick<Rooms, 'evict'>;
  clock: () => number;
  timers: Timers;
  log: Logger;
};

/** Writing the files anew holds everyone's saving up, on a full server for a second: not once for each of many. */
const COMPACT_PACE_MS = 60_000;

export function createRemoving({ store, rooms, clock, timers, log }: Parts): Removing {
  let lastCompact = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;

  /** The pace counts from a try, so that one that fails for long (a full disk) doesn't hold everyone up every few seconds. */
  async function compact(): Promise<void> {
    const before = lastCompact;
    lastCompact = clock();
    if (!(await store.compact())) lastCompact = before;
  }

  async function forget(): Promise<void> {
    // Whatever becomes of writing the files anew.
    await store.forgetDeleted();
    const wait = lastCompact + COMPACT_PACE_MS - clock();
    if (wait > 0) {
      cancel?.();
      cancel = timers.after(wait, () => void forgetting.start());
      return;
    }
    try {
      await compact();
    } finally {
      // One that failed halfway leaves what it wrote in the log too.
      await store.forgetDeleted();
    }
  }

  const forgetting = createForgetting({ forget, timers, log, event: 'removed.not-forgotten' });

  return {
    async remove(id) {
      const isGone = await store.workshops.remove(id);
      // Also when there was none: who is still in it would never hear.
      await rooms.evict(id);
      void forgetting.start();
      return isGone;
    },
    resume: forgetting.start,
    async stop() {
      await forgetting.stop();
      // After that: what was under way may have put its next try off.
      cancel?.();
    },
  };
}
