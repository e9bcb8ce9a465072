import type { Logger } from 'pino';
import { EXAMPLE_KEPT_MS } from '../../shared/http/examples.ts';
import type { Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Timers } from '../sync/timers.ts';

/** How often old copies of the example are looked for, after the first time. */
export const CLEANING_EVERY_MS = 24 * 60 * 60_000;

type Parts = {
  store: Store;
  rooms: Pick<Rooms, 'evict'>;
  clock: () => number;
  timers: Pick<Timers, 'every'>;
  log: Logger;
};

/** Takes old copies of the example away, now and once a day. The returned function stops it and waits for what is under way. */
export function startCleaning({ store, rooms, clock, timers, log }: Parts): () => Promise<void> {
  let stopped = false;
  const clean = async (): Promise<void> => {
    for (const workshopId of await store.workshops.examplesBefore(clock() - EXAMPLE_KEPT_MS)) {
      if (stopped) return;
      await store.workshops.remove(workshopId);
      await rooms.evict(workshopId);
      log.info({ event: 'example.removed', workshopId });
    }
  };
  const cleanOrTell = (): Promise<void> =>
    clean().catch((error: unknown) => log.error({ event: 'examples.not-removed', err: error }));

  let running = cleanOrTell();
  const cancel = timers.every(CLEANING_EVERY_MS, () => {
    running = running.then(cleanOrTell);
  });
  return async () => {
    stopped = true;
    cancel();
    await running;
  };
}
