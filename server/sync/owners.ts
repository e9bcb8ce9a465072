import type { ParticipantId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { ClientIdOwner } from '../store/store.ts';

/**
 * Whose words: each Yjs client id belongs to the participant who first brought it, for good (null: the server). Claims
 * are told to the store with the batch that carries their first words.
 */
export class Owners {
  readonly #owners = new Map<number, ParticipantId | null>();
  #untold: ClientIdOwner[] = [];

  constructor(known: readonly ClientIdOwner[]) {
    for (const { clientId, participantId } of known) this.#owners.set(clientId, participantId);
  }

  /** Whoever was merged goes on writing as the person they are now; on disk each id stays whose it was. */
  unite({ participants }: Pick<Stage, 'participants'>): void {
    const merged = new Map(participants.map(({ id, mergedInto }) => [id, mergedInto]));
    for (const [clientId, owner] of this.#owners) {
      const now = owner === null ? undefined : merged.get(owner);
      if (now !== undefined) this.#owners.set(clientId, now);
    }
  }

  of(clientId: number): ParticipantId | null | undefined {
    return this.#owners.get(clientId);
  }

  claim(clientId: number, participantId: ParticipantId | null): void {
    if (this.#owners.has(clientId)) return;
    this.#owners.set(clientId, participantId);
    this.#untold.push({ clientId, participantId });
  }

  /** The claims since the last call, for the batch that is being cut. */
  takeUntold(): ClientIdOwner[] {
    const untold = this.#untold;
    this.#untold = [];
    return untold;
  }
}
