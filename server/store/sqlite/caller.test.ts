import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { openCaller } from './caller.ts';
import type { DatabaseSettings } from './database.ts';

/** A caller on a real worker and a real file, with a clock and timers that move only when told to. */
async function arrange() {
  const folder = await mkdtemp(join(tmpdir(), 'gesprekstafel-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'caller.db');
  const workerData: DatabaseSettings = { file, busyPatienceMs: 100, maxPages: null };
  const workers: Worker[] = [];
  const timers: (() => void)[] = [];
  const timerSet = Promise.withResolvers<void>();
  const clock = { ms: 0 };
  const caller = openCaller({
    startWorker() {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
      workers.push(worker);
      return worker;
    },
    timing: {
      now: () => clock.ms,
      after(_ms, run) {
        timers.push(run);
        timerSet.resolve();
      },
    },
    busyPatienceMs: 100,
    busyRetryMs: 20,
    restartPaceMs: 1_000,
  });
  onTestFinished(() => caller.close());
  await caller.opened;
  const lock = new DatabaseSync(file);
  onTestFinished(() => lock.close());
  return { caller, workers, timers, timerSet: timerSet.promise, clock, lock };
}

const unavailable = { kind: 'store-unavailable' };

test('when the worker dies what was asked is refused, and a new worker answers after the pace', async () => {
  const { caller, workers, timers, timerSet, clock, lock } = await arrange();
  lock.exec('BEGIN IMMEDIATE');
  const asked = caller.call('probe');
  const refused = expect(asked).rejects.toMatchObject(unavailable);
  await timerSet;
  await workers[0]?.terminate();
  await refused;
  lock.exec('COMMIT');
  for (const run of timers) run();
  clock.ms = 999;
  await expect(caller.call('probe')).rejects.toMatchObject(unavailable);
  expect(workers).toHaveLength(1);
  clock.ms = 1_000;
  await expect(caller.call('probe')).resolves.toBeUndefined();
  expect(workers).toHaveLength(2);
});

test('a busy call is asked again when its timer comes, and given up past its patience', async () => {
  const { caller, timers, timerSet, clock, lock } = await arrange();
  lock.exec('BEGIN IMMEDIATE');
  const asked = caller.call('probe');
  const refused = expect(asked).rejects.toMatchObject(unavailable);
  await timerSet;
  expect(await caller.call('seats.findDevice', 'nobody')).toBeNull();
  expect(timers).toHaveLength(1);
  clock.ms = 100;
  timers[0]?.();
  await refused;
  expect(timers).toHaveLength(1);
});

test('a worker that died before closing keeps nobody waiting', async () => {
  const { caller, workers } = await arrange();
  await workers[0]?.terminate();
  await expect(caller.close()).resolves.toBeUndefined();
  await expect(caller.call('probe')).rejects.toMatchObject(unavailable);
});
