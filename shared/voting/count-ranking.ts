import { z } from 'zod';
import { OptionId } from '../ids.ts';
import type { RankingChoice } from './ballot.ts';
import { countBase, sum, type Weighted, weightOf } from './count.ts';
import { schulze } from './schulze.ts';

/**
 * Ranking, counted in two ways that are both named: Schulze (on pairs) and Borda (on places). They can differ, and a
 * reader may see why in the pairwise table. Options left out of a ballot share its last place: behind all it names, and
 * neither before nor behind each other.
 */
const Square = z.array(z.array(z.int().min(0)));
/** Best first; options in one group are tied, in the order of the ballot paper. */
const Places = z.array(z.array(OptionId));

export const RankingCount = z.object({
  method: z.literal('ranking'),
  ...countBase,
  /** The order of rows and columns below. */
  options: z.array(OptionId),
  /** Row above column: the weight of ballots that place it higher. */
  pairwise: Square,
  schulze: z.object({
    /** The strength of the strongest path from row to column (winning votes), 0 where there is none. */
    strengths: Square,
    places: Places,
  }),
  borda: z.object({
    /** One for every option below it on a ballot and a half for every one it is tied with; in parts, so halves occur. */
    points: z.record(OptionId, z.number().min(0)),
    places: Places,
  }),
});
export type RankingCount = z.infer<typeof RankingCount>;

export function countRanking(
  options: readonly OptionId[],
  ballots: readonly Weighted<RankingChoice>[],
  unit: number,
): RankingCount {
  const cast = weightOf(ballots);
  const pairwise = options.map((row) => options.map((column) => weightAbove(ballots, row, column)));
  const { strengths, beatenBy } = schulze(pairwise);
  const points = pairwise.map((row, i) =>
    sum(row.map((above, j) => (i === j ? 0 : (cast + above - (pairwise[j]?.[i] ?? 0)) / 2))),
  );
  return {
    method: 'ranking',
    unit,
    cast,
    options: [...options],
    pairwise,
    schulze: { strengths, places: placesBy(options, beatenBy) },
    borda: {
      points: Object.fromEntries(options.map((id, i) => [id, points[i] ?? 0])),
      places: placesBy(
        options,
        points.map((one) => -one),
      ),
    },
  };
}

function weightAbove(ballots: readonly Weighted<RankingChoice>[], one: OptionId, other: OptionId): number {
  const above = ballots.filter(({ choice: { order } }) => {
    const [at, against] = [order.indexOf(one), order.indexOf(other)];
    return at !== -1 && (against === -1 || at < against);
  });
  return weightOf(above);
}

/** Options grouped by what they rank by, the lowest first; equals share a group. */
function placesBy(options: readonly OptionId[], by: readonly number[]): OptionId[][] {
  const values = [...new Set(by)].sort((a, b) => a - b);
  return values.map((value) => options.filter((_, i) => by[i] === value));
}
