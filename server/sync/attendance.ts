import type { ParticipantId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { LoadedDocument } from '../store/store.ts';
import type { Connection } from './connection.ts';
import { LastSeen } from './last-seen.ts';
import type { Room } from './room.ts';

/** Who is here in a room, and when who was here last; the store is told of it, once a turn at most. */
export class Attendance {
  readonly #room: Pick<Room, 'id' | 'connections' | 'context'>;
  readonly #seen: LastSeen;
  #isTelling = false;

  constructor(room: Pick<Room, 'id' | 'connections' | 'context'>, seen: LoadedDocument['seen']) {
    this.#room = room;
    this.#seen = new LastSeen(seen);
  }

  /** People with a connection; a projector is nobody. */
  here(): Set<ParticipantId> {
    const people = [...this.#room.connections].filter(({ me }) => me.seat === 'person');
    return new Set(people.map(({ participantId }) => participantId));
  }

  /** A connection is among the room's no more: whoever has no other was seen until now. */
  went({ me }: Connection): void {
    if (me.seat === 'person' && !this.here().has(me.participantId)) this.#saw([me.participantId]);
  }

  /** The stage changed: whoever is new on it came in just now. The store has them so already. */
  arrived(before: Stage, after: Stage): void {
    const known = new Set(before.participants.map(({ id }) => id));
    const ids = after.participants.map(({ id }) => id).filter((id) => !known.has(id));
    this.#seen.saw(ids, this.#room.context.now());
  }

  /** Whoever is here was seen now. */
  note(): void {
    this.#saw(this.here());
  }

  /** For how many milliseconds people have been away, asked at one moment. Nobody was while the server itself was. */
  away(now: number): (id: ParticipantId) => number {
    const here = this.here();
    const { startedAt } = this.#room.context;
    return (id) => (here.has(id) ? 0 : this.#seen.away(id, now, startedAt));
  }

  /** When each person was last here, milliseconds since 1970: now for who is. */
  lastSeen(): Map<ParticipantId, number> {
    this.#seen.saw(this.here(), this.#room.context.now());
    return this.#seen.all();
  }

  #saw(ids: Iterable<ParticipantId>): void {
    const { now, timers } = this.#room.context;
    this.#seen.saw(ids, now());
    if (this.#isTelling) return;
    this.#isTelling = true;
    // At the end of the turn: sixty people who leave at once, as when the server stops, are one write.
    timers.soon(() => void this.#tell());
  }

  async #tell(): Promise<void> {
    const { id, context } = this.#room;
    this.#isTelling = false;
    const people = this.#seen.takeUntold();
    if (people.length === 0) return;
    try {
      await context.store.workshops.seen(id, people, context.now());
    } catch (error) {
      // The room still knows; whoever is here is told again within a minute.
      context.log.warn({ event: 'seen.failed', workshop: id, people: people.length, err: error });
    }
  }
}
