import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PartnerId } from '../ids.ts';
import { Choice } from './ballot.ts';
import { Result, resultOf } from './result.ts';
import type { Round } from './round.ts';
import { testRound } from './test-round.ts';
import { fractionOf, measure } from './verdict.ts';

const met = (have: number, of: number, share: number) => measure(have, of, 1, share).met;

describe('a share', () => {
  it('[VOTE-7] is compared as the fraction it was meant as', () => {
    expect(fractionOf(2 / 3)).toEqual({ n: 2, d: 3 });
    expect(fractionOf(0.6)).toEqual({ n: 3, d: 5 });
    expect(fractionOf(0.67)).toEqual({ n: 67, d: 100 });
    expect([fractionOf(0), fractionOf(1)]).toEqual([
      { n: 0, d: 1 },
      { n: 1, d: 1 },
    ]);
    // Two thirds of nine is six; 0.67 of nine is a little more.
    expect([met(6, 9, 2 / 3), met(5, 9, 2 / 3), met(6, 9, 0.67), met(7, 9, 0.67)]).toEqual([true, false, false, true]);
    // In doubles 0.07 * 100 is 7.000000000000001, and 7 would not reach it.
    expect(met(7, 100, 0.07)).toBe(true);
  });

  it('[VOTE-7] of any group is met exactly from the number it says', () => {
    assert(
      property(
        integer({ min: 1, max: 60 }),
        integer({ min: 1, max: 60 }),
        integer({ min: 0, max: 500 }),
        (d, n, have) => {
          if (n > d) return;
          for (const of of [1, 7, 60, 500]) expect(met(have, of, n / d)).toBe(have * d >= n * of);
        },
      ),
    );
  });

  it('[VOTE-7] that is no simple fraction is taken to the billionth, and of nobody none is met', () => {
    expect(fractionOf(Math.SQRT1_2)).toEqual({ n: 707_106_781, d: 1_000_000_000 });
    expect(met(0, 0, 0)).toBe(false);
  });
});

const ballots = (...choices: [string, unknown][]) =>
  choices.map(([partner, choice]) => ({ partnerId: PartnerId.parse(partner), choice: Choice.parse(choice) }));

const verdictOn = (round: Round, ...choices: [string, unknown][]) =>
  Result.parse(resultOf(round, ballots(...choices), null)).verdict;

describe('a verdict', () => {
  const eligible = { people: 9, partners: 3 };
  const for6 = Array.from({ length: 6 }, (_, n): [string, unknown] => [`p${n % 2}`, { optionIds: ['a'] }]);

  it('[VOTE-7] needs the quorum, written out', () => {
    const two = testRound('choice', ['a', 'b'], { eligible, quorum: 2 / 3, threshold: { of: 'cast', atLeast: 1 } });
    expect(verdictOn(two, ...for6)).toMatchObject({
      quorumMet: true,
      quorum: { have: 6, of: 9, atLeast: { n: 2, d: 3 }, met: true },
      people: {
        options: [
          { optionId: 'a', passed: true },
          { optionId: 'b', passed: false },
        ],
      },
    });
    const short = verdictOn(two, ...for6.slice(1));
    expect(short.quorumMet).toBe(false);
    // All five who cast are for it, and still it hasn't passed.
    expect(short.people.options[0]).toMatchObject({ support: { have: 5, of: 5, met: true }, passed: false });
  });

  it('[VOTE-7] measures support among those on the roll or those who cast, for people and partners apart', () => {
    const round = (of: 'eligible' | 'cast') =>
      testRound('choice', ['a', 'b'], { eligible, threshold: { of, atLeast: 0.7 } });
    expect(verdictOn(round('cast'), ...for6).people.options[0]?.support).toMatchObject({ have: 6, of: 6, met: true });
    const verdict = verdictOn(round('eligible'), ...for6);
    expect(verdict.people.options[0]?.support).toMatchObject({ have: 6, of: 9, met: false });
    expect(verdict.partners?.options[0]?.support).toMatchObject({ have: 6, of: 9, unit: 3, met: false });
    expect(verdict.quorum).toBe(null);
  });

  it('[VOTE-1] of consent: one objection and it has not passed, whatever the support', () => {
    const round = testRound('consent', ['a'], { eligible, threshold: { of: 'cast', atLeast: 0.5 } });
    const agree: [string, unknown] = ['p1', { verdict: 'agree' }];
    const object: [string, unknown] = ['p2', { verdict: 'object', reason: 'No' }];
    const abstain: [string, unknown] = ['p2', { verdict: 'abstain' }];
    const consent = (...cast: [string, unknown][]) => verdictOn(round, ...cast).people.consent;
    expect(consent(agree, ['p1', { verdict: 'reservation' }])).toMatchObject({ objections: 0, passed: true });
    expect(consent(agree, agree, object)).toMatchObject({ objections: 1, support: { met: true }, passed: false });
    expect(consent(agree, abstain, abstain)).toMatchObject({ objections: 0, support: { met: false }, passed: false });
    expect(consent()).toMatchObject({ passed: false });
    expect(verdictOn(testRound('consent', ['a']), agree, abstain).people.consent).toMatchObject({
      support: null,
      passed: true,
    });
  });

  it('[VOTE-7] counts as support a score of 3 or more, and one dot or more', () => {
    const threshold = { of: 'cast', atLeast: 0.5 } as const;
    const scores = verdictOn(
      testRound('score', ['a', 'b'], { threshold }),
      ['p1', { scores: { a: 3, b: 2 } }],
      ['p2', { scores: { a: null, b: 5 } }],
      ['p2', { scores: { a: 2, b: 0 } }],
    );
    expect(scores.people.options.map(({ support }) => [support.have, support.met])).toEqual([
      [1, false],
      [1, false],
    ]);
    const dots = verdictOn(
      testRound('dots', ['a', 'b'], { threshold }),
      ['p1', { dots: { a: 3 } }],
      ['p2', { dots: { a: 1, b: 1 } }],
    );
    expect(dots.people.options.map(({ support }) => support.have)).toEqual([2, 1]);
  });

  it('[VOTE-7] without a threshold, and of a ranking, says nothing about single options', () => {
    expect(verdictOn(testRound('choice'), ...for6).people).toEqual({ options: [], consent: null });
    expect(verdictOn(testRound('ranking'), ['p1', { order: ['a'] }]).people).toEqual({ options: [], consent: null });
  });
});
