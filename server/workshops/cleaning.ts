import type { Logger } from 'pino';
import { EXAMPLE_KEPT_MS } from '../../shared/http/examples.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import type { Store } from '../store/store.ts';
import type { Timers } from '../sync/timers.ts';
import type { Removing } from './removing.ts';

/** How often it is looked for what is past its date, after the first time. */
export const CLEANING_EVERY_MS = 24 * 60 * 60_000;

type Parts = {
  store: Store;
  removing: Pick<Removing, 'remove' | 'resume'>;
  clock: () => number;
  timers: Pick<Timers, 'every'>;
  log: Logger;
};

/**
 * Takes workshops away that are past the date until which they were to be kept, and old copies of the example, now and
 * once a day. The returned function stops it and waits for what is under way.
 */
export function startCleaning({ store, removing, clock, timers, log }: Parts): () => Promise<void> {
  let stopped = false;

  /** Who steers may have set another date since they were listed. */
  const isPast = async (id: WorkshopId): Promise<boolean> => {
    const keepUntil = (await store.workshops.stage(id))?.keepUntil ?? null;
    return keepUntil !== null && keepUntil < clock();
  };

  const clean = async (): Promise<void> => {
    for (const workshopId of await store.workshops.examplesBefore(clock() - EXAMPLE_KEPT_MS)) {
      if (stopped) return;
      if (await removing.remove(workshopId)) log.info({ event: 'example.removed', workshopId });
    }
    for (const workshopId of await store.workshops.keptUntilBefore(clock())) {
      if (stopped) return;
      if (!(await isPast(workshopId))) continue;
      if (await removing.remove(workshopId)) log.info({ event: 'workshop.past-its-date', workshopId });
    }
  };
  const cleanOrTell = (): Promise<void> =>
    clean().catch((error: unknown) => log.error({ event: 'workshops.not-removed', err: error }));

  let running = removing.resume().then(cleanOrTell);
  const cancel = timers.every(CLEANING_EVERY_MS, () => {
    running = running.then(cleanOrTell);
  });
  return async () => {
    stopped = true;
    cancel();
    await running;
  };
}
