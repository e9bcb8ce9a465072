import { expect, test } from 'vitest';
import type { RoundSeen } from '../../../shared/http/rounds.ts';
import { testRound } from '../../../shared/voting/test-round.ts';
import { countedWords, receiptWords } from './cast-words.ts';

const choice = { optionIds: [] };
const turnout = { cast: 1, eligible: 3 };

function words(change: Parameters<typeof testRound>[2], mayCast: boolean, seen: Partial<RoundSeen> = {}) {
  const round = testRound('choice', ['a', 'b'], change);
  const { of, text } = receiptWords(round, { round, turnout, myVote: { onRoll: true, cast: true, mayCast }, ...seen });
  return `${of}: ${text}`;
}

test('[VOTE-4] a receipt says of one’s own ballot whether it can be changed', () => {
  expect(words({}, true, { mine: choice })).toBe('mine: castText');
  expect(words({}, false, { mine: choice })).toBe('mine: castFixedText');
  expect(words({ kind: 'secret' }, false)).toBe('mine: castSecretText');
  expect(words({ electorate: 'partners' }, true, { mine: choice })).toBe('mine: castText');
});

test('[VOTE-3] a partner’s vote that another cast isn’t called one’s own', () => {
  expect(words({ electorate: 'partners' }, true)).toBe('partner: castOnBehalfText');
  expect(words({ electorate: 'partners' }, false)).toBe('partner: castByColleagueText');
  expect(words({ electorate: 'partners', kind: 'secret' }, false)).toBe('partner: castSecretPartnerText');
});

test('[VOTE-4] after the close one is told whether one’s vote counts; who isn’t on the roll has none', () => {
  const people = testRound('choice', ['a']);
  const partners = testRound('choice', ['a'], { electorate: 'partners' });
  const vote = (cast: boolean) => ({ onRoll: true, cast, mayCast: false });
  expect([countedWords(people, vote(true)), countedWords(people, vote(false))]).toEqual(['counted', 'notCounted']);
  expect([countedWords(partners, vote(true)), countedWords(partners, vote(false))]).toEqual([
    'countedPartner',
    'notCountedPartner',
  ]);
  expect(countedWords(people, { onRoll: false, cast: false, mayCast: false })).toBeNull();
  expect(countedWords(people, undefined)).toBeNull();
});
