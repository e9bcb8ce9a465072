import type { Spotlight } from '../../shared/stage/target.ts';

/**
 * Following: where who steers points, there those go who take part, unless they are busy or went elsewhere by hand; a bar
 * then says where the group is and offers to come along. This folder owns that, the bar, and the mark "nu op het scherm".
 * Where a target has its page stands in client/workshop; what can be pointed at in shared/stage. Pure.
 */
export type Following = {
  /** Where the group is; null while nothing in particular is shown. */
  group: Spotlight | null;
  /** Went elsewhere by hand: not taken along until they are back with the group. */
  apart: boolean;
  /** The group may be somewhere else than this person: the bar may say so. */
  behind: boolean;
  /** Chose to stay: the bar is away until the group goes on. */
  stays: boolean;
};

export type Change =
  /** The spotlight is on something else. `busy`: this person has their hands full; `follows`: they want to be taken along. */
  | { type: 'moved'; group: Spotlight | null; busy: boolean; follows: boolean }
  /** This person is where the group is. */
  | { type: 'together' }
  /** This person went elsewhere, or scrolled away. */
  | { type: 'left' }
  /** "Ga mee". */
  | { type: 'along' }
  | { type: 'stay' };

/** At first nobody is moved: who opens a page wants to see that page. */
export const atFirst = (group: Spotlight | null): Following => ({
  group,
  apart: false,
  behind: group !== null,
  stays: false,
});

/** What comes of a change, and whether this person goes to the group now. */
export function follow(now: Following, change: Change): { next: Following; goes: boolean } {
  switch (change.type) {
    case 'moved': {
      const goes = change.group !== null && change.follows && !change.busy && !now.apart;
      const behind = change.group !== null && !goes;
      return { next: { ...now, group: change.group, behind, stays: false }, goes };
    }
    case 'together':
      return now.apart || now.behind || now.stays
        ? still({ ...now, apart: false, behind: false, stays: false })
        : still(now);
    case 'left':
      return still(now.group === null || now.apart ? now : { ...now, apart: true, behind: true });
    case 'along':
      return { next: { ...now, apart: false, behind: false, stays: false }, goes: now.group !== null };
    case 'stay':
      return still({ ...now, apart: true, stays: true });
  }
}

const still = (next: Following): { next: Following; goes: boolean } => ({ next, goes: false });
