import type { SealedRound } from '../../../../shared/version/sealed.ts';
import type { Version } from '../../../../shared/version/version.ts';
import type { Count } from '../../../../shared/voting/tally.ts';
import { csvOf } from '../../../http/csv.ts';
import { type Ground, groundOf, languageOf } from '../paper/ground.ts';
import { clean } from '../paper/texts.ts';
import { type Counted, countedIn } from './counted.ts';
import { type TableWords, tableWordsOf } from './strings.ts';

/**
 * `votes.csv`: of each round how many voted, and what the sealed result says of each option; a number a row, with what it is
 * a part of. By partner only where the result tells that: in named rounds. Of a round that was not revealed: the turnout.
 */
export function votesTable(version: Version): string {
  const { locale } = version.workshop;
  const ground = groundOf(version, true);
  const words = tableWordsOf(locale);
  // Without a sign between thousands: it would make text of the number.
  const numbers = new Intl.NumberFormat(languageOf(locale), { maximumFractionDigits: 4, useGrouping: false });
  const number = (value: number | null): string => (value === null ? '' : numbers.format(value));
  const rows = version.rounds.flatMap((sealed) =>
    linesOf(sealed, ground, words).map(({ group, partner, option, what, value, of }) => [
      ...roundCells(sealed, ground, words),
      group,
      partner,
      option,
      what,
      number(value),
      number(of),
    ]),
  );
  return csvOf([Object.values(words.votes), ...rows.map((row) => row.map(clean))], locale);
}

type Line = Counted & { group: string; partner: string };

const roundCells = ({ round }: SealedRound, { words }: Ground, { yes, no }: TableWords): string[] => [
  round.id,
  round.title,
  round.question ?? '',
  words.methods[round.method],
  words.roundKinds[round.kind],
  round.practice === true ? yes : no,
];

function linesOf({ round, turnout, result }: SealedRound, ground: Ground, words: TableWords): Line[] {
  const { groups } = words;
  const voters = round.electorate === 'partners' ? groups.voters : groups.people;
  const turned = (group: string, cast: number, eligible: number): Line => ({
    group,
    partner: '',
    option: '',
    what: words.turnout,
    value: cast,
    of: eligible,
  });
  const counted = (group: string, partner: string, count: Count): Line[] =>
    countedIn(count, round.options, ground.words.verdicts, words).map((one) => ({ ...one, group, partner }));
  const head = turned(voters, turnout.cast, turnout.eligible);
  if (result === null) return [head];
  const { people, partners, perPartner } = result;
  return [
    head,
    ...counted(voters, '', people),
    ...(partners === null
      ? []
      : [turned(groups.partners, partners.cast, partners.eligible), ...counted(groups.partners, '', partners.count)]),
    ...(perPartner ?? []).flatMap(({ partnerId, count }) =>
      counted(groups.within, ground.partner(partnerId) ?? partnerId, count),
    ),
  ];
}
