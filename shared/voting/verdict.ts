import { z } from 'zod';
import { OptionId } from '../ids.ts';
import { sum } from './count.ts';
import type { Round, Threshold } from './round.ts';
import type { Count, Tally } from './tally.ts';

/** A fraction that a share was meant as, in whole numbers: comparing doubles would make 2/3 of 9 more than 6. */
export const Fraction = z.object({ n: z.int().min(0), d: z.int().min(1) });
export type Fraction = z.infer<typeof Fraction>;

/** `have` of `of`, both in parts of a vote where `unit` parts are one; met when have/of is at least `atLeast`. */
export const Measure = z.object({
  have: z.int().min(0),
  of: z.int().min(0),
  unit: z.int().min(1),
  atLeast: Fraction,
  met: z.boolean(),
});
export type Measure = z.infer<typeof Measure>;

/** What one tally (of voters, or of partners) says. Nothing has passed without the quorum. */
export const GroupVerdict = z.object({
  /** Per option on the ballot, where a threshold was set; not for consent and ranking. */
  options: z.array(z.object({ optionId: OptionId, support: Measure, passed: z.boolean() })),
  /** Consent: somebody cast, nobody objects (in parts), and the support asked for is there (null: none was asked). */
  consent: z.object({ objections: z.int().min(0), support: Measure.nullable(), passed: z.boolean() }).nullable(),
});
export type GroupVerdict = z.infer<typeof GroupVerdict>;

export const Verdict = z.object({
  /** Null: no quorum was set. */
  quorum: Measure.nullable(),
  /** True when none was set. */
  quorumMet: z.boolean(),
  people: GroupVerdict,
  /** Where there is a tally by partner. It stands beside the other and is never blended with it. */
  partners: GroupVerdict.nullable(),
});
export type Verdict = z.infer<typeof Verdict>;

/** A score from here on is support: the upper half of 0 to 5. */
const SUPPORT_SCORE = 3;

const MAX_DENOMINATOR = 10_000;
const FINEST = 1_000_000_000;

/**
 * The simplest fraction that is this very number: 2/3 for the double one gets by dividing them, 67/100 for 0.67. A
 * number that is no fraction of up to 10,000 parts is taken to the nearest billionth.
 */
export function fractionOf(share: number): Fraction {
  for (let d = 1; d <= MAX_DENOMINATOR; d += 1) {
    const n = Math.round(share * d);
    // Division rounds to the nearest double, so equal here means that no nearer double was meant.
    if (n / d === share) return { n, d };
  }
  return { n: Math.round(share * FINEST), d: FINEST };
}

/** have / of >= n / d, multiplied out. Of nobody no share is ever reached. */
export function measure(have: number, of: number, unit: number, share: number): Measure {
  const atLeast = fractionOf(share);
  const met = of > 0 && BigInt(have) * BigInt(atLeast.d) >= BigInt(atLeast.n) * BigInt(of);
  return { have, of, unit, atLeast, met };
}

/** What was agreed beforehand says of a tally. */
export function verdictOf({ quorum, threshold }: Pick<Round, 'quorum' | 'threshold'>, tally: Tally): Verdict {
  const quorumMeasure = quorum === undefined ? null : measure(tally.cast, tally.eligible, 1, quorum);
  const quorumMet = quorumMeasure?.met ?? true;
  const { partners } = tally;
  return {
    quorum: quorumMeasure,
    quorumMet,
    people: groupVerdict(tally.people, tally.eligible, threshold, quorumMet),
    partners: partners === null ? null : groupVerdict(partners.count, partners.eligible, threshold, quorumMet),
  };
}

function groupVerdict(
  count: Count,
  eligible: number,
  threshold: Threshold | undefined,
  quorumMet: boolean,
): GroupVerdict {
  const supportOf = (have: number): Measure | null =>
    threshold === undefined
      ? null
      : measure(have, threshold.of === 'cast' ? count.cast : eligible * count.unit, count.unit, threshold.atLeast);
  if (count.method === 'consent') {
    const { object, agree, reservation } = count.verdicts;
    const support = supportOf(agree + reservation);
    const passed = quorumMet && count.cast > 0 && object === 0 && (support?.met ?? true);
    return { options: [], consent: { objections: object, support, passed } };
  }
  const options = supporters(count).flatMap(([optionId, have]) => {
    const support = supportOf(have);
    return support === null ? [] : [{ optionId, support, passed: quorumMet && support.met }];
  });
  return { options, consent: null };
}

/** How much of a vote stands behind each option: who chose it, scored it 3 or higher, or put a dot on it. */
function supporters(count: Exclude<Count, { method: 'consent' }>): [OptionId, number][] {
  const entries = (record: Record<OptionId, number>) =>
    Object.entries(record).map(([id, have]): [OptionId, number] => [OptionId.parse(id), have]);
  switch (count.method) {
    case 'choice':
      return entries(count.votes);
    case 'score':
      return entries(mapped(count.options, ({ distribution }) => sum(distribution.slice(SUPPORT_SCORE))));
    case 'dots':
      return entries(mapped(count.options, ({ givers }) => givers));
    case 'ranking':
      return [];
  }
}

const mapped = <Value>(record: Record<OptionId, Value>, of: (value: Value) => number): Record<OptionId, number> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, of(value)]));
