import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import type { Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';

/** When each person was last here, milliseconds since 1970. */
export type Seen = ReadonlyMap<ParticipantId, number>;

/** Coming in is being here too: a phone that joined and went to sleep before its page was open has its vote. */
export async function seenIn({ store, rooms }: { store: Store; rooms: Rooms }, id: WorkshopId): Promise<Seen> {
  const seen = await rooms.lastSeen(id);
  for (const { event, participantId, at } of await store.workshops.log(id)) {
    if (event !== 'participant.arrived' || participantId === null) continue;
    seen.set(participantId, Math.max(at, seen.get(participantId) ?? 0));
  }
  return seen;
}
