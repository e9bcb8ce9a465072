import { describe, expect, it } from 'vitest';
import { Choice } from './ballot.ts';
import { checkBallot } from './check-ballot.ts';
import type { Method } from './round.ts';
import { testRound } from './test-round.ts';

/** As it arrives: JSON through the schema of the wire, then judged. */
const check = (method: Method, choice: unknown) => checkBallot(testRound(method), Choice.parse(choice));
const kept = (method: Method, choice: unknown) => JSON.stringify(check(method, choice));

describe('a ballot', () => {
  it.each<[Method, unknown]>([
    ['consent', { verdict: 'agree' }],
    ['consent', { verdict: 'object', reason: 'Too far for our pupils' }],
    ['choice', { optionIds: ['a', 'c'] }],
    ['score', { scores: { a: 0, b: 5, c: null } }],
    ['dots', { dots: { a: 3, b: 2, c: 0 } }],
    ['ranking', { order: ['c', 'a', 'b'] }],
  ])('[VOTE-1] of %s is kept as it was cast', (method, choice) => {
    expect(check(method, choice)).toEqual({ choice });
  });

  it.each<[string, Method, unknown, string, string]>([
    ['an objection without a reason', 'consent', { verdict: 'object' }, 'ballot-no-reason', 'choice.reason'],
    [
      'an objection with blanks for a reason',
      'consent',
      { verdict: 'object', reason: '  ' },
      'ballot-no-reason',
      'choice.reason',
    ],
    ['a ballot of another method', 'consent', { optionIds: ['a'] }, 'ballot-invalid', 'choice'],
    ['nothing chosen', 'choice', { optionIds: [] }, 'ballot-empty', 'choice.optionIds'],
    ['a foreign option', 'choice', { optionIds: ['a', 'z'] }, 'ballot-foreign-option', 'choice.optionIds.1'],
    ['an option twice', 'choice', { optionIds: ['a', 'a'] }, 'ballot-double-option', 'choice.optionIds.1'],
    ['more than may be chosen', 'choice', { optionIds: ['a', 'b', 'c'] }, 'ballot-too-many', 'choice.optionIds'],
    ['a score for a foreign option', 'score', { scores: { a: 1, z: 1 } }, 'ballot-foreign-option', 'choice.scores.z'],
    ['a score above 5', 'score', { scores: { a: 6 } }, 'ballot-out-of-range', 'choice.scores.a'],
    ['a score below 0', 'score', { scores: { a: -1 } }, 'ballot-out-of-range', 'choice.scores.a'],
    ['half a score', 'score', { scores: { a: 2.5 } }, 'ballot-out-of-range', 'choice.scores.a'],
    ['a score of minus nothing', 'score', { scores: { a: -0 } }, 'ballot-out-of-range', 'choice.scores.a'],
    ['dots on a foreign option', 'dots', { dots: { z: 1 } }, 'ballot-foreign-option', 'choice.dots.z'],
    ['dots taken away', 'dots', { dots: { a: 3, b: -1 } }, 'ballot-out-of-range', 'choice.dots.b'],
    ['more dots than the cap', 'dots', { dots: { a: 4 } }, 'ballot-over-cap', 'choice.dots.a'],
    ['more dots than the budget', 'dots', { dots: { a: 3, b: 3 } }, 'ballot-over-budget', 'choice.dots'],
    ['no dots', 'dots', { dots: { a: 0 } }, 'ballot-empty', 'choice.dots'],
    ['an empty ranking', 'ranking', { order: [] }, 'ballot-empty', 'choice.order'],
    ['a foreign option in a ranking', 'ranking', { order: ['z'] }, 'ballot-foreign-option', 'choice.order.0'],
    ['an option twice in a ranking', 'ranking', { order: ['a', 'b', 'a'] }, 'ballot-double-option', 'choice.order.2'],
  ])('[VOTE-4] is refused with the field: %s', (_, method, choice, refused, field) => {
    expect(check(method, choice)).toEqual({ refused, field });
  });

  it('[VOTE-4] of a shape no method has is none', () => {
    for (const choice of [{}, { verdict: 'maybe' }, { optionIds: 'a' }, { verdict: 'agree', name: 'Ans' }, null]) {
      expect(Choice.safeParse(choice).success).toBe(false);
    }
  });

  it('[VOTE-6] is kept the same way however it was written, so that the way of writing marks nobody', () => {
    expect(kept('choice', { optionIds: ['c', 'a'] })).toBe(kept('choice', { optionIds: ['a', 'c'] }));
    expect(kept('score', { scores: { c: 2, a: 1 } })).toBe(kept('score', { scores: { a: 1, b: null, c: 2 } }));
    expect(kept('dots', { dots: { c: 1, b: 0 } })).toBe(kept('dots', { dots: { c: 1 } }));
    expect(kept('ranking', { order: ['c', 'a'] })).toBe(kept('ranking', { order: ['c', 'a', 'b'] }));
    expect(kept('consent', { verdict: 'agree', reason: ' ' })).toBe(kept('consent', { verdict: 'agree' }));
    expect(kept('consent', { reason: 'cafe\u0301', verdict: 'object' })).toBe(
      kept('consent', { verdict: 'object', reason: 'café' }),
    );
  });

  it('[VOTE-1] scores "no opinion" where an option was left out', () => {
    expect(check('score', { scores: { b: 4 } })).toEqual({ choice: { scores: { a: null, b: 4, c: null } } });
  });
});
