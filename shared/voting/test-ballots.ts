import { type Arbitrary, array, constantFrom, integer, option, record, shuffledSubarray, tuple } from 'fast-check';
import { type OptionId, PartnerId } from '../ids.ts';
import type { Choice } from './ballot.ts';
import { checkBallot } from './check-ballot.ts';
import type { Method } from './round.ts';
import type { TallyBallot } from './tally.ts';
import { optionIds, testRound } from './test-round.ts';

/** Random good ballots for property tests, of up to six partners, as they come out of `checkBallot`. */
export const IDS = ['a', 'b', 'c', 'd'];
const ids = optionIds(...IDS);

const perOption = <T extends number | null>(value: Arbitrary<T>): Arbitrary<Record<OptionId, T>> =>
  array(value, { minLength: ids.length, maxLength: ids.length }).map((values) =>
    Object.fromEntries(values.flatMap((one, at) => (ids[at] === undefined ? [] : [[ids[at], one]]))),
  );

const CHOICES: Record<Method, Arbitrary<Choice>> = {
  consent: record({
    verdict: constantFrom('agree', 'reservation', 'abstain', 'object'),
    reason: constantFrom('too far', 'too dear', 'too soon'),
  }),
  choice: shuffledSubarray(ids, { minLength: 1, maxLength: 2 }).map((optionIds) => ({ optionIds })),
  score: perOption(option(integer({ min: 0, max: 5 }), { nil: null })).map((scores) => ({ scores })),
  dots: perOption(integer({ min: 0, max: 3 })).map((dots) => ({ dots })),
  ranking: shuffledSubarray(ids, { minLength: 1 }).map((order) => ({ order })),
};

const partner: Arbitrary<PartnerId> = constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6').map((id) => PartnerId.parse(id));

export const ballotsOf = (method: Method, maxLength = 30): Arbitrary<TallyBallot[]> => {
  const round = testRound(method, IDS);
  return array(tuple(partner, CHOICES[method]), { maxLength }).map((drawn) =>
    drawn.flatMap(([partnerId, one]) => {
      // Among random dots some are over the budget: what is refused isn't counted.
      const checked = checkBallot(round, one);
      return 'choice' in checked ? [{ partnerId, choice: checked.choice }] : [];
    }),
  );
};
