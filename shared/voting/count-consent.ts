import { z } from 'zod';
import type { ConsentChoice, ConsentVerdict } from './ballot.ts';
import { countBase, sum, type Weighted, weightOf } from './count.ts';

/** Consent: how many agree, agree with a reservation, abstain, object. An abstention is cast: it counts for turnout. */
const parts = z.int().min(0);
export const ConsentCount = z.object({
  method: z.literal('consent'),
  ...countBase,
  verdicts: z.object({ object: parts, reservation: parts, agree: parts, abstain: parts }),
});
export type ConsentCount = z.infer<typeof ConsentCount>;

export function countConsent(ballots: readonly Weighted<ConsentChoice>[], unit: number): ConsentCount {
  const of = (verdict: ConsentVerdict) =>
    sum(ballots.filter(({ choice }) => choice.verdict === verdict).map(({ weight }) => weight));
  return {
    method: 'consent',
    unit,
    cast: weightOf(ballots),
    verdicts: { object: of('object'), reservation: of('reservation'), agree: of('agree'), abstain: of('abstain') },
  };
}
