import type { ParticipantId } from '../../shared/ids.ts';
import type { LoadedDocument } from '../store/store.ts';

/**
 * When each person was last here, of one room. It is stored as people first come in, as they go, and every minute meanwhile,
 * so that it outlives the room and, to a minute, a crash.
 */
export class LastSeen {
  readonly #at: Map<ParticipantId, number>;
  /** Seen since the last `takeUntold`. */
  readonly #untold = new Set<ParticipantId>();

  constructor(seen: LoadedDocument['seen']) {
    this.#at = new Map(seen.map(({ participantId, at }) => [participantId, at]));
  }

  saw(ids: Iterable<ParticipantId>, now: number): void {
    for (const id of ids) {
      this.#at.set(id, now);
      this.#untold.add(id);
    }
  }

  /** For how many milliseconds someone has been away, counted from `since` at the earliest; Infinity for who never was here. */
  away(id: ParticipantId, now: number, since: number): number {
    const at = this.#at.get(id);
    return at === undefined ? Number.POSITIVE_INFINITY : Math.max(0, now - Math.max(at, since));
  }

  all(): Map<ParticipantId, number> {
    return new Map(this.#at);
  }

  takeUntold(): ParticipantId[] {
    const untold = [...this.#untold];
    this.#untold.clear();
    return untold;
  }
}
