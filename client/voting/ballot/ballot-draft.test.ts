import { expect, test } from 'vitest';
import { optionIds, testRound } from '../../../shared/voting/test-round.ts';
import { choiceOf, type Draft, dotsLeft, draftOf, EMPTY, movedTo } from './ballot-draft.ts';

const [a, b, c] = optionIds('a', 'b', 'c');
if (a === undefined || b === undefined || c === undefined) throw new Error('three options are needed');
const filled = (change: Partial<Draft>): Draft => ({ ...EMPTY, ...change });

test('[VOTE-1] an empty paper is no ballot, whatever the method', () => {
  for (const method of ['consent', 'choice', 'score', 'dots', 'ranking'] as const) {
    expect(choiceOf(testRound(method), EMPTY), method).toMatchObject({ refused: 'ballot-empty' });
  }
});

test('[VOTE-1] an objection needs its reason; a reason left behind by another answer goes nowhere', () => {
  const paper = testRound('consent');
  expect(choiceOf(paper, filled({ verdict: 'object', reason: '  ' }))).toMatchObject({ refused: 'ballot-no-reason' });
  expect(choiceOf(paper, filled({ verdict: 'agree', reason: 'Te duur' }))).toEqual({ choice: { verdict: 'agree' } });
});

test('[VOTE-1] an option that was passed over in scoring says no opinion', () => {
  expect(choiceOf(testRound('score'), filled({ scores: { [a]: 4 } }))).toEqual({
    choice: { scores: { [a]: 4, [b]: null, [c]: null } },
  });
});

test('[VOTE-4] a ballot reads back as it was cast, for every method', () => {
  const papers = [
    [testRound('consent'), filled({ verdict: 'object', reason: 'Te duur' })],
    [testRound('choice'), filled({ optionIds: [a, c] })],
    [testRound('score'), filled({ scores: { [a]: 0, [b]: null, [c]: 5 } })],
    [testRound('dots'), filled({ dots: { [a]: 3, [b]: 0, [c]: 1 } })],
    [testRound('ranking'), filled({ order: [c, a, b] })],
  ] as const;
  for (const [paper, draft] of papers) {
    const cast = choiceOf(paper, draft);
    if (!('choice' in cast)) throw new Error(`refused: ${cast.refused}`);
    expect(choiceOf(paper, draftOf(cast.choice)), paper.method).toEqual(cast);
  }
});

test('[VOTE-1] the dots that are left are told from the budget', () => {
  const paper = testRound('dots');
  expect(dotsLeft(paper, EMPTY)).toBe(5);
  expect(dotsLeft(paper, filled({ dots: { [a]: 3, [b]: 2 } }))).toBe(0);
});

test('[VOTE-1] an option moves to another place, and no further than the ends', () => {
  expect(movedTo([a, b, c], c, 0)).toEqual([c, a, b]);
  expect(movedTo([a, b, c], a, 9)).toEqual([b, c, a]);
  expect(movedTo([a, b], c, -3)).toEqual([c, a, b]);
});
