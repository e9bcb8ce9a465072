import type { OptionId } from '../../../../shared/ids.ts';
import type { ConsentVerdict } from '../../../../shared/voting/ballot.ts';
import { inVotes } from '../../../../shared/voting/count.ts';
import type { RankingCount } from '../../../../shared/voting/count-ranking.ts';
import type { RoundOption } from '../../../../shared/voting/round.ts';
import type { Count } from '../../../../shared/voting/tally.ts';
import type { TableWords } from './strings.ts';

/** A number a count holds, and what it is a part of; null where it is a part of nothing. In votes, so partners' may be halves. */
export type Counted = { option: string; what: string; value: number | null; of: number | null };

/** Objections first: one of them is enough. */
const VERDICTS = ['object', 'reservation', 'agree', 'abstain'] as const;

export function countedIn(
  count: Count,
  options: readonly RoundOption[],
  verdicts: Record<ConsentVerdict, string>,
  words: TableWords,
): Counted[] {
  const votes = (parts: number): number => inVotes(count, parts);
  const cast = votes(count.cast);
  const line = (option: string, what: string, value: number | null, of: number | null = null): Counted => ({
    option,
    what,
    value,
    of,
  });
  switch (count.method) {
    case 'consent':
      return VERDICTS.map((verdict) => line(verdicts[verdict], words.votesFor, votes(count.verdicts[verdict]), cast));
    case 'choice':
      return options.map(({ id, title }) => line(title, words.votesFor, votes(count.votes[id] ?? 0), cast));
    case 'score':
      return each(options, count.options, (title, of) => [
        line(title, words.mean, of.mean),
        line(title, words.sum, votes(of.sum)),
        line(title, words.scored, votes(of.scored), cast),
        line(title, words.noOpinion, votes(of.noOpinion), cast),
        ...of.distribution.map((parts, score) => line(title, words.score(score), votes(parts), votes(of.scored))),
      ]);
    case 'dots':
      return each(options, count.options, (title, of) => [
        line(title, words.dots, votes(of.sum), cast * count.budget),
        line(title, words.givers, votes(of.givers), cast),
      ]);
    case 'ranking':
      return ranked(count, options, words);
  }
}

const each = <Of>(
  options: readonly RoundOption[],
  counted: Record<OptionId, Of>,
  lines: (title: string, of: Of) => Counted[],
): Counted[] =>
  options.flatMap(({ id, title }) => {
    const of = counted[id];
    return of === undefined ? [] : lines(title, of);
  });

/** The places of both ways of counting, and the pairs both come from. */
function ranked(count: RankingCount, options: readonly RoundOption[], words: TableWords): Counted[] {
  const cast = inVotes(count, count.cast);
  const last = count.options.length;
  const titleOf = (id: OptionId): string => options.find((option) => option.id === id)?.title ?? id;
  return count.options.flatMap((id, row): Counted[] => {
    const option = titleOf(id);
    return [
      { option, what: words.schulze, value: placeOf(count.schulze.places, id), of: last },
      { option, what: words.borda, value: placeOf(count.borda.places, id), of: last },
      { option, what: words.points, value: inVotes(count, count.borda.points[id] ?? 0), of: cast * (last - 1) },
      ...count.options.flatMap((other, column) =>
        other === id
          ? []
          : [
              {
                option,
                what: words.above(titleOf(other)),
                value: inVotes(count, count.pairwise[row]?.[column] ?? 0),
                of: cast,
              },
            ],
      ),
    ];
  });
}

/** From 1; those before it count all. */
function placeOf(places: readonly (readonly OptionId[])[], id: OptionId): number | null {
  const at = places.findIndex((group) => group.includes(id));
  return at === -1 ? null : 1 + places.slice(0, at).reduce((before, group) => before + group.length, 0);
}
