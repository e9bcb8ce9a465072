import type { ParticipantId, PartnerId } from '../ids.ts';
import { can, type Role } from '../roles.ts';
import type { Electorate, Eligible } from './round.ts';

/**
 * The roll (kiezerslijst): who may cast, fixed when a round opens. It says who, and later whether; never what.
 * A phone that sleeps keeps its vote: whoever was seen not long ago is on it.
 */
export const SEEN_WITHIN_MS = 15 * 60_000;
/** Below so many voters a secret result may show who chose what. */
export const SMALL_ROLL = 5;

export type RollPerson = {
  id: ParticipantId;
  partnerId: PartnerId | null;
  role: Role;
  /** Milliseconds since 1970; who is here now was seen now. Null for who was never seen. */
  seenAt: number | null;
};

/** Whom a partner mandated, if it did. */
export type RollPartner = { id: PartnerId; voterId: ParticipantId | null; alternateId: ParticipantId | null };

export type RollEntry = {
  /** Whose vote it is: a person, or a partner where each partner has one. */
  voterId: ParticipantId | PartnerId;
  partnerId: PartnerId;
  /** Who may cast it; a mandated voter before the alternate. Whichever of them casts first has cast it. */
  mayCast: ParticipantId[];
};

export type Roll = {
  entries: RollEntry[];
  eligible: Eligible;
  /** Partners that have no vote: nobody of them was seen, or nobody was mandated who is still one of them. */
  without: PartnerId[];
};

/** The roll as it would be fixed now, in the order of `people` or `partners`. */
export function makeRoll(
  people: readonly RollPerson[],
  partners: readonly RollPartner[],
  electorate: Electorate,
  now: number,
): Roll {
  const entries = electorate === 'participants' ? peopleOf(people, now) : mandatedOf(people, partners);
  const heard = new Set(entries.map(({ partnerId }) => partnerId));
  return {
    entries,
    eligible: { people: entries.length, partners: heard.size },
    without: partners.filter(({ id }) => !heard.has(id)).map(({ id }) => id),
  };
}

function peopleOf(people: readonly RollPerson[], now: number): RollEntry[] {
  return people.flatMap(({ id, partnerId, role, seenAt }) => {
    const seen = seenAt !== null && now - seenAt <= SEEN_WITHIN_MS;
    return seen && partnerId !== null && can(role, 'write') ? [{ voterId: id, partnerId, mayCast: [id] }] : [];
  });
}

/** A mandate doesn't ask to have been seen: it was given on purpose, and the voter may yet come or phone in. */
function mandatedOf(people: readonly RollPerson[], partners: readonly RollPartner[]): RollEntry[] {
  return partners.flatMap(({ id: partnerId, voterId, alternateId }) => {
    const named = new Set([voterId, alternateId].filter((id) => id !== null));
    const mayCast = [...named].filter((id) =>
      people.some((person) => person.id === id && person.partnerId === partnerId && can(person.role, 'write')),
    );
    return mayCast.length === 0 ? [] : [{ voterId: partnerId, partnerId, mayCast }];
  });
}
