import type { WorkshopId } from '../../shared/ids.ts';
import { silentCount } from '../../shared/stage/silent-points.ts';
import type { Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';

/**
 * Tells a room how many have written, of how many. One at a time for each workshop, and once more when it was asked for
 * meanwhile: what is told last is then what was stored last.
 */
export function createCounter({ store, rooms }: { store: Store; rooms: Rooms }): (id: WorkshopId) => Promise<void> {
  const running = new Map<WorkshopId, { again: boolean; done: Promise<void> }>();

  async function tell(id: WorkshopId): Promise<void> {
    const stage = await store.workshops.stage(id);
    if (stage === null || stage.silent === null) return;
    const writers = await store.drafts.writers(id, stage.silent.id);
    const seen = await rooms.lastSeen(id);
    await rooms.signal(id, { type: 'silent', silent: silentCount(stage, stage.silent, { seen, writers }) });
  }

  return (id) => {
    const present = running.get(id);
    if (present !== undefined) {
      present.again = true;
      return present.done;
    }
    const entry = { again: true, done: Promise.resolve() };
    const run = async (): Promise<void> => {
      try {
        while (entry.again) {
          entry.again = false;
          await tell(id);
        }
      } finally {
        running.delete(id);
      }
    };
    running.set(id, entry);
    entry.done = run();
    return entry.done;
  };
}
