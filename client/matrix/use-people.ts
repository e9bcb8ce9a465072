import { useMemo } from 'react';
import { useActor } from '../notes/use-actor.ts';
import { useStage } from '../workshop/use-workshop.ts';
import type { Matrix } from './use-matrix.ts';
import { useSame } from './use-same.ts';

/** Who is at the table, as the matrix needs it: the same object until someone comes, goes or changes partner. */
export function usePeople(): Pick<Matrix, 'partners' | 'people' | 'partnerOf' | 'actor'> {
  const stage = useStage();
  const actor = useSame(useActor());
  const partners = useSame(stage.partners);
  const participants = useSame(stage.participants);
  return useMemo(() => {
    const people = new Map(participants.map((participant) => [participant.id, participant]));
    return { partners, people, partnerOf: (id) => people.get(id)?.partnerId ?? null, actor };
  }, [partners, participants, actor]);
}
