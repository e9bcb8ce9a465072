import type { AwarenessUser } from '../../shared/protocol/awareness-user.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { participantOf } from '../../shared/stage/judging.ts';
import { partnerOf } from '../../shared/stage/people.ts';
import { PARTNER_COLOURS, type Stage } from '../../shared/stage/stage.ts';

/** Me as the stage has it now: my role and partner can change while I am here. */
export function meOn(me: Me, stage: Stage): Me {
  if (me.seat === 'view') return me;
  const person = participantOf(stage, me.participantId);
  if (person === undefined) return me;
  return { ...me, name: person.name, partnerId: person.partnerId, role: person.role };
}

/** How I look among those present. The others see what the server writes; this is for my own screen. */
export function userOf(me: Me, stage: Stage): AwarenessUser | null {
  if (me.seat === 'view') return null;
  const partner = partnerOf(stage, me.partnerId);
  return {
    id: me.participantId,
    name: me.name,
    partnerId: me.partnerId,
    partner: partner?.name ?? '',
    color: partner === undefined ? 'var(--gt-accent)' : `var(--gt-partner-${partner.index % PARTNER_COLOURS})`,
    role: me.role,
  };
}
