import type { Actor } from '../../shared/board/notes.ts';
import { useMe, useStage } from '../workshop/use-workshop.ts';

/** Who acts in this browser; null for the view, which is nobody. */
export function useActor(): Actor | null {
  const me = useMe();
  const stage = useStage();
  if (me.seat === 'view') return null;
  const person = stage.participants.find(({ id }) => id === me.participantId);
  return {
    participantId: me.participantId,
    partnerId: person === undefined ? me.partnerId : person.partnerId,
    role: me.role,
  };
}
