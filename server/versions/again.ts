import type { WorkshopId } from '../../shared/ids.ts';
import type { Timers } from '../sync/timers.ts';

/** What failed is tried again by itself, after two seconds and then after twice as long each time, up to a minute. */
export type Again = {
  /** Nothing when it waits for its next try already. */
  later(id: WorkshopId): void;
  /** It is done, or called off: the next failure is a first one. */
  forget(id: WorkshopId): void;
  stop(): void;
};

const FIRST_MS = 2_000;
const LONGEST_MS = 60_000;

export function createAgain({ after }: Pick<Timers, 'after'>, run: (id: WorkshopId) => void): Again {
  const waiting = new Map<WorkshopId, () => void>();
  const pauses = new Map<WorkshopId, number>();
  let isStopped = false;

  return {
    later(id) {
      if (isStopped || waiting.has(id)) return;
      const pause = pauses.get(id) ?? FIRST_MS;
      pauses.set(id, Math.min(pause * 2, LONGEST_MS));
      const cancel = after(pause, () => {
        waiting.delete(id);
        run(id);
      });
      waiting.set(id, cancel);
    },
    forget(id) {
      waiting.get(id)?.();
      waiting.delete(id);
      pauses.delete(id);
    },
    stop() {
      isStopped = true;
      for (const cancel of waiting.values()) cancel();
      waiting.clear();
    },
  };
}
