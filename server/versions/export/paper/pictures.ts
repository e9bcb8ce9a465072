import type { OptionId } from '../../../../shared/ids.ts';
import { MAX_SCORE } from '../../../../shared/voting/ballot.ts';
import { inVotes } from '../../../../shared/voting/count.ts';
import type { ChoiceCount } from '../../../../shared/voting/count-choice.ts';
import type { ConsentCount } from '../../../../shared/voting/count-consent.ts';
import type { DotsCount } from '../../../../shared/voting/count-dots.ts';
import type { ScoreCount } from '../../../../shared/voting/count-score.ts';
import type { RoundOption } from '../../../../shared/voting/round.ts';
import type { Count } from '../../../../shared/voting/tally.ts';
import { inParts } from './grids.ts';
import type { Ground } from './ground.ts';
import { paragraph } from './nodes.ts';
import type { Bars, Grid, PaperNode } from './paper.ts';
import { rankingPicture } from './ranking-picture.ts';
import { verdictSign } from './reservations.ts';
import { oneLine } from './texts.ts';

/** A count as pictures: bars, and how the votes are spread. Each number stands written out with what it is a part of. */
export type Pictured<C extends Count> = { label: string; options: readonly RoundOption[]; count: C };

export function pictures(pictured: Pictured<Count>, ground: Ground): PaperNode[] {
  const { count, ...rest } = pictured;
  if (count.cast === 0) return [paragraph(ground.words.nobodyCast)];
  switch (count.method) {
    case 'consent':
      return [consentBars({ ...rest, count }, ground)];
    case 'choice':
      return choicePicture({ ...rest, count }, ground);
    case 'score':
      return scorePicture({ ...rest, count }, ground);
    case 'dots':
      return dotsPicture({ ...rest, count }, ground);
    case 'ranking':
      return rankingPicture({ ...rest, count }, ground);
  }
}

/** Objections first: one of them is enough. */
const VERDICTS = ['object', 'reservation', 'agree', 'abstain'] as const;

function consentBars({ label, count }: Pictured<ConsentCount>, ground: Ground): Bars {
  const { words } = ground;
  return {
    kind: 'bars',
    label,
    head: words.headVerdict,
    picture: words.share,
    number: words.headVotes,
    bars: VERDICTS.map((verdict) => ({
      sign: verdictSign(verdict),
      title: words.verdicts[verdict],
      ...part(count.verdicts[verdict], count.cast, count, ground),
    })),
  };
}

function choicePicture({ label, options, count }: Pictured<ChoiceCount>, ground: Ground): PaperNode[] {
  const { words } = ground;
  const rows = options
    .map(({ id, title }) => ({ title: oneLine(title), votes: count.votes[id] ?? 0 }))
    .sort((a, b) => b.votes - a.votes);
  return [
    {
      kind: 'bars',
      label,
      head: words.headOption,
      picture: words.share,
      number: words.headVotes,
      bars: rows.map(({ title, votes }) => ({ sign: null, title, ...part(votes, count.cast, count, ground) })),
    },
    ...tied(
      rows.map(({ title, votes }) => ({ title, value: votes })),
      ground,
    ),
  ];
}

function scorePicture({ label, options, count }: Pictured<ScoreCount>, ground: Ground): PaperNode[] {
  const { words, number } = ground;
  const rows = listed(options, count.options).sort((a, b) => (b.of.mean ?? -1) - (a.of.mean ?? -1));
  const votes = (parts: number): string => number(inVotes(count, parts));
  return [
    {
      kind: 'bars',
      label,
      head: words.headOption,
      picture: words.share,
      number: words.headMean,
      bars: rows.map(({ title, of }) => ({
        sign: null,
        title,
        share: (of.mean ?? 0) / MAX_SCORE,
        says: of.mean === null ? words.noScore : number(of.mean),
        more: words.scoredBy(votes(of.scored), votes(count.cast)),
      })),
    },
    ...tied(
      rows.map(({ title, of }) => ({ title, value: of.mean })),
      ground,
    ),
    ...spreadGrids(
      words.spreadLabel(label),
      words.spreadHelpScore,
      [...Array.from({ length: MAX_SCORE + 1 }, (_, score) => String(score)), words.noOpinion],
      rows.map(({ title, of }) => ({
        title,
        says: of.spread === null ? null : words.spread(number(of.spread)),
        votes: [...of.distribution, of.noOpinion].map((parts) => inVotes(count, parts)),
      })),
      ground,
    ),
  ];
}

function dotsPicture({ label, options, count }: Pictured<DotsCount>, ground: Ground): PaperNode[] {
  const { words, number } = ground;
  const all = count.cast * count.budget;
  const votes = (parts: number): string => number(inVotes(count, parts));
  const rows = listed(options, count.options).sort((a, b) => b.of.sum - a.of.sum);
  const highest = Math.max(1, ...rows.map(({ of }) => of.distribution.findLastIndex((parts) => parts > 0)));
  return [
    {
      kind: 'bars',
      label,
      head: words.headOption,
      picture: words.share,
      number: words.headDots,
      bars: rows.map(({ title, of }) => ({
        sign: null,
        title,
        ...part(of.sum, all, count, ground),
        more: words.givenBy(votes(of.givers), votes(count.cast)),
      })),
    },
    ...tied(
      rows.map(({ title, of }) => ({ title, value: of.sum })),
      ground,
    ),
    ...(count.unused === 0 ? [] : [paragraph(words.dotsUnused(votes(count.unused)), 'quiet')]),
    ...spreadGrids(
      words.spreadLabel(label),
      words.spreadHelpDots,
      Array.from({ length: highest + 1 }, (_, dots) => String(dots)),
      rows.map(({ title, of }) => ({
        title,
        says: null,
        votes: of.distribution.slice(0, highest + 1).map((parts) => inVotes(count, parts)),
      })),
      ground,
    ),
  ];
}

/** `have` of `of`, both in parts. */
const part = (have: number, of: number, count: Count, { words, number, percent }: Ground) => ({
  share: of === 0 ? 0 : have / of,
  says: words.of(number(inVotes(count, have)), number(inVotes(count, of))),
  more: percent(of === 0 ? 0 : have / of),
});

const listed = <Of>(options: readonly RoundOption[], counted: Record<OptionId, Of>): { title: string; of: Of }[] =>
  options.flatMap(({ id, title }) => {
    const of = counted[id];
    return of === undefined ? [] : [{ title: oneLine(title), of }];
  });

/** Says that the first place is shared, where it is: nothing here breaks a tie. `rows`: the highest first. */
function tied(rows: readonly { title: string; value: number | null }[], { words, list }: Ground): PaperNode[] {
  const most = rows[0]?.value ?? null;
  const first = rows.filter(({ value }) => value === most);
  if (most === null || most === 0 || first.length < 2) return [];
  return [paragraph(words.tied(list(first.map(({ title }) => title))))];
}

function spreadGrids(
  label: string,
  help: string,
  columns: readonly string[],
  rows: readonly { title: string; says: string | null; votes: readonly number[] }[],
  { words, number }: Ground,
): Grid[] {
  const most = Math.max(1, ...rows.flatMap(({ votes }) => votes));
  return inParts(
    {
      kind: 'grid',
      label,
      help,
      corner: words.headOption,
      columns,
      rows: rows.map(({ title, says, votes }) => ({
        title,
        says,
        cells: votes.map((vote) => ({ says: number(vote), level: vote / most, strong: false })),
      })),
    },
    MOST_NUMBERS,
  );
}

/** So many columns of single numbers a page has room for. */
const MOST_NUMBERS = 12;
