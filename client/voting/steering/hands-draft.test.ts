import { expect, test } from 'vitest';
import { checkHands } from '../../../shared/voting/hands.ts';
import { testRound } from '../../../shared/voting/test-round.ts';
import { handsOf, NO_HANDS, wholeOf } from './hands-draft.ts';

test('[VOTE-3] hands are whole numbers; nothing typed is none', () => {
  expect(['', ' 4 ', '0', 'vier', '-1', '1,5'].map(wholeOf)).toEqual([0, 4, 0, null, null, null]);
});

test('[VOTE-3] a consent count names as many reasons as there are objections, and is one the server takes', () => {
  const round = testRound('consent');
  const counts = { agree: '6', object: '2' };
  expect(handsOf(round, { ...NO_HANDS, present: '9', counts, reasons: 'Te duur' })).toEqual({ wrong: 'reasons' });
  const good = handsOf(round, { ...NO_HANDS, present: '9', counts, reasons: 'Te duur\n\n Te snel ' });
  if (!('hands' in good)) throw new Error(good.wrong);
  expect(good.hands).toMatchObject({ present: 9, people: 8, reasons: ['Te duur', 'Te snel'] });
  expect(checkHands(round, good.hands)).toBeNull();
});

test('[VOTE-3] more hands than people asked, or something that is no number, is pointed at', () => {
  const round = testRound('choice');
  expect(handsOf(round, { ...NO_HANDS, present: '3', people: '4', counts: { a: '4' } })).toEqual({ wrong: 'present' });
  expect(handsOf(round, { ...NO_HANDS, present: '4', people: '4', counts: { a: 'veel' } })).toEqual({ wrong: 'a' });
  const good = handsOf(round, { ...NO_HANDS, present: '5', people: '4', counts: { a: '4', b: '2' } });
  expect('hands' in good && checkHands(round, good.hands)).toBeNull();
});
