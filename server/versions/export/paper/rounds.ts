import type { SealedRound } from '../../../../shared/version/sealed.ts';
import type { Result } from '../../../../shared/voting/result.ts';
import type { Round } from '../../../../shared/voting/round.ts';
import { supportOf, part as supportPart } from '../../../../shared/voting/support.ts';
import type { PartnerBreakdown } from '../../../../shared/voting/tally.ts';
import { inParts, letter } from './grids.ts';
import type { Ground } from './ground.ts';
import { bullets, heading, paragraph } from './nodes.ts';
import type { Grid, PaperNode } from './paper.ts';
import { pictures } from './pictures.ts';
import { remarkOf } from './reservations.ts';
import { oneLine, runs } from './texts.ts';
import { groupWords, verdictSum } from './verdict-words.ts';

/** The rounds: what was asked, what came of it in pictures that are tables, and what was decided. */
export function roundNodes(ground: Ground): PaperNode[] {
  const { version, words } = ground;
  if (version.rounds.length === 0) return [];
  return [heading(1, 'rounds', words.rounds), ...version.rounds.flatMap((round) => roundNode(round, ground))];
}

function roundNode(sealed: SealedRound, ground: Ground): PaperNode[] {
  const { words } = ground;
  const { round, result } = sealed;
  const about = result !== null && result.cast > 0;
  return [
    heading(2, `round.${round.id}`, oneLine(round.title)),
    { kind: 'facts', label: oneLine(round.title), facts: factsOf(sealed, ground) },
    ...outcomeNodes(round, ground),
    ...(result === null ? [paragraph(words.notRevealed, 'quiet')] : resultNodes(round, result, ground)),
    // Where there is a picture the options stand in it.
    ...(about || round.options.length === 0
      ? []
      : [paragraph(words.options, 'label'), bullets(round.options.map(({ title }) => oneLine(title)))]),
  ];
}

function factsOf({ round, turnout }: SealedRound, ground: Ground) {
  const { words } = ground;
  const how = [words.methods[round.method], words.roundKinds[round.kind], words.electorates[round.electorate]];
  const cast = round.electorate === 'partners' ? words.castOfPartners : words.castOfVoters;
  const { openedAt, closedAt } = round;
  const when = openedAt === null ? null : closedAt === null ? [openedAt] : [openedAt, closedAt];
  const [from, until] = (when ?? []).map(ground.moment);
  return [
    ...(round.question === undefined ? [] : [{ name: words.askedQuestion, runs: runs(round.question, 'bold') }]),
    { name: words.how, runs: runs([...how, ...(round.practice === true ? [words.practice] : [])].join(' · ')) },
    ...(from === undefined
      ? []
      : [{ name: words.opened, runs: runs(until === undefined ? from : words.openedUntil(from, until)) }]),
    { name: words.turnout, runs: runs(cast(turnout.cast, turnout.eligible)) },
  ];
}

function outcomeNodes({ outcome, practice }: Round, ground: Ground): PaperNode[] {
  const { words } = ground;
  if (outcome === null) return practice === true ? [] : [paragraph(words.noOutcome, 'quiet')];
  const { decided, reservations, owner, reviewAt } = outcome;
  const facts = [
    ...(reservations.trim() === '' ? [] : [{ name: words.outcomeReservations, runs: runs(reservations.trim()) }]),
    ...(owner.trim() === '' ? [] : [{ name: words.outcomeOwner, runs: runs(owner.trim()) }]),
    ...(reviewAt === null ? [] : [{ name: words.reviewAt, runs: runs(ground.day(reviewAt)) }]),
  ];
  return [
    {
      kind: 'decision',
      title: words.decided,
      nodes: [
        paragraph(decided.trim(), 'lead'),
        ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, label: words.decided, facts }]),
      ],
    },
  ];
}

function resultNodes(round: Round, result: Result, ground: Ground): PaperNode[] {
  const { words } = ground;
  if (result.cast === 0) return [paragraph(words.nobodyCast), ...marks(round, result, ground)];
  const { people, partners, perPartner, remarks, verdict } = result;
  const label = round.electorate === 'partners' ? words.byVoter : words.byPeople;
  return [
    ...verdictSum(round, result, ground),
    paragraph(label, 'label'),
    ...pictures({ label, options: round.options, count: people }, ground),
    ...groupWords(verdict.people, round, ground),
    ...(partners === null
      ? []
      : [
          paragraph(words.byPartners, 'label'),
          paragraph(
            `${words.castOfPartners(partners.cast, partners.eligible)}. ${words.byPartnersHelp}`,
            'quiet' as const,
          ),
          ...pictures({ label: words.byPartners, options: round.options, count: partners.count }, ground),
          ...(verdict.partners === null ? [] : groupWords(verdict.partners, round, ground)),
        ]),
    ...(perPartner === null || perPartner.length === 0 ? [] : supportMap(round, perPartner, ground)),
    ...(remarks.length === 0
      ? []
      : [
          {
            kind: 'reservations' as const,
            title: words.reasons,
            reservations: remarks.map((remark) => remarkOf(remark, ground)),
          },
        ]),
    ...marks(round, result, ground),
  ];
}

const VERDICTS = ['object', 'reservation', 'agree', 'abstain'] as const;

/** Titles longer than this, or more of them, stand beside a letter instead of over a column. */
const LONGEST_TITLE = 28;
const MOST_TITLES = 5;
const MOST_COLUMNS = 8;

/** Who stands behind what: a row for each partner that voted, a column for each option or verdict. */
function supportMap(round: Round, groups: readonly PartnerBreakdown[], ground: Ground): PaperNode[] {
  const titles = round.options.map(({ title }) => oneLine(title));
  const short = titles.length <= MOST_TITLES && titles.every(({ length }) => length <= LONGEST_TITLE);
  const lettered = round.method !== 'consent' && !short;
  const grid = supportGrid(round, groups, lettered ? titles.map((_, at) => letter(at)) : titles, ground);
  return [
    ...inParts(grid, MOST_COLUMNS),
    ...(lettered ? [paragraph(titles.map((title, at) => `${letter(at)}. ${title}`).join('\n'), 'quiet')] : []),
  ];
}

function supportGrid(
  round: Round,
  groups: readonly PartnerBreakdown[],
  titles: readonly string[],
  ground: Ground,
): Grid {
  const { version, words, number } = ground;
  const rows = version.partners.flatMap((partner) => groups.filter(({ partnerId }) => partnerId === partner.id));
  const consent = round.method === 'consent';
  return {
    kind: 'grid',
    label: words.map,
    help: words.mapHelp[round.method],
    corner: words.partner,
    columns: consent ? VERDICTS.map((verdict) => words.verdicts[verdict]) : titles,
    rows: rows.map(({ partnerId, onBehalf, count }) => {
      const supports =
        count.method === 'consent'
          ? VERDICTS.map((verdict) => supportPart(count.verdicts[verdict], count.cast))
          : round.options.map(({ id }) => supportOf(count, id));
      return {
        title: oneLine(ground.partner(partnerId) ?? partnerId),
        says: onBehalf > 0 ? words.onBehalf : null,
        cells: supports.map(({ level, says }) => ({
          says:
            says === null
              ? words.noScore
              : says.kind === 'of'
                ? words.of(number(says.have), number(says.of))
                : says.kind === 'mean'
                  ? number(says.mean)
                  : words.place(says.place),
          level,
          strong: false,
        })),
      };
    }),
  };
}

/** What one must know to read the numbers. */
function marks(round: Round, { byHand, onBehalf }: Result, { words }: Ground): PaperNode[] {
  return [
    ...(round.practice === true ? [words.practiceMark] : []),
    ...(byHand === null ? [] : [words.handsMark(byHand.people, byHand.present)]),
    ...(onBehalf > 0 ? [words.onBehalfMark(onBehalf)] : []),
    ...(round.kind === 'secret' ? [words.secretMark] : []),
  ].map((says) => paragraph(says, 'quiet'));
}
