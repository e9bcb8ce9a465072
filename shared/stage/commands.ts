import { z } from 'zod';
import type { ErrorKind } from '../errors.ts';
import { ParticipantId, type PartnerId } from '../ids.ts';
import { can, GivenRole } from '../roles.ts';
import { AgendaCommand, type AgendaGround, judgeAgenda } from './agenda.ts';
import { MAX_PARTICIPANTS, MAX_PARTNERS, type Participant, type Partner, PersonName, type Stage } from './stage.ts';

/**
 * What can change the stage, as pure functions (stage, command, actor) -> the next stage or a refusal.
 * The server judges every command on the stage as it is now, whatever the sender was looking at.
 */
const PlainCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('participant.role'), participantId: ParticipantId, role: GivenRole }),
  z.object({ type: z.literal('participant.remove'), participantId: ParticipantId }),
  /** One's own name, as the others see it. */
  z.object({ type: z.literal('me.name'), name: PersonName }),
  z.object({ type: z.literal('joining'), open: z.boolean(), newPartners: z.boolean().optional() }),
]);
type PlainCommand = z.infer<typeof PlainCommand>;

export const StageCommand = z.discriminatedUnion('type', [...PlainCommand.options, AgendaCommand]);
export type StageCommand = z.infer<typeof StageCommand>;

/** What the server itself does to the stage when someone comes in. */
export type Arrival = {
  type: 'arrive';
  participant: Participant;
  /** The partner this person adds, when it is not there yet. */
  newPartner: Omit<Partner, 'index'> | null;
};

export type Judged = { stage: Stage } | { refused: ErrorKind; field?: string };

const refuse = (refused: ErrorKind, field?: string): Judged => (field === undefined ? { refused } : { refused, field });

const next = (stage: Stage, change: Partial<Stage>): Judged => ({ stage: { ...stage, ...change, rev: stage.rev + 1 } });

/** A person by id, removed people included. */
export const participantOf = (stage: Stage, id: ParticipantId): Participant | undefined =>
  stage.participants.find((participant) => participant.id === id);

export const partnerOf = (stage: Stage, id: PartnerId | null): Partner | undefined =>
  id === null ? undefined : stage.partners.find((partner) => partner.id === id);

/** Judges a person's command. The actor is the seat's person; their role is looked up on the present stage. */
export function judgeCommand(stage: Stage, command: PlainCommand, actor: ParticipantId): Judged {
  if (command.type === 'me.name') return rename(stage, actor, command.name);
  if (!steers(stage, actor)) return refuse('not-allowed');
  switch (command.type) {
    case 'joining':
      return next(stage, {
        joining: { open: command.open, newPartners: command.newPartners ?? stage.joining.newPartners },
      });
    case 'participant.role':
      return giveRole(stage, command.participantId, command.role);
    case 'participant.remove':
      return giveRole(stage, command.participantId, 'removed');
  }
}

/** As `judgeCommand`, for the agenda: what may be said of it depends on the guide it lies over. */
export function judgeAgendaCommand(
  stage: Stage,
  command: AgendaCommand,
  actor: ParticipantId,
  ground: AgendaGround,
): Judged {
  if (!steers(stage, actor)) return refuse('not-allowed');
  // A question's words belong to what was frozen as much as its answer.
  if (stage.phase !== 'open') return refuse('frozen');
  const judged = judgeAgenda(stage.agenda, command, ground);
  return 'agenda' in judged ? next(stage, judged) : judged;
}

function steers(stage: Stage, actor: ParticipantId): boolean {
  const sender = participantOf(stage, actor);
  return sender !== undefined && can(sender.role, 'steer');
}

function rename(stage: Stage, actor: ParticipantId, name: string): Judged {
  const sender = participantOf(stage, actor);
  if (sender === undefined || !can(sender.role, 'appear')) return refuse('not-allowed');
  return next(stage, {
    participants: stage.participants.map((other) => (other.id === actor ? { ...other, name } : other)),
  });
}

function giveRole(stage: Stage, id: ParticipantId, role: Participant['role']): Judged {
  const participant = participantOf(stage, id);
  if (participant === undefined) return refuse('not-found', 'participantId');
  if (participant.partnerId === null && !can(role, 'steer') && role !== 'removed') {
    return refuse('invalid', 'participantId');
  }
  const participants = stage.participants.map((other) => (other.id === id ? { ...other, role } : other));
  // A workshop without anyone who steers could only be rescued on the server itself.
  if (!participants.some((other) => other.role === 'facilitator')) return refuse('last-facilitator', 'participantId');
  return next(stage, { participants });
}

/** Lets someone in. A facilitator's key opens the door also when joining is closed. */
export function judgeArrival(stage: Stage, arrival: Arrival): Judged {
  const steers = can(arrival.participant.role, 'steer');
  if (!stage.joining.open && !steers) return refuse('joining-closed');
  if (stage.participants.length >= MAX_PARTICIPANTS) return refuse('quota');
  if (arrival.participant.partnerId === null && !steers) return refuse('invalid', 'partnerId');
  let partners = stage.partners;
  if (arrival.newPartner !== null) {
    if (!stage.joining.newPartners && !steers) return refuse('not-allowed', 'partnerName');
    if (partners.length >= MAX_PARTNERS) return refuse('quota', 'partnerName');
    partners = [...partners, { ...arrival.newPartner, index: partners.length }];
  }
  const { partnerId } = arrival.participant;
  if (partnerId !== null && !partners.some((partner) => partner.id === partnerId))
    return refuse('invalid', 'partnerId');
  return next(stage, { partners, participants: [...stage.participants, arrival.participant] });
}
