import { isLive, type Round } from './round.ts';

/** Which sentence on the ballot says who sees what, and when. The sentences themselves are the screen's. */
type WhoSees =
  | 'pulse-live'
  | 'pulse-later'
  | 'named-participants'
  | 'named-partners'
  | 'secret-participants'
  | 'secret-partners';
/** Practice is told in the same sentence, since one casts the same way. */
export type WhoSeesKey = WhoSees | `practice-${WhoSees}`;

export function whoSees(round: Pick<Round, 'kind' | 'electorate' | 'live' | 'practice'>): WhoSeesKey {
  const key = plainKey(round);
  return round.practice === true ? `practice-${key}` : key;
}

function plainKey({ kind, electorate, live }: Pick<Round, 'kind' | 'electorate' | 'live'>): WhoSees {
  if (kind === 'pulse') return isLive({ kind, live }) ? 'pulse-live' : 'pulse-later';
  return `${kind}-${electorate}`;
}
