import { expect, test } from 'vitest';
import type { Timer } from '../../shared/stage/timer.ts';
import { toldAtFirst, toldNext } from './told.ts';

const timer: Timer = { startedAt: 1_000, endsAt: 181_000, bell: true };

/** Everything that is read out while the seconds go by. */
function readOut(start: number, seconds: readonly number[], begin: Timer | null): string[] {
  let told = toldAtFirst(begin, start);
  const said: string[] = [];
  for (const left of seconds) {
    const next = toldNext(told, timer, left);
    if (next.says !== null && next.says !== told.says) said.push(`${next.says.what} ${next.says.seconds}`);
    told = next;
  }
  return said;
}

test('[STAGE-3] the timer is read out at its start, with a minute left and at its end, and not in between', () => {
  const down = Array.from({ length: 181 }, (_, at) => 180 - at);
  expect(readOut(0, down, null)).toEqual(['start 180', 'minute 60', 'over 0']);
});

test('[STAGE-3] a page that opens while it runs reads out what is still to come', () => {
  expect(readOut(90, [90, 89, 60, 59, 0, 0], timer)).toEqual(['minute 60', 'over 0']);
  expect(readOut(30, [30, 29, 0], timer)).toEqual(['over 0']);
  expect(readOut(0, [0, 0], timer)).toEqual([]);
});

test('[STAGE-3] a minute more in the last minute comes to a last minute again', () => {
  expect(readOut(61, [61, 60, 40, 100, 99, 60, 0], timer)).toEqual(['minute 60', 'minute 60', 'over 0']);
});
