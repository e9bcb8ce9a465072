import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Batch, Store } from '../store.ts';
import { openCaller, type Timing } from './caller.ts';
import type { DatabaseSettings } from './database.ts';

/**
 * The embedded store: one SQLite file, held by one worker thread, so that a slow disk or a locked file never stops the
 * event loop. `caller.ts` is the main thread's side, `worker.ts` the other, `calls.ts` what they say to each other; the
 * files named after nouns hold the queries.
 */
export const DATABASE_FILE = 'gesprekstafel.db';

export type SqliteOptions = ({ file: string } | { dataDir: string }) & {
  /** How long a write waits for another process that holds the database, in milliseconds (3000). */
  busyPatienceMs?: number;
  /** A ceiling for the file, in pages of 4096 bytes; past it writes fail as on a full disk (none). */
  maxPages?: number;
  timing?: Timing;
};

const BUSY_RETRY_MS = 20;
const RESTART_PACE_MS = 1_000;

/** Unref'd: a write that waits for a lock keeps no process alive that has nothing else to do. */
const systemTiming: Timing = {
  now: () => performance.now(),
  after: (ms, run) => {
    setTimeout(run, ms).unref();
  },
};

/** Opens the file, made when missing and brought up to date. Rejects with 'store-unavailable', also for a newer release's. */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const { busyPatienceMs = 3_000, maxPages = null, timing = systemTiming } = options;
  const file = 'file' in options ? options.file : join(options.dataDir, DATABASE_FILE);
  const workerData: DatabaseSettings = { file, busyPatienceMs, maxPages };
  const { call, close, opened } = openCaller({
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { workerData }),
    timing,
    busyPatienceMs,
    busyRetryMs: BUSY_RETRY_MS,
    restartPaceMs: RESTART_PACE_MS,
  });
  await opened;
  return {
    workshops: {
      create: (...args) => call('workshops.create', ...args),
      find: (...args) => call('workshops.find', ...args),
      findByKeyHash: (...args) => call('workshops.findByKeyHash', ...args),
      findByCode: (...args) => call('workshops.findByCode', ...args),
      replaceKey: (...args) => call('workshops.replaceKey', ...args),
      stage: (...args) => call('workshops.stage', ...args),
      saveStage: (...args) => call('workshops.saveStage', ...args),
      seen: (...args) => call('workshops.seen', ...args),
      log: (...args) => call('workshops.log', ...args),
      remove: (...args) => call('workshops.remove', ...args),
      examplesBefore: (...args) => call('workshops.examplesBefore', ...args),
      keptUntilBefore: (...args) => call('workshops.keptUntilBefore', ...args),
    },
    seats: {
      addDevice: (...args) => call('seats.addDevice', ...args),
      findDevice: (...args) => call('seats.findDevice', ...args),
      find: (...args) => call('seats.find', ...args),
      put: (...args) => call('seats.put', ...args),
      remove: (...args) => call('seats.remove', ...args),
    },
    documents: {
      load: (...args) => call('documents.load', ...args),
      commit: (batches) => call('documents.commit', batches.map(withOwnBytes)),
      contributions: (...args) => call('documents.contributions', ...args),
    },
    restorePoints: {
      add: (...args) => call('restorePoints.add', ...args),
      list: (...args) => call('restorePoints.list', ...args),
      find: (...args) => call('restorePoints.find', ...args),
    },
    drafts: {
      put: (...args) => call('drafts.put', ...args),
      find: (...args) => call('drafts.find', ...args),
      list: (...args) => call('drafts.list', ...args),
      writers: (...args) => call('drafts.writers', ...args),
      drop: (...args) => call('drafts.drop', ...args),
      revealing: (...args) => call('drafts.revealing', ...args),
    },
    rounds: {
      cast: (...args) => call('rounds.cast', ...args),
      turnout: (...args) => call('rounds.turnout', ...args),
      mine: (...args) => call('rounds.mine', ...args),
      roll: (...args) => call('rounds.roll', ...args),
      result: (...args) => call('rounds.result', ...args),
      open: (...args) => call('rounds.open', ...args),
    },
    versions: {
      sealings: (...args) => call('versions.sealings', ...args),
      sealing: (...args) => call('versions.sealing', ...args),
      list: (...args) => call('versions.list', ...args),
      find: (...args) => call('versions.find', ...args),
      findByHash: (...args) => call('versions.findByHash', ...args),
      signoffs: (...args) => call('versions.signoffs', ...args),
    },
    renderings: {
      find: (...args) => call('renderings.find', ...args),
      keep: (id, key, bytes) => call('renderings.keep', id, key, own(bytes)),
    },
    forgetDeleted: () => call('forgetDeleted'),
    compact: () => call('compact'),
    probe: () => call('probe'),
    close,
  };
}

/** A view on a part of a larger buffer crosses to the worker with the whole of it: such bytes get a buffer of their own. */
const own = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);

const withOwnBytes = (batch: Batch): Batch => ({
  ...batch,
  update: own(batch.update),
  snapshot: batch.snapshot === null ? null : own(batch.snapshot),
});
