import { expect, test } from 'vitest';
import { sameName, tidyPersonName } from './names.ts';

test.each([
  ['Rene\u0301e', 'Renée'],
  ['  Jan  de\tWit ', 'Jan de Wit'],
  ['Jan\u202e\u2066', 'Jan'],
  ['<b>Jan</b>', '<b>Jan</b>'],
  ['👩\u200d🏫', '👩\u200d🏫'],
])('the name %j is kept as %j', (typed, kept) => {
  expect(tidyPersonName(typed, 'name')).toBe(kept);
});

test.each(['', '  ', '\u200b', '\u202e', 'x'.repeat(61), '\u0958'.repeat(60)])('%j is no name', (typed) => {
  expect(() => tidyPersonName(typed, 'name')).toThrow(expect.objectContaining({ kind: 'invalid', field: 'name' }));
});

test('[JOIN-2] capitals, spaces and the way an accent is typed make no other partner', () => {
  expect(sameName(' CAFE\u0301', 'café ')).toBe(true);
  expect(sameName('Noord', 'Noord-Oost')).toBe(false);
});
