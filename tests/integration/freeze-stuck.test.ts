import { afterEach, beforeEach, expect, test } from 'vitest';
import { StageAnswer } from '../../shared/http/workshop.ts';
import { read, refusal } from '../support/device.ts';
import { FreezingHall, saidIn, say } from '../support/freezing.ts';
import { heard, type Person, settled } from '../support/hall.ts';
import { PassingTime } from '../support/passing-time.ts';

let time: PassingTime;
let room: FreezingHall;
let anna: Person;
beforeEach(async () => {
  time = new PassingTime();
  room = await FreezingHall.open({ clock: time.clock, sync: { timers: time.timers } });
  anna = await room.hall.participate('Anna');
  const client = await room.hall.synced(anna);
  say(client.doc, 'Op tijd');
  await settled(client);
});
afterEach(() => room.hall.close());

const database = (sql: string): void => room.hall.database((one) => one.exec(sql));
/** Versions can't be written: a freeze is begun and can't be finished. */
const block = (): void =>
  database(`CREATE TRIGGER stuck BEFORE INSERT ON versions BEGIN SELECT RAISE(ABORT, 'stuck'); END`);
const unblock = (): void => database('DROP TRIGGER stuck');

const reopen = (by: Person, reason = 'Het lukt niet'): Promise<Response> =>
  by.device.post(room.path('reopen'), { reason });

async function stuck(): Promise<void> {
  block();
  expect((await room.freeze()).ok).toBe(false);
  expect((await room.stage()).phase).toBe('sealing');
}

test('[SEAL-1] whatever held it up, it is tried again by itself', async () => {
  await stuck();
  unblock();
  time.pass(2_500);
  await expect.poll(async () => (await room.stage()).phase).toBe('frozen');
  expect(saidIn(await room.file(1))).toBe('Op tijd');
});

test('[SEAL-1] who asks again hears of the version that it made', async () => {
  await stuck();
  unblock();
  const made = await room.frozen({});
  expect(made).toMatchObject({ number: 1, hash: (await room.file(1)).seal.hash });
  expect(await refusal(await room.freeze({}, anna))).toMatchObject({ kind: 'not-allowed' });
});

test('[SEAL-1] a freeze that can’t be finished is called off: the text is open, and no version is there', async () => {
  await stuck();
  const { stage } = await read(StageAnswer, await reopen(room.fatima));
  expect(stage).toMatchObject({ phase: 'open', epoch: 2, versions: [] });
  expect(await room.hall.server.store.versions.sealings()).toEqual([]);
  const log = await room.hall.server.store.workshops.log(room.hall.made.workshop.id);
  expect(log.at(-1)).toMatchObject({
    event: 'freeze.called-off',
    participantId: room.fatima.joined.participant?.id,
    details: { number: 1, reason: 'Het lukt niet' },
  });
  unblock();
  time.pass(120_000);
  const client = await room.hall.synced(anna);
  expect(heard(client, 'hello')[0]).toMatchObject({ phase: 'open', epoch: 2 });
  say(client.doc, 'Toch nog');
  await settled(client);
  expect(await room.frozen()).toMatchObject({ number: 1 });
  const file = await room.file(1);
  expect(saidIn(file)).toBe('Op tijd\nToch nog');
  expect(file.version.freeze).toMatchObject({ number: 1, epoch: 2 });
});

test('[SEAL-1] only who steers calls it off, and what is finished meanwhile stays', async () => {
  await stuck();
  expect(await refusal(await reopen(anna))).toEqual({ status: 403, kind: 'not-allowed' });
  expect((await room.stage()).phase).toBe('sealing');
  unblock();
  const [made, off] = await Promise.all([room.freeze({}), reopen(room.fatima)]);
  // One of them is first; there is a version, or there is none and the text is open.
  const { phase, versions, epoch } = await room.stage();
  if (made.status === 201 && off.status === 409) expect({ phase, epoch }).toEqual({ phase: 'frozen', epoch: 1 });
  else expect(phase).toBe('open');
  expect(await room.list()).toHaveLength(versions.length);
});

test('[SEAL-3] the next version is made of an order of its own, in the epoch after the one that was called off', async () => {
  await stuck();
  const { store } = room.hall.server;
  const id = room.hall.made.workshop.id;
  const first = await store.versions.sealing(id);
  await read(StageAnswer, await reopen(room.fatima));
  expect((await room.freeze()).ok).toBe(false);
  const second = await store.versions.sealing(id);
  expect([first?.freeze.epoch, second?.freeze.epoch]).toEqual([1, 2]);
  unblock();
  await room.frozen({});
  expect((await room.file(1)).version.freeze).toMatchObject({ number: 1, epoch: 2 });
});
