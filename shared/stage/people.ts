import { z } from 'zod';
import { ParticipantId, type PartnerId } from '../ids.ts';
import { can, GivenRole } from '../roles.ts';
import { type Judged, type Judging, mayOn, next, participantOf, refuse } from './judging.ts';
import { mandatesAfterMerge } from './mandates.ts';
import { MAX_PARTICIPANTS, MAX_PARTNERS, type Participant, type Partner, PersonName, type Stage } from './stage.ts';

/** Commands about people: who comes in, under which name and role, who is out, and who is the same. Pure. */
export const PeopleCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('participant.role'), participantId: ParticipantId, role: GivenRole }),
  z.object({ type: z.literal('participant.remove'), participantId: ParticipantId }),
  /** `from` lost a device and is here again as `into`. */
  z.object({ type: z.literal('participant.merge'), from: ParticipantId, into: ParticipantId }),
  /** One's own name, as the others see it. */
  z.object({ type: z.literal('me.name'), name: PersonName }),
  z.object({ type: z.literal('joining'), open: z.boolean(), newPartners: z.boolean().optional() }),
]);
export type PeopleCommand = z.infer<typeof PeopleCommand>;

/** For how long the facilitators must have been away before a co-facilitator can take the role: two minutes. */
export const ROLE_FREE_AFTER_MS = 2 * 60_000;

/** What the server itself does to the stage when someone comes in. */
export type Arrival = {
  type: 'arrive';
  participant: Participant;
  /** The partner this person adds, when it is not there yet. */
  newPartner: Omit<Partner, 'index'> | null;
};

export const partnerOf = (stage: Stage, id: PartnerId | null): Partner | undefined =>
  id === null ? undefined : stage.partners.find((partner) => partner.id === id);

/** Who someone is by now: the person they were merged into, else themselves. */
export function personNow(stage: Pick<Stage, 'participants'>, id: ParticipantId): Participant | undefined {
  const person = participantOf(stage, id);
  return person?.mergedInto === undefined ? person : participantOf(stage, person.mergedInto);
}

export function judgePeople(stage: Stage, command: PeopleCommand, judging: Judging): Judged {
  if (command.type === 'me.name') return rename(stage, judging.actor, command.name);
  if (!mayOn(stage, judging.actor, 'steer')) return refuse('not-allowed');
  switch (command.type) {
    case 'joining':
      return openDoor(stage, { open: command.open, newPartners: command.newPartners ?? stage.joining.newPartners });
    case 'participant.role':
      return giveRole(stage, command.participantId, command.role, judging);
    case 'participant.remove':
      return giveRole(stage, command.participantId, 'removed', judging);
    case 'participant.merge':
      return merge(stage, command, judging);
  }
}

function openDoor(stage: Stage, joining: Stage['joining']): Judged {
  const { open, newPartners } = stage.joining;
  return open === joining.open && newPartners === joining.newPartners ? { stage } : next(stage, { joining });
}

function rename(stage: Stage, actor: ParticipantId, name: string): Judged {
  if (!mayOn(stage, actor, 'appear')) return refuse('not-allowed');
  if (participantOf(stage, actor)?.name === name) return { stage };
  return next(stage, { participants: stage.participants.map((one) => (one.id === actor ? { ...one, name } : one)) });
}

function giveRole(stage: Stage, id: ParticipantId, role: Participant['role'], judging: Judging): Judged {
  const participant = participantOf(stage, id);
  if (participant === undefined) return refuse('not-found', 'participantId');
  // Two ids for one person would both be here.
  if (participant.mergedInto !== undefined) return refuse('invalid', 'participantId');
  if (participant.partnerId === null && can(role, 'read') && !can(role, 'steer')) {
    return refuse('invalid', 'participantId');
  }
  if (participant.role === role) return { stage };
  const movesTheRole = can(participant.role, 'hand-over') || can(role, 'hand-over');
  if (movesTheRole && !mayMoveTheRole(stage, judging)) return refuse('facilitator-here', 'participantId');
  return withSomeoneWhoSteers(
    stage,
    stage.participants.map((other) => (other.id === id ? { ...other, role } : other)),
    'participantId',
  );
}

/** Only its holder moves the role; when every holder has been away for two minutes, a co-facilitator does. */
function mayMoveTheRole(stage: Stage, { actor, away }: Judging): boolean {
  if (mayOn(stage, actor, 'hand-over')) return true;
  return stage.participants.every(({ id, role }) => !can(role, 'hand-over') || away(id) >= ROLE_FREE_AFTER_MS);
}

function merge(stage: Stage, { from, into }: { from: ParticipantId; into: ParticipantId }, judging: Judging): Judged {
  const [gone, stays] = [participantOf(stage, from), participantOf(stage, into)];
  if (gone === undefined || gone.mergedInto !== undefined) return refuse('not-found', 'from');
  if (stays === undefined || stays.mergedInto !== undefined || !can(stays.role, 'read'))
    return refuse('not-found', 'into');
  // What someone said for one partner can't become another's.
  if (from === into || gone.partnerId !== stays.partnerId) return refuse('invalid', 'into');
  // Whoever is merged into the facilitator sits in her seat from then on.
  for (const [field, { role }] of [
    ['from', gone],
    ['into', stays],
  ] as const) {
    if (can(role, 'hand-over') && !mayMoveTheRole(stage, judging)) return refuse('facilitator-here', field);
  }
  const merged = (one: Participant): Participant => {
    if (one.id === from) return { ...one, role: 'removed', mergedInto: into };
    return one.mergedInto === from ? { ...one, mergedInto: into } : one;
  };
  const voters = mandatesAfterMerge(stage.voters, { from, into });
  const signatories = mandatesAfterMerge(stage.signatories, { from, into });
  return withSomeoneWhoSteers({ ...stage, voters, signatories }, stage.participants.map(merged), 'from');
}

/** A workshop without anyone who steers could only be rescued on the server itself. */
function withSomeoneWhoSteers(stage: Stage, participants: Participant[], field: string): Judged {
  if (!participants.some(({ role }) => can(role, 'hand-over'))) return refuse('last-facilitator', field);
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
