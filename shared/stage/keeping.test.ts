import { expect, it } from 'vitest';
import { isKeepable, MAX_KEEP_MS, MIN_KEEP_MS } from './freezing.ts';
import { endsSoon, KEEP_MONTHS, monthsAfter } from './keeping.ts';

const DAY_MS = 24 * 60 * 60_000;
const at = (text: string): number => Date.parse(`${text}T14:05:00Z`);

it.each([
  ['2026-11-24', 12, '2027-11-24'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-08-31', 3, '2026-11-30'],
  ['2026-12-31', 24, '2028-12-31'],
  ['2026-01-31', 60, '2031-01-31'],
])(
  '[JOIN-1] a workshop of %s that is kept %i months is kept until %s, at the same time of day',
  (from, months, until) => {
    expect(new Date(monthsAfter(at(from), months)).toISOString()).toBe(new Date(at(until)).toISOString());
  },
);

it('[JOIN-1] whatever is offered can be kept; less than a day and more than ten years can not', () => {
  const now = at('2026-11-24');
  for (const months of KEEP_MONTHS) expect(isKeepable(monthsAfter(now, months), now)).toBe(true);
  expect(isKeepable(now + MIN_KEEP_MS, now)).toBe(true);
  expect(isKeepable(now + MIN_KEEP_MS - 1, now)).toBe(false);
  expect(isKeepable(now + MAX_KEEP_MS, now)).toBe(true);
  expect(isKeepable(now + MAX_KEEP_MS + 1, now)).toBe(false);
});

it('[JOIN-1] the end is told from a month before', () => {
  const until = at('2027-11-24');
  expect(endsSoon(until, until - 32 * DAY_MS)).toBe(false);
  expect(endsSoon(until, until - 30 * DAY_MS)).toBe(true);
  expect(endsSoon(until, until + DAY_MS)).toBe(true);
});
