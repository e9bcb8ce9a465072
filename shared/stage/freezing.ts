import { z } from 'zod';
import { ParticipantId, PartnerId } from '../ids.ts';
import { SignoffRule } from '../version/rule.ts';
import { type Judged, type Judging, mayOn, next, refuse } from './judging.ts';
import { canSpeakFor, judgeMandate } from './mandates.ts';
import type { Stage } from './stage.ts';

/**
 * Commands round a freeze: announcing it, by which rule the version is agreed, who signs for a partner, and how long the
 * workshop is kept. Freezing, signing and reopening are not commands: they go with what is stored beside the stage. Pure.
 */
const MAX_ANNOUNCED_SECONDS = 300;
/** The shortest and the longest from now on that a workshop can be set to be kept. */
export const MIN_KEEP_MS = 24 * 60 * 60_000;
export const MAX_KEEP_MS = 10 * 366 * 24 * 60 * 60_000;

/** Whether a workshop can be set to be kept until then. Milliseconds since 1970. */
export const isKeepable = (keepUntil: number, now: number): boolean =>
  keepUntil >= now + MIN_KEEP_MS && keepUntil <= now + MAX_KEEP_MS;

export const FreezingCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('freeze.announce'), seconds: z.int().min(5).max(MAX_ANNOUNCED_SECONDS) }),
  z.object({ type: z.literal('freeze.cancel') }),
  z.object({ type: z.literal('signoff.rule'), rule: SignoffRule }),
  /** By who steers, or by the partner itself. */
  z.object({
    type: z.literal('partner.signatory'),
    partnerId: PartnerId,
    participantId: ParticipantId.nullable(),
    alternateId: ParticipantId.optional(),
  }),
  z.object({ type: z.literal('retention'), keepUntil: z.number() }),
]);
export type FreezingCommand = z.infer<typeof FreezingCommand>;

export function judgeFreezing(stage: Stage, command: FreezingCommand, { actor, now }: Judging): Judged {
  if (command.type === 'partner.signatory') return judgeSignatory(stage, command, actor);
  if (!mayOn(stage, actor, 'steer')) return refuse('not-allowed');
  switch (command.type) {
    case 'freeze.announce':
      if (stage.phase !== 'open') return refuse('frozen');
      return next(stage, { freezing: { by: actor, at: now, freezesAt: now + command.seconds * 1_000 } });
    case 'freeze.cancel':
      return stage.freezing === null ? { stage } : next(stage, { freezing: null });
    case 'signoff.rule':
      // A version that is there keeps the rule it was frozen with.
      if (stage.phase !== 'open') return refuse('frozen');
      return JSON.stringify(command.rule) === JSON.stringify(stage.signoffRule)
        ? { stage }
        : next(stage, { signoffRule: command.rule });
    case 'retention':
      if (!mayOn(stage, actor, 'delete')) return refuse('not-allowed');
      if (!isKeepable(command.keepUntil, now)) return refuse('invalid', 'keepUntil');
      return command.keepUntil === stage.keepUntil ? { stage } : next(stage, { keepUntil: command.keepUntil });
  }
}

type SignatoryCommand = Extract<FreezingCommand, { type: 'partner.signatory' }>;

/** Also while it is frozen: then it is that one sees who is going to sign. */
function judgeSignatory(stage: Stage, command: SignatoryCommand, actor: ParticipantId): Judged {
  if (!mayNameSignatory(stage, actor, command.partnerId)) return refuse('not-allowed');
  const judged = judgeMandate(stage, stage.signatories, command);
  if ('refused' in judged) return judged;
  return judged.mandates === stage.signatories ? { stage } : next(stage, { signatories: judged.mandates });
}

/**
 * Who says who signs for a partner: who steers, and anyone of it; once it named someone who can still speak for it only
 * that one and the alternate, else naming would protect nothing.
 */
export function mayNameSignatory(stage: Stage, id: ParticipantId, partnerId: PartnerId): boolean {
  if (mayOn(stage, id, 'steer')) return true;
  if (!canSpeakFor(stage, id, partnerId)) return false;
  const holders = holdersOf(stage, partnerId);
  return holders.includes(id) || !holders.some((holder) => canSpeakFor(stage, holder, partnerId));
}

/** Who signs for a partner, and who does it in their place; nobody where it named none. */
function holdersOf({ signatories }: Stage, partnerId: PartnerId): ParticipantId[] {
  const named = signatories.find((one) => one.partnerId === partnerId);
  return named === undefined ? [] : [named.participantId, named.alternateId].filter((id) => id !== null);
}

/** Whether this person may sign off for their partner now. */
export function maySignFor(stage: Stage, id: ParticipantId, partnerId: PartnerId): boolean {
  if (!canSpeakFor(stage, id, partnerId)) return false;
  const holders = holdersOf(stage, partnerId);
  return holders.length === 0 || holders.includes(id);
}
