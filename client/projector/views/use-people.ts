import { useMemo } from 'react';
import type { ParticipantId, PartnerId } from '../../../shared/ids.ts';
import type { Participant, Partner } from '../../../shared/stage/stage.ts';
import { useStage } from '../../workshop/use-workshop.ts';

export type People = {
  partners: readonly Partner[];
  people: ReadonlyMap<ParticipantId, Participant>;
  partnerOf(id: ParticipantId): PartnerId | null;
};

/** Who is at the table, and of which partner. */
export function usePeople(): People {
  const { partners, participants } = useStage();
  return useMemo(() => {
    const people = new Map(participants.map((participant) => [participant.id, participant]));
    return { partners, people, partnerOf: (id) => people.get(id)?.partnerId ?? null };
  }, [partners, participants]);
}
