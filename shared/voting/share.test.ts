import { expect, test } from 'vitest';
import { isMoreThanHalf, MORE_THAN_HALF, needed, parseShare, shareText } from './share.ts';
import { fractionOf, measure } from './verdict.ts';

test('[VOTE-7] a share is read as people write it, and nothing else is', () => {
  expect(['2/3', ' 3 / 4 ', '60%', '66,6 %', '75'].map(parseShare)).toEqual([2 / 3, 0.75, 0.6, 0.666, 0.75]);
  expect(['', '0', '4/3', '1/0', '120%', 'veel', '-1'].map(parseShare)).toEqual(Array(7).fill(null));
});

test('[VOTE-7] a share is shown as it was meant', () => {
  expect([2 / 3, 0.5, 0.67, 1, 0.75].map(shareText)).toEqual(['2/3', '1/2', '67%', '100%', '3/4']);
});

test('[VOTE-7] more than half is told from exactly half, for any number of votes there can be', () => {
  for (const of of [1, 2, 3, 10, 499, 500]) {
    const least = Math.floor(of / 2) + 1;
    expect(needed(of, fractionOf(MORE_THAN_HALF)), String(of)).toBe(least);
    expect(measure(least, of, 1, MORE_THAN_HALF).met).toBe(true);
    expect(measure(least - 1, of, 1, MORE_THAN_HALF).met).toBe(false);
  }
  expect(isMoreThanHalf(fractionOf(MORE_THAN_HALF))).toBe(true);
  expect(isMoreThanHalf(fractionOf(0.5))).toBe(false);
});

test('[VOTE-7] what is needed of a number is the least that reaches the share', () => {
  expect([needed(9, { n: 2, d: 3 }), needed(10, { n: 2, d: 3 }), needed(4, { n: 1, d: 2 })]).toEqual([6, 7, 2]);
});
