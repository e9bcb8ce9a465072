import { z } from 'zod';
import { ParticipantId, PartnerId } from '../ids.ts';
import { can } from '../roles.ts';
import { type Judged, type Judging, mayOn, next, participantOf, refuse } from './judging.ts';
import type { Stage } from './stage.ts';

/** Whom a partner mandates to vote for it, and who may do so in their place; null takes the mandate back. Pure. */
export const VoterCommand = z.object({
  type: z.literal('partner.voter'),
  partnerId: PartnerId,
  participantId: ParticipantId.nullable(),
  alternateId: ParticipantId.optional(),
});
export type VoterCommand = z.infer<typeof VoterCommand>;

/** A round that is open keeps the roll it has: this is for the rounds that open after it. */
export function judgeVoter(stage: Stage, command: VoterCommand, { actor }: Pick<Judging, 'actor'>): Judged {
  if (!mayOn(stage, actor, 'steer')) return refuse('not-allowed');
  if (stage.phase !== 'open') return refuse('frozen');
  const { partnerId, participantId, alternateId = null } = command;
  if (!stage.partners.some(({ id }) => id === partnerId)) return refuse('not-found', 'partnerId');
  const others = stage.voters.filter((voter) => voter.partnerId !== partnerId);
  if (participantId === null) {
    if (alternateId !== null) return refuse('invalid', 'alternateId');
    return others.length === stage.voters.length ? { stage } : next(stage, { voters: others });
  }
  if (!mayVoteFor(stage, participantId, partnerId)) return refuse('invalid', 'participantId');
  if (alternateId !== null && (alternateId === participantId || !mayVoteFor(stage, alternateId, partnerId))) {
    return refuse('invalid', 'alternateId');
  }
  const known = stage.voters.find((voter) => voter.partnerId === partnerId);
  if (known?.participantId === participantId && known.alternateId === alternateId) return { stage };
  return next(stage, { voters: [...others, { partnerId, participantId, alternateId }] });
}

function mayVoteFor(stage: Stage, id: ParticipantId, partnerId: PartnerId): boolean {
  const person = participantOf(stage, id);
  return person !== undefined && person.partnerId === partnerId && can(person.role, 'write');
}

/** The mandates after someone turned out to be `into`: given to one id, they are given to the person. */
export const votersAfterMerge = (
  voters: Stage['voters'],
  { from, into }: { from: ParticipantId; into: ParticipantId },
): Stage['voters'] =>
  voters.map((voter) => {
    const participantId = voter.participantId === from ? into : voter.participantId;
    const alternateId = voter.alternateId === from ? into : voter.alternateId;
    return { ...voter, participantId, alternateId: alternateId === participantId ? null : alternateId };
  });
