import type { OptionId } from '../../../../shared/ids.ts';
import { inVotes } from '../../../../shared/voting/count.ts';
import type { RankingCount } from '../../../../shared/voting/count-ranking.ts';
import type { RoundOption } from '../../../../shared/voting/round.ts';
import { inParts, letter } from './grids.ts';
import type { Ground } from './ground.ts';
import { paragraph, table } from './nodes.ts';
import type { Grid, PaperNode } from './paper.ts';
import { oneLine } from './texts.ts';

/** Two ways to count the same ballots, both named, and the pairs that show why they can differ. */
export function rankingPicture(
  { label, options, count }: { label: string; options: readonly RoundOption[]; count: RankingCount },
  ground: Ground,
): PaperNode[] {
  const { words, number } = ground;
  const titleOf = (id: OptionId): string => oneLine(options.find((option) => option.id === id)?.title ?? id);
  const order = (title: string, help: string, places: readonly (readonly OptionId[])[], points: boolean) => [
    paragraph(title, 'label'),
    paragraph(help, 'quiet'),
    table(
      title,
      [
        { title: words.placeHead, width: 2 },
        { title: words.headOption, width: 6 },
        ...(points ? [{ title: words.pointsHead, width: 2 }] : []),
      ],
      placed(places).map(({ id, place, shared }) => [
        shared ? words.placeShared(place) : words.place(place),
        titleOf(id),
        ...(points ? [number(inVotes(count, count.borda.points[id] ?? 0))] : []),
      ]),
    ),
  ];
  return [
    ...order(words.schulze, words.schulzeHelp, count.schulze.places, false),
    ...order(words.borda, words.bordaHelp, count.borda.places, true),
    ...inParts(pairs(words.pairs(label), count, titleOf, ground), MOST_PAIRS),
  ];
}

/** Each option with its place, from 1; those before it count all. */
const placed = (places: readonly (readonly OptionId[])[]): { id: OptionId; place: number; shared: boolean }[] =>
  places.flatMap((group, at) => {
    const place = 1 + places.slice(0, at).reduce((before, one) => before + one.length, 0);
    return group.map((id) => ({ id, place, shared: group.length > 1 }));
  });

/** So many columns a page has room for. */
const MOST_PAIRS = 10;

function pairs(label: string, count: RankingCount, titleOf: (id: OptionId) => string, { words, number }: Ground): Grid {
  return {
    kind: 'grid',
    label,
    help: words.pairsHelp,
    corner: words.headOption,
    columns: count.options.map((_, at) => letter(at)),
    rows: count.options.map((row, i) => ({
      title: `${letter(i)}. ${titleOf(row)}`,
      says: null,
      cells: count.options.map((_, j) => {
        const [above, below] = [count.pairwise[i]?.[j] ?? 0, count.pairwise[j]?.[i] ?? 0];
        const wins = i !== j && above > below;
        const votes = number(inVotes(count, above));
        return {
          says: i === j ? words.itself : wins ? `${votes} *` : votes,
          level: i === j || count.cast === 0 ? 0 : above / count.cast,
          strong: wins,
        };
      }),
    })),
  };
}
