import type { Position, Stance } from '../../shared/board/positions.ts';
import { readPosition, STANCES } from '../../shared/board/positions.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { entriesBy } from '../notes/entries.ts';
import type { SignName } from '../ui/sign/sign.tsx';

/** What partners say of a question or a scenario, by stance; and who has not been heard. Pure, the reading aside. */
export const STANCE_SIGNS: Record<Stance, SignName> = {
  for: 'check',
  condition: 'diamond',
  against: 'cross',
  'not-yet': 'wait',
};

/** The positions of a root by subject, in no order. */
export const positionsOf = entriesBy<Position>({
  read: (_root, key, entry) => readPosition(key, entry),
  group: ({ subjectId }) => subjectId,
});

export type Heard = {
  /** Those who spoke, in the partners' own order. */
  spoken: readonly { partner: Partner; position: Position }[];
  silent: readonly Partner[];
  /** Those who spoke by stance, without the stances nobody takes. */
  byStance: readonly { stance: Stance; partners: readonly Partner[] }[];
};

/** Positions of partners that are no longer at the table are left out: a count must fit the partners one sees. */
export function heardOf(partners: readonly Partner[], positions: readonly Position[]): Heard {
  const found = partners.map((partner) => ({
    partner,
    position: positions.find(({ partnerId }) => partnerId === partner.id),
  }));
  const spoken = found.flatMap(({ partner, position }) => (position === undefined ? [] : [{ partner, position }]));
  return {
    spoken,
    silent: found.flatMap(({ partner, position }) => (position === undefined ? [partner] : [])),
    byStance: STANCES.flatMap((stance) => {
      const of = spoken.filter(({ position }) => position.stance === stance).map(({ partner }) => partner);
      return of.length === 0 ? [] : [{ stance, partners: of }];
    }),
  };
}
