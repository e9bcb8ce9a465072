import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { DOCUMENT_SCHEMA, META_ROOT, META_SCHEMA_KEY } from '../../shared/board/board.ts';
import { WorkshopLog } from '../../shared/http/log.ts';
import { RoundAnswer } from '../../shared/http/rounds.ts';
import { read, refusal } from '../support/device.ts';
import { FreezingHall, saidIn, say } from '../support/freezing.ts';
import { heard, type Person, settled } from '../support/hall.ts';
import { startServer } from '../support/server.ts';
import { definition } from '../support/votes.ts';
import { WireClient } from '../support/wire-client.ts';

let room: FreezingHall;
let anna: Person;
beforeEach(async () => {
  room = await FreezingHall.open();
  anna = await room.hall.participate('Anna');
});
afterEach(() => room.hall.close());

const reopen = (by: Person, body: object = { reason: 'Er moet iets bij' }) => by.device.post(room.path('reopen'), body);

test('[SEAL-6] a new working round begins from what was frozen, and the version stays as it is', async () => {
  const client = await room.hall.synced(anna);
  say(client.doc, 'Zo was het');
  await settled(client);
  await room.hall.command(room.fatima, { type: 'lock', target: { kind: 'matrix' } });
  await room.frozen();
  await room.signed(anna, 1);
  const before = await (await anna.device.get(room.path('versions', 1))).text();
  const stage = await room.reopened('Blok 3 is nog niet af');
  expect(stage).toMatchObject({ phase: 'open', epoch: 2, locks: [{ kind: 'matrix' }] });
  const again = await room.hall.synced(anna, { params: { epoch: '2' } });
  expect(heard(again, 'hello')[0]).toMatchObject({ epoch: 2, phase: 'open' });
  say(again.doc, 'En zo wordt het');
  await settled(again);
  expect(await (await anna.device.get(room.path('versions', 1))).text()).toBe(before);
  await room.frozen();
  expect(saidIn(await room.file(2))).toBe('Zo was het\nEn zo wordt het');
  expect(saidIn(await room.file(1))).toBe('Zo was het');
  expect((await room.stage()).versions.map(({ signoffs }) => signoffs.length)).toEqual([1, 0]);
  const { entries } = await read(WorkshopLog, await anna.device.get(room.path('log')));
  expect(entries.find(({ event }) => event === 'version.reopened')).toMatchObject({
    participantId: room.fatima.joined.participant?.id,
    details: { number: 1, reason: 'Blok 3 is nog niet af' },
  });
});

test('[SEAL-6] everyone leaves the epoch that is over, and nothing of it gets into the next', async () => {
  const early = await room.hall.synced(anna, { params: { epoch: '1' } });
  const looking = await room.hall.synced(room.fatima);
  await room.frozen();
  const late = new Y.Doc();
  Y.applyUpdate(late, Y.encodeStateAsUpdate(early.doc));
  say(late, 'Te laat geschreven');
  await room.reopened();
  for (const client of [early, looking]) expect(await client.closed).toEqual({ code: 4409, reason: 'epoch-moved' });
  // A tab that missed all of it, with words of the round that is over.
  const stale = room.hall.connect(anna, { doc: late, params: { epoch: '1' } });
  expect(await stale.closed).toEqual({ code: 4409, reason: 'epoch-moved' });
  const reader = await room.hall.synced(room.fatima, { params: { epoch: '2' } });
  expect(reader.doc.getXmlFragment('answer:regio-positie.1').toString()).toBe('');
});

test('[SEAL-6] frames that are under way as it is opened again are not taken', async () => {
  await room.frozen();
  const clients = await Promise.all(Array.from({ length: 5 }, () => room.hall.synced(anna)));
  const asked = room.reopened();
  for (const { doc } of clients) say(doc, 'Ertussendoor');
  await asked;
  const closes = await Promise.all(clients.map(({ closed }) => closed));
  for (const { reason } of closes) expect(['frozen', 'epoch-moved']).toContain(reason);
  expect((await room.hall.stored()).getXmlFragment('answer:regio-positie.1').toString()).toBe('');
});

test('[SEAL-6] a second server lets its people go over to the new round when they next write', async () => {
  const other = await startServer({ dataDir: room.hall.dataDir });
  try {
    const writer = new WireClient(other.url, room.hall.id, anna.device.cookie());
    await writer.synced;
    await room.frozen();
    await room.reopened();
    say(writer.doc, 'Van de vorige ronde');
    expect(await writer.closed).toEqual({ code: 4409, reason: 'epoch-moved' });
    const back = new WireClient(other.url, room.hall.id, anna.device.cookie(), { params: { epoch: '2' } });
    await back.synced;
    expect(back.doc.getXmlFragment('answer:regio-positie.1').toString()).toBe('');
    say(back.doc, 'Van deze ronde');
    await settled(back);
    back.terminate();
  } finally {
    await other.close();
  }
});

test('[SEAL-6] what an older release froze is brought up to this one as it is opened again', async () => {
  await room.frozen();
  await room.hall.restart({ sync: { documentSchema: DOCUMENT_SCHEMA + 1 } });
  const looking = await room.hall.synced(anna);
  expect(looking.doc.getMap(META_ROOT).get(META_SCHEMA_KEY)).toBe(DOCUMENT_SCHEMA);
  await room.reopened();
  await looking.closed;
  const again = await room.hall.synced(anna);
  await expect.poll(() => again.doc.getMap(META_ROOT).get(META_SCHEMA_KEY)).toBe(DOCUMENT_SCHEMA + 1);
  say(again.doc, 'Verder');
  await settled(again);
});

test('[SEAL-6] only who steers opens again, with a reason, and only what is frozen', async () => {
  expect(await refusal(await reopen(room.fatima))).toEqual({ status: 409, kind: 'not-frozen' });
  await room.frozen();
  expect(await refusal(await reopen(anna))).toEqual({ status: 403, kind: 'not-allowed' });
  expect(await refusal(await reopen(room.fatima, { reason: '  ' }))).toEqual({
    status: 400,
    kind: 'invalid',
    field: 'reason',
  });
  const answers = await Promise.all([reopen(room.fatima), reopen(room.fatima)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await room.stage()).epoch).toBe(2);
});

test('[SEAL-6] rounds of before stay as they are, and one that was not opened can be now', async () => {
  const define = async () => (await read(RoundAnswer, await post(room.path('rounds'), definition()), 201)).round;
  const post = (path: string, body?: object) =>
    room.fatima.device.send('POST', path, body === undefined ? {} : { body });
  const [held, planned] = [await define(), await define()];
  const act = async (id: string, step: string, body?: object) =>
    (await read(RoundAnswer, await post(room.path('rounds', id, step), body))).round;
  await act(held.id, 'open', { confirmSmall: true });
  await act(held.id, 'close');
  await room.frozen();
  await room.reopened();
  expect((await room.stage()).rounds.map(({ status }) => status)).toEqual(['closed', 'defined']);
  expect((await act(held.id, 'reveal')).status).toBe('revealed');
  expect((await act(planned.id, 'open', { confirmSmall: true })).status).toBe('open');
});
