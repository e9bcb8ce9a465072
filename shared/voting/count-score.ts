import { z } from 'zod';
import { OptionId } from '../ids.ts';
import { MAX_SCORE, type ScoreChoice } from './ballot.ts';
import { countBase, sum, type Weighted, weightOf } from './count.ts';

/** Score: how an option was scored. "No opinion" stands apart: it is in no mean, sum or distribution. */
const OptionScores = z.object({
  /** The sum of all scores, in parts. */
  sum: z.int().min(0),
  /** The weight of those who gave a score. */
  scored: z.int().min(0),
  noOpinion: z.int().min(0),
  /** Parts that gave 0, 1, … 5. */
  distribution: z.array(z.int().min(0)).length(MAX_SCORE + 1),
  /** Null when nobody gave a score. */
  mean: z.number().nullable(),
  /** The standard deviation of all scores given (not of a sample): 0 when all agree, 2.5 at most. */
  spread: z.number().nullable(),
});
type OptionScores = z.infer<typeof OptionScores>;

export const ScoreCount = z.object({
  method: z.literal('score'),
  ...countBase,
  options: z.record(OptionId, OptionScores),
});
export type ScoreCount = z.infer<typeof ScoreCount>;

export function countScore(
  options: readonly OptionId[],
  ballots: readonly Weighted<ScoreChoice>[],
  unit: number,
): ScoreCount {
  const cast = weightOf(ballots);
  const scores = options.map((id) => [id, scoresOf(id, ballots, cast)] as const);
  return { method: 'score', unit, cast, options: Object.fromEntries(scores) };
}

function scoresOf(id: OptionId, ballots: readonly Weighted<ScoreChoice>[], cast: number): OptionScores {
  const distribution = Array.from({ length: MAX_SCORE + 1 }, (_, score) =>
    sum(ballots.filter(({ choice }) => choice.scores[id] === score).map(({ weight }) => weight)),
  );
  const scored = sum(distribution);
  const total = sum(distribution.map((parts, score) => parts * score));
  const squares = sum(distribution.map((parts, score) => parts * score * score));
  const none = scored === 0;
  return {
    sum: total,
    scored,
    noOpinion: cast - scored,
    distribution,
    mean: none ? null : total / scored,
    spread: none ? null : Math.sqrt(Math.max(0, squares / scored - (total / scored) ** 2)),
  };
}
