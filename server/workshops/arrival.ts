import type { JoinRequest } from '../../shared/http/workshop.ts';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { can, type GivenRole } from '../../shared/roles.ts';
import { type Judged, participantOf } from '../../shared/stage/judging.ts';
import { judgeArrival } from '../../shared/stage/people.ts';
import type { Partner, Stage } from '../../shared/stage/stage.ts';
import type { KeyKind } from '../store/store.ts';
import { sameName } from './names.ts';

/** Coming in, as pure functions of the stage: as someone new, or as who this device already is. */

/** Who one becomes by the key one comes with. */
export const ROLE_BY_KEY = {
  facilitator: 'facilitator',
  join: 'participant',
} as const satisfies Record<Exclude<KeyKind, 'view'>, GivenRole>;

export type Newcomer = {
  id: ParticipantId;
  name: string;
  role: GivenRole;
  partner: PartnerChoice;
  /** The id a partner gets if this person adds one. */
  freshPartnerId: PartnerId;
};

export type PartnerChoice =
  | { by: 'id'; partnerId: PartnerId }
  | { by: 'name'; name: string; kind: Partner['kind'] }
  | { by: 'none' };

/** `name` is the tidied partner name, or null when none was given. An id goes before a name. */
export function partnerChoice(request: JoinRequest, name: string | null): PartnerChoice {
  if (request.partnerId !== undefined) return { by: 'id', partnerId: request.partnerId };
  if (name !== null) return { by: 'name', name, kind: request.partnerKind ?? 'other' };
  return { by: 'none' };
}

/** Lets someone new in. Two people who add the same partner at once end up in one: the name is looked up on the present stage. */
export function judgeNewcomer(stage: Stage, newcomer: Newcomer): Judged {
  const { id, name, role, partner, freshPartnerId } = newcomer;
  const arrive = (partnerId: PartnerId | null, newPartner: Omit<Partner, 'index'> | null): Judged =>
    judgeArrival(stage, { type: 'arrive', participant: { id, name, partnerId, role }, newPartner });
  switch (partner.by) {
    case 'none':
      return arrive(null, null);
    case 'id':
      return arrive(partner.partnerId, null);
    case 'name': {
      const known = stage.partners.find((other) => sameName(other.name, partner.name));
      if (known !== undefined) return arrive(known.id, null);
      return arrive(freshPartnerId, { id: freshPartnerId, name: partner.name, kind: partner.kind });
    }
  }
}

/** Who is in already and comes with the facilitator's key steers from now on; name and partner stay. */
export function judgeRaise(stage: Stage, id: ParticipantId): Judged {
  const role = ROLE_BY_KEY.facilitator;
  const participant = participantOf(stage, id);
  if (participant === undefined) return { refused: 'not-joined' };
  if (!can(participant.role, 'read')) return { refused: 'removed' };
  const participants = stage.participants.map((other) => (other.id === id ? { ...other, role } : other));
  return { stage: { ...stage, rev: stage.rev + 1, participants } };
}
