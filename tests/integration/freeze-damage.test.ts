import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { refusal } from '../support/device.ts';
import { FreezingHall, saidIn, say } from '../support/freezing.ts';
import { type Person, settled } from '../support/hall.ts';

let room: FreezingHall;
let anna: Person;
beforeEach(async () => {
  room = await FreezingHall.open();
  anna = await room.hall.participate('Anna');
});
afterEach(() => room.hall.close());

const DAMAGED = { status: 409, kind: 'document-damaged' };
const WORDS = ['een', 'twee', 'drie'];

/** Each word in a commit of its own. */
async function writeWords() {
  const client = await room.hall.synced(anna);
  for (const word of WORDS) {
    say(client.doc, word);
    await settled(client);
  }
  return client;
}

const spoil = (sql: string): void => room.hall.database((database) => database.exec(sql));
/** The row that holds the second word. */
const SECOND = '(SELECT max(seq) - 1 FROM updates)';
const SPOILT = `UPDATE updates SET bytes = randomblob(length(bytes)) WHERE seq = ${SECOND}`;

test('[SEAL-3] what was damaged on disk while the room has it is stored anew, and all of it is in the version', async () => {
  await writeWords();
  spoil(SPOILT);
  await room.frozen();
  expect(saidIn(await room.file(1))).toBe(WORDS.join('\n'));
  // What is stored is whole again also for who comes after.
  await room.reopened();
  const loaded = await room.hall.server.store.documents.load(room.hall.made.workshop.id);
  expect(loaded?.damaged).toEqual([]);
  expect(loaded?.snapshot?.seq).toBe(loaded?.seq);
});

test.each([
  ['is damaged', SPOILT],
  ['is gone', `DELETE FROM updates WHERE seq = ${SECOND}`],
  ['is damaged, the last one', SPOILT.replace('- 1', '- 0')],
])('[SEAL-3] nothing is frozen where a row %s and nobody here has its words', async (_what, sql) => {
  await writeWords();
  await room.hall.stop();
  spoil(sql);
  await room.hall.restart();
  expect(await refusal(await room.freeze())).toEqual(DAMAGED);
  expect(await room.stage()).toMatchObject({ phase: 'open', epoch: 1 });
  expect(await room.hall.server.store.versions.sealings()).toEqual([]);
  expect(await room.list()).toEqual([]);
});

test('[SEAL-3] a room that never heard what another server stored does not store its own in that place', async () => {
  await writeWords();
  const { store } = room.hall.server;
  const elsewhere = new Y.Doc();
  say(elsewhere, 'Elders');
  spoil(SPOILT);
  // As the other server would: a row this room has not.
  await store.documents.commit([
    {
      workshopId: room.hall.made.workshop.id,
      epoch: 1,
      lockRev: (await room.stage()).lockRev,
      update: Y.encodeStateAsUpdate(elsewhere),
      clientIds: [],
      contributions: [],
      restorePoints: [],
      log: [],
      revealed: [],
      snapshot: null,
    },
  ]);
  expect(await refusal(await room.freeze())).toEqual(DAMAGED);
  expect((await room.stage()).phase).toBe('open');
});

test('[SEAL-3] a snapshot that is damaged and bridged by the rows before it keeps nothing from being frozen', async () => {
  await writeWords();
  await room.hall.stop();
  spoil(`INSERT INTO snapshots (workshop, seq, checksum, bytes) SELECT workshop, max(seq), 1, x'00' FROM updates`);
  await room.hall.restart();
  await room.frozen();
  expect(saidIn(await room.file(1))).toBe(WORDS.join('\n'));
});

test('[SEAL-3] of rows that were damaged after it began no version is made', async () => {
  await writeWords();
  spoil(`CREATE TRIGGER spoilt AFTER UPDATE OF phase ON workshops WHEN new.phase = 'sealing' BEGIN ${SPOILT}; END`);
  expect(await refusal(await room.freeze())).toEqual(DAMAGED);
  expect((await room.stage()).phase).toBe('sealing');
  expect(await room.list()).toEqual([]);
});
