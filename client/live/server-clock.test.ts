import { expect, test } from 'vitest';
import { createServerClock } from './server-clock.ts';

test("before anything was heard the device's own clock counts", () => {
  expect(createServerClock(() => 1_000).now()).toBe(1_000);
});

test('the least delayed message sets the clock', () => {
  let device = 10_000;
  const clock = createServerClock(() => device);
  clock.heard(15_000 - 400);
  clock.heard(15_000 - 20);
  clock.heard(15_000 - 900);
  device += 1_000;
  expect(clock.now()).toBe(15_980);
});

test('a difference that no longer holds is forgotten', () => {
  const clock = createServerClock(() => 0);
  clock.heard(5_000);
  for (let i = 0; i < 8; i += 1) clock.heard(2_000);
  expect(clock.now()).toBe(2_000);
});
