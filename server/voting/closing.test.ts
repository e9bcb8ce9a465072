import { pino } from 'pino';
import { expect, test } from 'vitest';
import { AppError, type ErrorKind } from '../../shared/errors.ts';
import { RoundId, WorkshopId } from '../../shared/ids.ts';
import { GRACE_MS } from '../../shared/voting/transitions.ts';
import { nodeTimers } from '../sync/timers.ts';
import { createClosing } from './closing.ts';

const workshop = WorkshopId.parse('w1');
const round = RoundId.parse('r1');
const HOUR_MS = 60 * 60_000;

/** A clock and timers by hand; `failing`: with what the next closes are refused. */
function arrange(...failing: ErrorKind[]) {
  const asked: { ms: number; run: () => void }[] = [];
  const closed: string[] = [];
  let now = 0;
  const closing = createClosing({
    clock: () => now,
    log: pino({ level: 'silent' }),
    timers: {
      ...nodeTimers,
      after(ms, run) {
        const entry = { ms, run };
        asked.push(entry);
        return () => {
          const at = asked.indexOf(entry);
          if (at !== -1) asked.splice(at, 1);
        };
      },
    },
    async close(_id, roundId) {
      const kind = failing.shift();
      if (kind !== undefined) throw new AppError(kind);
      closed.push(roundId);
    },
  });
  /** The one timer that was set rings at this moment; what it leads to is over when this resolves. */
  const ring = async (at: number): Promise<void> => {
    now = at;
    asked.shift()?.run();
    await new Promise(setImmediate);
  };
  return { closing, asked, closed, ring };
}

test('[VOTE-7] a round is closed when its time and the grace are over', async () => {
  const { closing, asked, closed, ring } = arrange();
  closing.watch(workshop, round, HOUR_MS);
  expect(asked.map(({ ms }) => ms)).toEqual([HOUR_MS + GRACE_MS]);
  await ring(HOUR_MS + GRACE_MS);
  expect([closed, asked]).toEqual([[round], []]);
});

test('[VOTE-7] a clock that was put back, or a time too far away for one timer, is waited for again', async () => {
  const { closing, asked, closed, ring } = arrange();
  closing.watch(workshop, round, 100 * 24 * HOUR_MS);
  expect(asked.map(({ ms }) => ms)).toEqual([24 * HOUR_MS]);
  await ring(24 * HOUR_MS);
  expect([closed, asked.length]).toEqual([[], 1]);
});

test('[VOTE-7] what can’t be stored now is tried again; what is closed already is left', async () => {
  const { closing, asked, closed, ring } = arrange('store-unavailable', 'room-failed');
  closing.watch(workshop, round, 0);
  for (const at of [GRACE_MS, GRACE_MS + 1, GRACE_MS + 2]) await ring(at);
  expect([closed, asked]).toEqual([[round], []]);
  const over = arrange('round-step');
  over.closing.watch(workshop, round, 0);
  await over.ring(GRACE_MS);
  expect([over.closed, over.asked]).toEqual([[], []]);
});

test('a round that was closed by hand, and a server that stops, set nothing off', () => {
  const { closing, asked } = arrange();
  closing.watch(workshop, round, HOUR_MS);
  closing.forget(round);
  expect(asked).toEqual([]);
  closing.watch(workshop, round, HOUR_MS);
  closing.stop();
  closing.watch(workshop, round, HOUR_MS);
  expect(asked).toEqual([]);
});
