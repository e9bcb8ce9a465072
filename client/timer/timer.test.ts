import { expect, test } from 'vitest';
import { clockText, secondsLeft } from './timer.ts';

test('[STAGE-3] the time left is told in whole seconds, and is never less than none', () => {
  const timer = { startedAt: 0, endsAt: 10_000, bell: true };
  expect([0, 1, 9_001, 10_000, 99_000].map((now) => secondsLeft(timer, now))).toEqual([10, 10, 1, 0, 0]);
});

test('[STAGE-3] the time left reads as a clock', () => {
  expect([0, 59, 65, 3_600, 3_725].map(clockText)).toEqual(['0:00', '0:59', '1:05', '1:00:00', '1:02:05']);
});
