import type { OptionId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/voting/result.ts';
import type { Round, RoundOption } from '../../../shared/voting/round.ts';
import type { Count } from '../../../shared/voting/tally.ts';

/** What came of the round before, to stand beside this one: its count, and the same option under its id of then. */
export type Before = { count: Count; optionOf(id: OptionId): OptionId | null };

/** Null where the two can't be laid side by side: another method counts other things. */
export function beforeIn(round: Round, before: { round: Round; result: Result }): Before | null {
  const count = before.result.people;
  if (count.method !== round.method || before.result.cast === 0) return null;
  return {
    count,
    optionOf(id) {
      const now = round.options.find((option) => option.id === id);
      return now === undefined ? null : (before.round.options.find((then) => isSame(now, then))?.id ?? null);
    },
  };
}

/** Copied from the same scenario or variant; typed in, it is the words that count. */
const isSame = (one: RoundOption, other: RoundOption): boolean =>
  one.about === undefined ? one.title === other.title : one.about === other.about;
