import { parentPort, workerData } from 'node:worker_threads';
import { type FromWorker, type Handlers, perform, type ToWorker } from './calls.ts';
import { Database, type DatabaseSettings } from './database.ts';
import { documentHandlers } from './documents.ts';
import { draftHandlers, draftWrites } from './drafts.ts';
import { entryAdder } from './entries.ts';
import { failureOf } from './failure.ts';
import { logRows } from './log-rows.ts';
import { renderingHandlers } from './renderings.ts';
import { pointAdder, restorePointHandlers } from './restore-points.ts';
import { roundHandlers, roundParts, roundWriter } from './rounds.ts';
import { seatHandlers, seatMerger, seatPutter } from './seats.ts';
import { stageRows } from './stage-rows.ts';
import { stageWriter } from './stage-writes.ts';
import { versionHandlers, versionWriter } from './versions.ts';
import { workshopHandlers } from './workshops.ts';

/** The thread that holds the database: one request in, one answer out, in order. */
const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker only');

const settings: DatabaseSettings = workerData;
const say = (message: FromWorker) => port.postMessage(message);

function handlersOn(db: Database): Handlers {
  const stages = stageRows(db);
  const putSeat = seatPutter(db);
  const addEntry = entryAdder(db);
  const addPoint = pointAdder(db);
  const drafts = draftWrites(db);
  const rounds = roundParts(db);
  // Sixteen pages come and go, so that a full disk is noticed: an update in place would fit on it, and one page might.
  const fill = db.prepare('INSERT INTO probe (bytes) VALUES (zeroblob(65536))');
  const empty = db.prepare('DELETE FROM probe');
  return {
    ...workshopHandlers(db, stages, {
      writeAlong: stageWriter({
        putSeat,
        mergeSeats: seatMerger(db),
        drafts,
        writeRound: roundWriter(db, rounds),
        writeVersion: versionWriter(db),
      }),
      addEntry,
    }),
    ...seatHandlers(db, putSeat),
    ...documentHandlers(db, stages, { log: logRows(db), addEntry, addPoint, drafts }),
    ...restorePointHandlers(db, addPoint),
    ...draftHandlers(db, drafts),
    ...roundHandlers(db, rounds, addEntry),
    ...versionHandlers(db),
    ...renderingHandlers(db),
    forgetDeleted: () => db.emptyLog(),
    compact: () => db.compact(),
    probe: () =>
      db.write(() => {
        fill.run();
        empty.run();
      }),
  };
}

function serve(db: Database): void {
  const handlers = handlersOn(db);
  port?.on('message', (message: ToWorker) => {
    if (message.type === 'close') {
      db.close();
      port.close();
      return;
    }
    const { id, name } = message;
    try {
      say({ type: 'answer', id, name, result: perform(handlers, message) });
    } catch (error) {
      say({ type: 'failed', id, failure: failureOf(error) });
    }
  });
  say({ type: 'opened' });
}

try {
  serve(new Database(settings));
} catch (error) {
  say({ type: 'not-opened', failure: failureOf(error) });
}
