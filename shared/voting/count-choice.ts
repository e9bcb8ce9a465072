import { z } from 'zod';
import type { OptionId } from '../ids.ts';
import type { ChoiceChoice } from './ballot.ts';
import { countBase, PerOption, perOption, sum, type Weighted, weightOf } from './count.ts';

/** Choice: how many chose each option. With several on one ballot these add up to more than were cast. */
export const ChoiceCount = z.object({ method: z.literal('choice'), ...countBase, votes: PerOption });
export type ChoiceCount = z.infer<typeof ChoiceCount>;

export function countChoice(
  options: readonly OptionId[],
  ballots: readonly Weighted<ChoiceChoice>[],
  unit: number,
): ChoiceCount {
  const votes = perOption(options, (id) =>
    sum(ballots.filter(({ choice }) => choice.optionIds.includes(id)).map(({ weight }) => weight)),
  );
  return { method: 'choice', unit, cast: weightOf(ballots), votes };
}
