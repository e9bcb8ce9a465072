import { expect, test } from 'vitest';
import { testRound } from '../../shared/voting/test-round.ts';
import { turnoutKey } from './turnout-words.ts';

const open = testRound('choice', ['a', 'b'], { kind: 'secret' });

test('[VOTE-6] a secret round’s turnout is told as the least it is while it is open', () => {
  expect(turnoutKey(open, { cast: 3, eligible: 7 })).toBe('turnoutLeast');
  expect(turnoutKey(open, { cast: 0, eligible: 7 })).toBe('turnoutFew');
  // None of two is no more than not all of them: no number says so without being wrong.
  expect(turnoutKey(open, { cast: 0, eligible: 2 })).toBe('turnoutNotAll');
});

test('[VOTE-6] a turnout that is exact is told so: complete, closed, or not secret', () => {
  expect(turnoutKey(open, { cast: 7, eligible: 7 })).toBe('turnout');
  expect(turnoutKey({ ...open, status: 'closed' }, { cast: 2, eligible: 7 })).toBe('turnout');
  expect(turnoutKey({ ...open, kind: 'named', electorate: 'partners' }, { cast: 0, eligible: 2 })).toBe(
    'turnoutPartners',
  );
});
