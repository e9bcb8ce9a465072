import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';

/** Which partner someone is of, removed people included; made anew with the stage, so that an edit need not search it. */
export class People {
  readonly #partners: ReadonlyMap<ParticipantId, PartnerId | null>;
  /** In order of arrival, and last who has none. */
  readonly #order: readonly (PartnerId | null)[];

  constructor({ participants, partners }: Pick<Stage, 'participants' | 'partners'>) {
    this.#partners = new Map(participants.map(({ id, partnerId }) => [id, partnerId]));
    this.#order = [...partners.map(({ id }) => id), null];
  }

  readonly partnerOf = (id: ParticipantId): PartnerId | null => this.#partners.get(id) ?? null;

  /** The partners of these people, each once; null stands for who has none. Who is not on the stage is left out. */
  partnersOf(ids: Iterable<ParticipantId>): (PartnerId | null)[] {
    const present = new Set<PartnerId | null>();
    for (const id of ids) {
      const partnerId = this.#partners.get(id);
      if (partnerId !== undefined) present.add(partnerId);
    }
    return this.#order.filter((partnerId) => present.has(partnerId));
  }
}
