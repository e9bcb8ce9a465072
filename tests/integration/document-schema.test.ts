import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { DOCUMENT_SCHEMA, META_ROOT, META_SCHEMA_KEY } from '../../shared/board/board.ts';
import { readCheckItem } from '../../shared/board/checklist.ts';
import { WorkshopView } from '../../shared/http/workshop.ts';
import { words, write } from '../support/answer.ts';
import { read } from '../support/device.ts';
import { Hall, heard, type Person, settled } from '../support/hall.ts';

let hall: Hall;
let anna: Person;
beforeEach(async () => {
  hall = await Hall.open();
  anna = await hall.participate('Anna');
});
afterEach(() => hall.close());

const schemaOf = (doc: Y.Doc): unknown => doc.getMap(META_ROOT).get(META_SCHEMA_KEY);

async function checklistIds(): Promise<string[]> {
  const view = await read(WorkshopView, await anna.device.get(`/api/workshops/${hall.id}`));
  return view.guide.checklist.map(({ id }) => id);
}

it('[ANSWER-5] a document is begun by the server, once: its schema, and every item of the guide’s checklist', async () => {
  const one = await hall.synced(anna);
  const ids = await checklistIds();
  expect(ids).toHaveLength(7);
  for (const id of ids) expect(readCheckItem(one.doc, id)).toMatchObject({ id, state: 'open', owner: '' });
  expect(schemaOf(one.doc)).toBe(DOCUMENT_SCHEMA);
  const before = (await hall.server.store.documents.load(hall.made.workshop.id))?.seq;
  await hall.restart();
  await settled(await hall.synced(anna));
  expect((await hall.server.store.documents.load(hall.made.workshop.id))?.seq).toBe(before);
});

it('[LIVE-3] a document of the first release gets what it lacks when it opens, and an old tab is told to load anew', async () => {
  const old = new Y.Doc();
  old.getMap(META_ROOT).set(META_SCHEMA_KEY, 1);
  write(old, 'van voor de nieuwe versie');
  await hall.stop();
  hall.database((database) => {
    const update = Y.encodeStateAsUpdate(old);
    database.exec('DELETE FROM updates; DELETE FROM snapshots; DELETE FROM client_ids');
    database
      .prepare('INSERT INTO updates (workshop, seq, checksum, bytes) VALUES (?, 1, ?, ?)')
      .run(hall.id, crc32(update), update);
    database.exec('UPDATE workshops SET seq = 1');
  });
  await hall.restart();
  const one = await hall.synced(anna, { params: { schema: String(DOCUMENT_SCHEMA) } });
  expect(heard(one, 'hello')[0]?.schema).toBe(DOCUMENT_SCHEMA);
  expect(words(one.doc)).toBe('<paragraph>van voor de nieuwe versie</paragraph>');
  expect(schemaOf(one.doc)).toBe(DOCUMENT_SCHEMA);
  for (const id of await checklistIds()) expect(readCheckItem(one.doc, id)).not.toBeNull();
  expect(await hall.connect(anna, { params: { schema: '1' } }).closed).toEqual({
    code: 4426,
    reason: 'client-too-old',
  });
  expect(schemaOf(await hall.stored())).toBe(DOCUMENT_SCHEMA);
});

it('nothing is written into a document that is frozen', async () => {
  await hall.stop();
  hall.database((database) => {
    database.exec(`DELETE FROM updates; UPDATE workshops SET seq = 0, phase = 'frozen'`);
  });
  await hall.restart();
  const one = await hall.synced(anna);
  expect(schemaOf(one.doc)).toBeUndefined();
  expect((await hall.server.store.documents.load(hall.made.workshop.id))?.seq).toBe(0);
});
