import type { Partner } from '../../shared/stage/stage.ts';
import type { Present } from '../live/present.ts';

/** Who is here, by partner. Pure; partners in their own order, people by name. */
export type SeatsHere = { partner: Partner; people: readonly string[] };

export function seatsHere(partners: readonly Partner[], presence: readonly Present[]): SeatsHere[] {
  return partners.map((partner) => ({
    partner,
    people: presence
      .filter((present) => present.user.partnerId === partner.id)
      .map((present) => present.user.name)
      .sort((a, b) => a.localeCompare(b)),
  }));
}

/** Only partners that have someone among these. */
export const takenSeats = (partners: readonly Partner[], presence: readonly Present[]): SeatsHere[] =>
  seatsHere(partners, presence).filter((seat) => seat.people.length > 0);
