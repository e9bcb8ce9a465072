import { z } from 'zod';
import { ParticipantId, PartnerId } from '../ids.ts';
import { type Judged, type Judging, mayOn, next, refuse } from './judging.ts';
import { judgeMandate } from './mandates.ts';
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
  const judged = judgeMandate(stage, stage.voters, command);
  if ('refused' in judged) return judged;
  return judged.mandates === stage.voters ? { stage } : next(stage, { voters: judged.mandates });
}
