import { afterEach, beforeEach, expect, it } from 'vitest';
import { StageAnswer, WorkshopView } from '../../shared/http/workshop.ts';
import { read, refusal } from '../support/device.ts';
import { Hall, heard, type Person } from '../support/hall.ts';
import type { WireClient } from '../support/wire-client.ts';

let hall: Hall;
let fatima: Person;
let anna: Person;
let bram: Person;
beforeEach(async () => {
  hall = await Hall.open();
  fatima = await hall.facilitate('Fatima');
  anna = await hall.participate('Anna');
  bram = await hall.participate('Bram');
});
afterEach(() => hall.close());

const idOf = (person: Person) => person.joined.participant?.id ?? '';
const signals = (client: WireClient) => heard(client, 'signals').at(-1);
const does = async (person: Person, command: object) => {
  const { stage } = await read(StageAnswer, await hall.command(person, command));
  return stage;
};

it('[STAGE-6] ready and raised hands come to everyone, whole, to latecomers too, and the stage stays the same one', async () => {
  const client = await hall.synced(bram);
  expect(signals(client)).toEqual({ type: 'signals', ready: [], hands: [], silent: null, turnout: {} });
  const { rev } = await does(fatima, { type: 'spotlight', target: { kind: 'matrix' } });
  expect((await does(anna, { type: 'ready', on: true })).rev).toBe(rev);
  expect((await does(bram, { type: 'hand', on: true })).rev).toBe(rev);
  const expected = { ready: [idOf(anna)], hands: [{ participantId: idOf(bram) }] };
  await expect.poll(() => signals(client)).toMatchObject(expected);
  const late = await hall.synced(await hall.participate('Chris'));
  expect(signals(late)).toMatchObject(expected);
  expect((await hall.server.store.workshops.log(hall.made.workshop.id)).map(({ event }) => event)).not.toContain(
    'hand',
  );
  await does(fatima, { type: 'hand', on: false, participantId: idOf(bram) });
  await expect.poll(() => signals(client)?.hands).toEqual([]);
  await does(fatima, { type: 'spotlight', target: { kind: 'scenarios' } });
  await expect.poll(() => signals(client)?.ready).toEqual([]);
});

it('[STAGE-6] who only looks, or is out, signals nothing any more', async () => {
  const client = await hall.synced(bram);
  for (const person of [anna, bram]) await does(person, { type: 'hand', on: true });
  await does(fatima, { type: 'participant.role', participantId: idOf(anna), role: 'observer' });
  await expect.poll(() => signals(client)?.hands).toMatchObject([{ participantId: idOf(bram) }]);
  expect(await refusal(await hall.command(anna, { type: 'ready', on: true }))).toEqual({
    status: 403,
    kind: 'not-allowed',
  });
  expect(
    await refusal(await hall.command(bram, { type: 'hand', on: true, participantId: idOf(fatima) })),
  ).toMatchObject({
    kind: 'not-allowed',
  });
});

it('[STAGE-6] sixty taps at once are fewer messages, and no stage', async () => {
  const client = await hall.synced(fatima);
  const stages = heard(client, 'stage').length;
  const people = [anna, bram];
  await Promise.all(
    Array.from({ length: 60 }, (_, nth) => does(people[nth % 2] ?? anna, { type: 'ready', on: nth % 4 < 2 })),
  );
  for (const person of people) await does(person, { type: 'ready', on: true });
  await expect.poll(() => signals(client)?.ready.toSorted()).toEqual(people.map(idOf).toSorted());
  expect(heard(client, 'signals').length).toBeLessThanOrEqual(64);
  expect(heard(client, 'stage')).toHaveLength(stages);
});

it('[STAGE-5] a silent round’s count of this moment is on the stage that is read as it is beside it', async () => {
  const [client] = [await hall.synced(bram), await hall.synced(anna)];
  const start = { type: 'silent.start', target: { kind: 'row', variantId: 'v' }, attribution: 'partner' };
  expect((await does(fatima, start)).silent).toMatchObject({ state: 'writing' });
  await expect.poll(() => signals(client)?.silent).toEqual({ writing: 0, of: 2 });
  const view = await read(WorkshopView, await anna.device.get(`/api/workshops/${hall.id}`));
  expect(view.stage.silent).toMatchObject({ writing: 0, of: 2 });
});
