import { expect, test } from 'vitest';
import { PartnerId } from '../ids.ts';
import type { Choice } from './ballot.ts';
import { makeTally } from './make-tally.ts';
import { supportOf } from './support.ts';
import type { Count } from './tally.ts';
import { optionIds, testRound } from './test-round.ts';

const [a, b, c] = optionIds('a', 'b', 'c');
if (a === undefined || b === undefined || c === undefined) throw new Error('three options are needed');

function countOf(method: 'choice' | 'score' | 'dots' | 'ranking', choices: readonly Choice[]) {
  const partnerId = PartnerId.parse('p1');
  const count: Count = makeTally(
    testRound(method),
    choices.map((choice) => ({ partnerId, choice })),
    null,
  ).people;
  if (count.method === 'consent') throw new Error('another method was asked');
  return count;
}

test('[VOTE-8] a partner’s support is written out with what it is a part of, and drawn as the same share', () => {
  const choice = countOf('choice', [{ optionIds: [a] }, { optionIds: [a, b] }]);
  expect(supportOf(choice, a)).toEqual({ level: 1, says: { kind: 'of', have: 2, of: 2 } });
  expect(supportOf(choice, b)).toEqual({ level: 0.5, says: { kind: 'of', have: 1, of: 2 } });
  const dots = countOf('dots', [{ dots: { [a]: 3, [b]: 2, [c]: 0 } }]);
  expect(supportOf(dots, a)).toEqual({ level: 0.6, says: { kind: 'of', have: 3, of: 5 } });
});

test('[VOTE-8] a partner without an opinion has no level, and shared places are the same place', () => {
  const score = countOf('score', [{ scores: { [a]: 4, [b]: null, [c]: 1 } }]);
  expect(supportOf(score, a)).toEqual({ level: 0.8, says: { kind: 'mean', mean: 4 } });
  expect(supportOf(score, b)).toEqual({ level: 0, says: null });
  const ranking = countOf('ranking', [{ order: [c] }]);
  expect(supportOf(ranking, c)).toEqual({ level: 1, says: { kind: 'place', place: 1 } });
  expect(supportOf(ranking, a)).toEqual(supportOf(ranking, b));
  expect(supportOf(ranking, a).says).toEqual({ kind: 'place', place: 2 });
});
