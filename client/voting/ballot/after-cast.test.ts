import { expect, test } from 'vitest';
import { optionIds, testRound } from '../../../shared/voting/test-round.ts';
import { afterCast } from './after-cast.ts';

const round = testRound('choice', ['a', 'b']);
const [a, b] = optionIds('a', 'b').map((id) => ({ optionIds: [id] }));
const before = {
  round,
  turnout: { cast: 0, eligible: 3 },
  myVote: { onRoll: true, cast: false, mayCast: true },
  mine: a,
};

test('[VOTE-4] what the receipt says is seen before the server is asked again', () => {
  const seen = afterCast(before, { roundId: round.id, onBehalfOf: null, mayChange: true, choice: b });
  expect(seen).toEqual({ ...before, myVote: { onRoll: true, cast: true, mayCast: true }, mine: b });
});

test('[VOTE-6] after a secret ballot no choice is left to be seen', () => {
  const seen = afterCast(before, { roundId: round.id, onBehalfOf: null, mayChange: false });
  expect(seen.mine).toBeUndefined();
  expect(seen.myVote).toEqual({ onRoll: true, cast: true, mayCast: false });
});
