import { expect, test } from 'vitest';
import { anewDelayMs } from './come-anew.ts';

test('[SHOW-1] a screen that reloads by itself waits longer each time, and never more than a minute or so', () => {
  const most = (before: number) => anewDelayMs(before, () => 1);
  expect([0, 1, 2, 3].map(most)).toEqual([2_000, 3_000, 5_000, 9_000]);
  expect(most(50)).toBe(61_000);
  expect(anewDelayMs(50, () => 0)).toBe(1_000);
});
