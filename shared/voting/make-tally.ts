import { AppError } from '../errors.ts';
import type { PartnerId } from '../ids.ts';
import type { Choice } from './ballot.ts';
import type { Weighted } from './count.ts';
import { countChoice } from './count-choice.ts';
import { countConsent } from './count-consent.ts';
import { countDots } from './count-dots.ts';
import { countRanking } from './count-ranking.ts';
import { countScore } from './count-score.ts';
import { type Hands, withHands } from './hands.ts';
import { remarksOf } from './remarks.ts';
import type { Round } from './round.ts';
import { suppress } from './suppress.ts';
import type { Count, PartnerBreakdown, Tally, TallyBallot } from './tally.ts';

export type Tallied = Pick<Round, 'method' | 'kind' | 'electorate' | 'settings' | 'options' | 'eligible'>;

/** What the ballots come to, in whatever order they are given; cut down to what the round's kind allows. */
export function makeTally(round: Tallied, ballots: readonly TallyBallot[], hands: Hands | null): Tally {
  const asOne = countOf(
    round,
    ballots.map(({ choice }) => ({ choice, weight: 1 })),
    1,
  );
  const people = hands === null ? asOne : withHands(asOne, hands);
  const groups = byPartner(ballots);
  const totals = totalsOf(people);
  const tally: Tally = {
    cast: people.cast,
    eligible: (round.eligible?.people ?? 0) + (hands?.present ?? 0),
    ...(totals === null ? {} : { totals }),
    people,
    partners: round.electorate === 'participants' ? partnersOf(round, groups) : null,
    perPartner: groups.map(([partnerId, group]) => breakdown(round, partnerId, group)),
    remarks: remarksOf(ballots, hands),
    byHand: hands === null ? null : { people: hands.people, present: hands.present },
    onBehalf: ballots.filter(({ onBehalf }) => onBehalf === true).length,
  };
  return suppress(tally, round.kind);
}

/** The ballots of each partner, in the order of the partners' ids, so that the order of casting is nowhere in it. */
function byPartner(ballots: readonly TallyBallot[]): [PartnerId, TallyBallot[]][] {
  const groups = new Map<PartnerId, TallyBallot[]>();
  for (const ballot of ballots) {
    if (ballot.partnerId === null) continue;
    groups.set(ballot.partnerId, [...(groups.get(ballot.partnerId) ?? []), ballot]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function breakdown(round: Tallied, partnerId: PartnerId, group: readonly TallyBallot[]): PartnerBreakdown {
  const count = countOf(
    round,
    group.map(({ choice }) => ({ choice, weight: 1 })),
    1,
  );
  return { partnerId, onBehalf: group.filter(({ onBehalf }) => onBehalf === true).length, count };
}

function partnersOf(
  round: Tallied,
  groups: readonly (readonly [PartnerId, readonly TallyBallot[]])[],
): Tally['partners'] {
  const unit = unitFor(groups.map(([, group]) => group.length));
  const shares = groups.flatMap(([, group]) =>
    group.map(({ choice }) => ({ choice, weight: Math.floor(unit / group.length) })),
  );
  return { cast: groups.length, eligible: round.eligible?.partners ?? 0, count: countOf(round, shares, unit) };
}

/** Far beyond what groups of any real size divide by, and small enough that sums of sums stay whole numbers. */
const MAX_UNIT = 1e12;

/**
 * The parts a vote is cut into, so that each partner's share is whole. Should the sizes be so many and so odd (it takes
 * well over a hundred voters) that there is no such number below the limit, shares are rounded down to a trillionth.
 */
function unitFor(sizes: readonly number[]): number {
  let unit = 1;
  for (const size of sizes) {
    unit *= size / greatestDivisor(unit, size);
    if (unit > MAX_UNIT) return MAX_UNIT;
  }
  return unit;
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

function countOf(round: Tallied, ballots: readonly Weighted[], unit: number): Count {
  const options = round.options.map(({ id }) => id);
  switch (round.method) {
    case 'consent':
      return countConsent(only(ballots, 'verdict'), unit);
    case 'choice':
      return countChoice(options, only(ballots, 'optionIds'), unit);
    case 'score':
      return countScore(options, only(ballots, 'scores'), unit);
    case 'dots': {
      const { budget = 1, cap = 1 } = round.settings;
      return countDots(options, only(ballots, 'dots'), unit, { budget, cap });
    }
    case 'ranking':
      return countRanking(options, only(ballots, 'order'), unit);
  }
}

type ChoiceWith<Key extends string> = Extract<Choice, Record<Key, unknown>>;
const has = <Key extends string>(choice: Choice, key: Key): choice is ChoiceWith<Key> => Object.hasOwn(choice, key);

/** A ballot of another method was let in by mistake: passing over it would lose a vote without a word. */
function only<Key extends string>(ballots: readonly Weighted[], key: Key): Weighted<ChoiceWith<Key>>[] {
  return ballots.map(({ choice, weight }) => {
    if (!has(choice, key)) throw new AppError('internal', { message: 'a ballot of another method' });
    return { choice, weight };
  });
}

function totalsOf(count: Count): Tally['totals'] | null {
  if (count.method === 'choice') return count.votes;
  if (count.method !== 'score' && count.method !== 'dots') return null;
  return Object.fromEntries(Object.entries(count.options).map(([id, one]) => [id, one.sum]));
}
