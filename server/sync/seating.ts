import type { ErrorKind } from '../../shared/errors.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import type { AwarenessUser } from '../../shared/protocol/awareness-user.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { can } from '../../shared/roles.ts';
import { partnerOf, personNow } from '../../shared/stage/people.ts';
import { PARTNER_COLOURS, type Stage } from '../../shared/stage/stage.ts';

/** Who a seat is on the present stage: asked when someone connects, and of everyone again whenever the stage changes. */
export type Seated = { me: Me; user: AwarenessUser | null } | { refused: ErrorKind };

type Sitting = { me: Me; through: ParticipantId | null };

/** Whoever was merged sits as the person they are now. */
export function seatPerson(stage: Stage, seatedAs: ParticipantId): Seated {
  const participant = personNow(stage, seatedAs);
  if (participant === undefined) return { refused: 'not-joined' };
  const { id, name, partnerId, role } = participant;
  if (!can(role, 'read')) return { refused: 'removed' };
  const partner = partnerOf(stage, partnerId);
  return {
    me: { seat: 'person', participantId: id, name, partnerId, role },
    user: {
      id,
      name,
      partnerId,
      partner: partner?.name ?? '',
      color: partner === undefined ? 'var(--gt-accent)' : `var(--gt-partner-${partner.index % PARTNER_COLOURS})`,
      role,
    },
  };
}

/** The view: with a link of its own, or through a person who may open the projector. */
export function seatView(stage: Stage, through: ParticipantId | null): Seated {
  if (through !== null) {
    const participant = personNow(stage, through);
    if (participant === undefined || !can(participant.role, 'project')) return { refused: 'not-allowed' };
  }
  return { me: { seat: 'view', role: 'view' }, user: null };
}

/** Everyone's seat on a changed stage. */
export function seatsAfter<C extends Sitting>(
  stage: Stage,
  connections: Iterable<C>,
): { connection: C; seat: Seated }[] {
  return [...connections].map((connection) => ({
    connection,
    seat:
      connection.me.seat === 'view'
        ? seatView(stage, connection.through)
        : seatPerson(stage, connection.me.participantId),
  }));
}
