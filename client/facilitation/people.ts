import type { ParticipantId } from '../../shared/ids.ts';
import { can } from '../../shared/roles.ts';
import type { Participant, Partner, Stage } from '../../shared/stage/stage.ts';

/** The people of a workshop as the facilitator looks at them: by partner, and apart who may not come in. Pure. */
type PeopleGroup = { partner: Partner | null; people: readonly Participant[] };
export type People = { groups: readonly PeopleGroup[]; removed: readonly Participant[] };

/** Out, and not because they are here under another id. */
const isOut = ({ role, mergedInto }: Participant): boolean => !can(role, 'read') && mergedInto === undefined;

/** Who someone else on this list may turn out to be: people of the same partner who can come in. */
export const mergeable = (stage: Stage, person: Participant): readonly Participant[] =>
  stage.participants
    .filter(({ id, partnerId, role }) => id !== person.id && partnerId === person.partnerId && can(role, 'read'))
    .sort(byName);

/** The ids someone was here under before, after a lost device. */
export const formerly = (stage: Stage, id: ParticipantId): readonly Participant[] =>
  stage.participants.filter(({ mergedInto }) => mergedInto === id);

const byName = (a: Participant, b: Participant): number => a.name.localeCompare(b.name);

export function peopleOf(stage: Stage): People {
  const inside = stage.participants.filter((person) => can(person.role, 'read')).sort(byName);
  const removed = stage.participants.filter(isOut).sort(byName);
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
