import type { ErrorKind } from '../errors.ts';
import type { ParticipantId, PartnerId } from '../ids.ts';
import { can } from '../roles.ts';
import { participantOf } from './judging.ts';
import type { Stage } from './stage.ts';

/** One person of a partner who speaks for it, and an alternate: in votes (voters.ts) and in sign-offs (freezing.ts). Pure. */
type Mandates = Stage['voters'];

/** The mandates after this one; the same ones when nothing changes. Null takes the mandate back. */
export function judgeMandate(
  stage: Stage,
  mandates: Mandates,
  asked: { partnerId: PartnerId; participantId: ParticipantId | null; alternateId?: ParticipantId | undefined },
): { mandates: Mandates } | { refused: ErrorKind; field: string } {
  const { partnerId, participantId, alternateId = null } = asked;
  if (!stage.partners.some(({ id }) => id === partnerId)) return { refused: 'not-found', field: 'partnerId' };
  const others = mandates.filter((mandate) => mandate.partnerId !== partnerId);
  if (participantId === null) {
    if (alternateId !== null) return { refused: 'invalid', field: 'alternateId' };
    return { mandates: others.length === mandates.length ? mandates : others };
  }
  if (!canSpeakFor(stage, participantId, partnerId)) return { refused: 'invalid', field: 'participantId' };
  if (alternateId !== null && (alternateId === participantId || !canSpeakFor(stage, alternateId, partnerId))) {
    return { refused: 'invalid', field: 'alternateId' };
  }
  const known = mandates.find((mandate) => mandate.partnerId === partnerId);
  if (known?.participantId === participantId && known.alternateId === alternateId) return { mandates };
  return { mandates: [...others, { partnerId, participantId, alternateId }] };
}

/** Whether someone is of this partner, and takes part. */
export function canSpeakFor(stage: Stage, id: ParticipantId, partnerId: PartnerId): boolean {
  const person = participantOf(stage, id);
  return person !== undefined && person.partnerId === partnerId && can(person.role, 'write');
}

/** The mandates after someone turned out to be `into`: given to one id, they are given to the person. */
export const mandatesAfterMerge = (
  mandates: Mandates,
  { from, into }: { from: ParticipantId; into: ParticipantId },
): Mandates =>
  mandates.map((mandate) => {
    const participantId = mandate.participantId === from ? into : mandate.participantId;
    const alternateId = mandate.alternateId === from ? into : mandate.alternateId;
    return { ...mandate, participantId, alternateId: alternateId === participantId ? null : alternateId };
  });
