import type { OptionId } from '../ids.ts';
import { MAX_SCORE } from './ballot.ts';
import type { Count } from './tally.ts';

/** How much one partner's voters are behind one option: a level from 0 to 1, and what is written there. */
export type Support = {
  level: number;
  says:
    | { kind: 'of'; have: number; of: number }
    | { kind: 'mean'; mean: number }
    | { kind: 'place'; place: number }
    | null;
};

/** One partner's count has no shared votes: its numbers are whole ballots. */
export function supportOf(count: Exclude<Count, { method: 'consent' }>, id: OptionId): Support {
  switch (count.method) {
    case 'choice':
      return part(count.votes[id] ?? 0, count.cast);
    case 'dots':
      return part(count.options[id]?.sum ?? 0, count.cast * count.budget);
    case 'score': {
      const mean = count.options[id]?.mean ?? null;
      return mean === null ? { level: 0, says: null } : { level: mean / MAX_SCORE, says: { kind: 'mean', mean } };
    }
    case 'ranking': {
      const at = count.borda.places.findIndex((group) => group.includes(id));
      const place = 1 + count.borda.places.slice(0, at).reduce((sum, group) => sum + group.length, 0);
      const last = count.options.length - 1;
      return { level: last === 0 ? 1 : (last + 1 - place) / last, says: { kind: 'place', place } };
    }
  }
}

export const part = (have: number, of: number): Support => ({
  level: of === 0 ? 0 : have / of,
  says: { kind: 'of', have, of },
});
