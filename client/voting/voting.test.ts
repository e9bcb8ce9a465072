import { expect, test } from 'vitest';
import { testRound } from '../../shared/voting/test-round.ts';
import { groupRounds, secondsToResult, standing } from './voting.ts';

const round = (title: string, status: Parameters<typeof testRound>[2]) =>
  testRound('choice', ['a', 'b'], { title, ...status });

test('[VOTE-7] rounds one can vote in come first, and what isn’t opened yet is for who steers', () => {
  const rounds = [
    round('old', { status: 'decided' }),
    round('made', { status: 'defined' }),
    round('one', { status: 'open' }),
    round('two', { status: 'open' }),
  ];
  const titles = (steers: boolean) =>
    groupRounds(rounds, steers).map(({ group, rounds: some }) => `${group}: ${some.map(({ title }) => title)}`);
  expect(titles(true)).toEqual(['open: two,one', 'defined: made', 'results: old']);
  expect(titles(false)).toEqual(['open: two,one', 'results: old']);
});

test('[VOTE-7] after the reveal all screens count down to the result together; a pulse has nothing to wait for', () => {
  const revealed = round('r', { status: 'revealed', revealedAt: 10_000 });
  expect([10_000, 10_001, 14_001, 15_000, 99_000].map((now) => secondsToResult(revealed, now))).toEqual([
    5, 5, 1, 0, 0,
  ]);
  // This device may be a little behind.
  expect(secondsToResult(revealed, 9_000)).toBe(5);
  expect(secondsToResult({ ...revealed, kind: 'pulse' }, 10_000)).toBe(0);
  expect(secondsToResult({ ...revealed, status: 'closed' }, 10_000)).toBe(0);
});

test('[VOTE-7] a round past its time and the grace takes no ballot, though nobody closed it yet', () => {
  const open = round('r', { status: 'open', closesAt: 10_000 });
  expect([9_999, 24_999, 25_000].map((now) => standing(open, now))).toEqual(['open', 'open', 'closed']);
});
