import { expect, test } from 'vitest';
import { retryDelayMs } from './backoff.ts';

test('the wait grows with every attempt, up to fifteen seconds', () => {
  const longest = [0, 1, 2, 3, 6, 50].map((attempt) => retryDelayMs(attempt, () => 1));
  expect(longest).toEqual([250, 500, 1_000, 2_000, 15_000, 15_000]);
});

test('the wait is anywhere between nothing and the longest', () => {
  expect(retryDelayMs(3, () => 0)).toBe(0);
  expect(retryDelayMs(3, () => 0.25)).toBe(500);
});
