import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openSqliteStore } from '../../server/store/sqlite/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import type { ServerEdit } from '../../server/sync/rooms.ts';
import { createSync, type Sync } from '../../server/sync/sync.ts';
import { makeWorkshop } from '../../server/workshops/workshops.ts';
import { writeTree } from '../../shared/board/answer-tree.ts';
import { answerRoot } from '../../shared/board/board.ts';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { QuestionId, type WorkshopId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { SMALL_WORKSHOP } from '../support/device.ts';
import { temporaryFolder } from '../support/server.ts';

const Q = QuestionId.parse('regio.1');
let dataDir: string;
let store: Store;
let sync: Sync;
let id: WorkshopId;
const lines: string[] = [];

beforeEach(async () => {
  lines.length = 0;
  dataDir = await temporaryFolder();
  store = await openSqliteStore({ dataDir, busyPatienceMs: 50 });
  sync = createSync({
    store,
    clock: Date.now,
    log: pino({ level: 'error', base: null }, { write: (line) => lines.push(line) }),
    publicUrl: null,
    limits: { drainMs: 50, storeRetryMs: 5 },
  });
  const made = await makeWorkshop(store, SMALL_WORKSHOP, { findGuide: builtInGuide, random: randomBytes, now: 1 });
  id = made.workshop.id;
});
afterEach(async () => {
  await sync.drain();
  await store.close();
  await rm(dataDir, { recursive: true });
});

const saying = (text: string, change: Partial<ServerEdit> = {}): ServerEdit => ({
  judge: () => null,
  roots: [answerRoot(Q)],
  write(doc) {
    const answer = doc.getXmlFragment(answerRoot(Q));
    answer.delete(0, answer.length);
    writeTree(answer, [{ kind: 'node', name: 'paragraph', attributes: {}, parts: [plain(text)] }]);
  },
  keep: [Q],
  log: { at: 1, participantId: null, event: 'said', details: { text: text.length } },
  ...change,
});

const plain = (text: string) => ({ kind: 'text' as const, text, marks: [], href: null, author: null });

/** What is stored: the answer, how many restore points it has, and what the log tells. */
async function stored() {
  const loaded = await store.documents.load(id);
  const doc = new Y.Doc();
  for (const { bytes } of loaded?.updates ?? []) Y.applyUpdate(doc, bytes);
  return {
    says: doc
      .getXmlFragment(answerRoot(Q))
      .toString()
      .replace(/<[^>]*>/g, ''),
    points: (await store.restorePoints.list(id, Q)).length,
    events: (await store.workshops.log(id)).map(({ event }) => event),
  };
}

const inDatabase = (sql: string): void => {
  const database = new DatabaseSync(join(dataDir, 'gesprekstafel.db'));
  database.exec(sql);
  database.close();
};

describe('an edit of the server’s own', () => {
  it('[ANSWER-6] is stored when it resolves, with its log entry and what it replaced as a restore point', async () => {
    await sync.edit(id, saying('een'));
    expect(await stored()).toEqual({ says: 'een', points: 0, events: ['workshop.made', 'said'] });
    await Promise.all([sync.edit(id, saying('twee')), sync.edit(id, saying('drie'))]);
    expect(await stored()).toEqual({ says: 'drie', points: 2, events: ['workshop.made', 'said', 'said', 'said'] });
  });

  it('that is judged and refused changes nothing', async () => {
    await sync.edit(id, saying('een'));
    const refused = saying('twee', { judge: () => 'not-allowed' });
    await expect(sync.edit(id, refused)).rejects.toMatchObject({ kind: 'not-allowed' });
    expect(await stored()).toEqual({ says: 'een', points: 0, events: ['workshop.made', 'said'] });
  });

  it('is judged and written again, once, when the store refuses its commit', async () => {
    await sync.edit(id, saying('een'));
    inDatabase('UPDATE workshops SET lock_rev = lock_rev + 1');
    await Promise.all([sync.edit(id, saying('twee')), sync.edit(id, saying('drie'))]);
    expect(await stored()).toEqual({ says: 'drie', points: 2, events: ['workshop.made', 'said', 'said', 'said'] });
  });

  it('that comes as the workshop freezes is refused, and nothing of it is stored', async () => {
    await sync.edit(id, saying('een'));
    inDatabase(`UPDATE workshops SET phase = 'frozen'`);
    await expect(sync.edit(id, saying('twee'))).rejects.toMatchObject({ kind: 'frozen' });
    expect(await stored()).toEqual({ says: 'een', points: 0, events: ['workshop.made', 'said'] });
  });

  it.each([
    ['of an epoch that is over', 'UPDATE workshops SET epoch = epoch + 1', 'epoch-moved'],
    ['in a workshop that is gone', 'PRAGMA foreign_keys = ON; DELETE FROM workshops', 'no-such-workshop'],
  ])('%s is refused', async (_, sql, kind) => {
    await sync.edit(id, saying('een'));
    inDatabase(sql);
    await expect(sync.edit(id, saying('twee'))).rejects.toMatchObject({ kind });
  });

  it('that breaks ends the room, and the next begins from what is stored', async () => {
    await sync.edit(id, saying('een'));
    const broken = saying('twee', {
      write(doc) {
        doc.getXmlFragment(answerRoot(Q)).delete(0, 1);
        throw new Error('half-way');
      },
    });
    await expect(sync.edit(id, broken)).rejects.toMatchObject({ kind: 'room-failed' });
    expect((await stored()).says).toBe('een');
    await sync.edit(id, saying('drie'));
    expect((await stored()).says).toBe('drie');
  });

  it('that can not be stored before the server stops is told so', async () => {
    await sync.edit(id, saying('een'));
    const database = new DatabaseSync(join(dataDir, 'gesprekstafel.db'));
    database.exec('BEGIN EXCLUSIVE');
    const asked = expect(sync.edit(id, saying('twee'))).rejects.toMatchObject({ kind: 'restarting' });
    await expect.poll(() => lines.join('')).toContain('commit.failed');
    await sync.drain();
    // It may still be stored by an attempt that was under way; nobody was told that it is.
    await asked;
    database.exec('ROLLBACK');
    database.close();
  });

  it('and a change of the stage that wait in a room whose workshop is removed are both told', async () => {
    await sync.edit(id, saying('een'));
    const database = new DatabaseSync(join(dataDir, 'gesprekstafel.db'));
    database.exec('PRAGMA foreign_keys = ON; BEGIN EXCLUSIVE; DELETE FROM workshops');
    const edited = expect(sync.edit(id, saying('twee'))).rejects.toMatchObject({ kind: 'no-such-workshop' });
    const change = { judge: (stage: Stage) => ({ stage }), log: saying('').log, steering: true };
    const changed = expect(sync.changeStage(id, change)).rejects.toMatchObject({ kind: 'room-failed' });
    await expect.poll(() => lines.join('')).toContain('commit.failed');
    await sync.evict(id);
    database.exec('COMMIT');
    database.close();
    await Promise.all([edited, changed]);
  });
});
