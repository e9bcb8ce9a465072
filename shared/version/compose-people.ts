import type { ParticipantId, PartnerId } from '../ids.ts';
import { personNow } from '../stage/people.ts';
import type { Partner, Stage } from '../stage/stage.ts';

/** Who is who in a version: someone who was merged is the person they are now, and who is nowhere is nobody. Pure. */
export type People = {
  /** In the order in which they came. */
  partners: readonly Partner[];
  now(id: ParticipantId | null): { by: ParticipantId | null; partnerId: PartnerId | null };
  isPartner(id: PartnerId): boolean;
};

export function peopleOf(stage: Pick<Stage, 'partners' | 'participants'>): People {
  const partners = stage.partners.toSorted((a, b) => a.index - b.index);
  const ids = new Set(partners.map(({ id }) => id));
  const persons = new Map(
    stage.participants.map(({ id }) => {
      const person = personNow(stage, id);
      return [id, { by: person?.id ?? null, partnerId: person?.partnerId ?? null }] as const;
    }),
  );
  const nobody = { by: null, partnerId: null };
  return {
    partners,
    now: (id) => (id === null ? nobody : (persons.get(id) ?? nobody)),
    isPartner: (id) => ids.has(id),
  };
}
