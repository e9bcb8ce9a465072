import { sortedRemarks } from './remarks.ts';
import type { RoundKind } from './round.ts';
import type { Tally } from './tally.ts';

/** A breakdown that describes fewer people would tell what one of them chose. */
const MIN_GROUP = 3;

/**
 * What of a tally may be kept and shown, by kind. Named: all of it. Pulse: people and partners as two tallies, and not
 * which partner chose what. Secret: people only; reasons without author; by partner only if no partner is too small,
 * since one that is left out follows by subtraction from the rest.
 */
export function suppress(tally: Tally, kind: RoundKind): Tally {
  if (kind === 'named') return tally;
  // Sorted anew: an order by partner would tell the authors apart.
  const remarks = sortedRemarks(tally.remarks.map((remark) => ({ ...remark, partnerId: null })));
  if (kind === 'pulse') return { ...tally, perPartner: null, remarks };
  const groups = tally.perPartner ?? [];
  const large = groups.length > 0 && groups.every(({ count }) => count.cast >= MIN_GROUP);
  return { ...tally, partners: null, perPartner: large ? groups : null, remarks };
}
