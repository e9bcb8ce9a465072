import type { Turnout } from '../../shared/voting/result.ts';

/** What of a secret round's turnout is told while it is open: whole threes, or that it is complete. */
const STEP = 3;

export const stepped = ({ cast, eligible }: Turnout): Turnout => ({
  cast: cast >= eligible ? cast : cast - (cast % STEP),
  eligible,
});
