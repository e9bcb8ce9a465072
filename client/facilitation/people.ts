import { can } from '../../shared/roles.ts';
import type { Participant, Partner, Stage } from '../../shared/stage/stage.ts';

/** The people of a workshop as the facilitator looks at them: by partner, and apart who may not come in. Pure. */
type PeopleGroup = { partner: Partner | null; people: readonly Participant[] };
export type People = { groups: readonly PeopleGroup[]; removed: readonly Participant[] };

const byName = (a: Participant, b: Participant): number => a.name.localeCompare(b.name);

export function peopleOf(stage: Stage): People {
  const inside = stage.participants.filter((person) => can(person.role, 'read')).sort(byName);
  const removed = stage.participants.filter((person) => !can(person.role, 'read')).sort(byName);
  const alone = inside.filter((person) => person.partnerId === null);
  return {
    groups: [
      ...(alone.length > 0 ? [{ partner: null, people: alone }] : []),
      ...stage.partners.map((partner) => ({
        partner,
        people: inside.filter((person) => person.partnerId === partner.id),
      })),
    ],
    removed,
  };
}
