import { z } from 'zod';
import { OptionId } from '../ids.ts';
import type { DotsChoice } from './ballot.ts';
import { countBase, sum, type Weighted, weightOf } from './count.ts';

/** Dots: how many dots each option got, and from how many. */
const OptionDots = z.object({
  /** Dots, in parts. */
  sum: z.int().min(0),
  /** The weight of those who put at least one dot on it. */
  givers: z.int().min(0),
  /** Parts that put 0, 1, … cap dots on it. */
  distribution: z.array(z.int().min(0)),
});
type OptionDots = z.infer<typeof OptionDots>;

export const DotsCount = z.object({
  method: z.literal('dots'),
  ...countBase,
  /** What each voter had. */
  budget: z.int().min(1),
  /** Dots nobody used, in parts. */
  unused: z.int().min(0),
  options: z.record(OptionId, OptionDots),
});
export type DotsCount = z.infer<typeof DotsCount>;

export function countDots(
  options: readonly OptionId[],
  ballots: readonly Weighted<DotsChoice>[],
  unit: number,
  { budget, cap }: { budget: number; cap: number },
): DotsCount {
  const cast = weightOf(ballots);
  const dots = options.map((id) => [id, dotsOf(id, ballots, cap)] as const);
  return {
    method: 'dots',
    unit,
    cast,
    budget,
    unused: cast * budget - sum(dots.map(([, one]) => one.sum)),
    options: Object.fromEntries(dots),
  };
}

function dotsOf(id: OptionId, ballots: readonly Weighted<DotsChoice>[], cap: number): OptionDots {
  const distribution = Array.from({ length: cap + 1 }, (_, dots) =>
    sum(ballots.filter(({ choice }) => (choice.dots[id] ?? 0) === dots).map(({ weight }) => weight)),
  );
  return {
    sum: sum(distribution.map((parts, dots) => parts * dots)),
    givers: sum(distribution.slice(1)),
    distribution,
  };
}
