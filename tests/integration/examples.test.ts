import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeTimers, type Timers } from '../../server/sync/timers.ts';
import { CLEANING_EVERY_MS } from '../../server/workshops/cleaning.ts';
import { blockNotes, blockPositions } from '../../shared/board/board.ts';
import { adoptNote, readNotes } from '../../shared/board/notes.ts';
import { readPositions, takePosition } from '../../shared/board/positions.ts';
import type { Locale } from '../../shared/guide/guide.ts';
import { EXAMPLE_KEPT_MS, MadeExample } from '../../shared/http/examples.ts';
import { Problem } from '../../shared/http/problem.ts';
import { WorkshopView } from '../../shared/http/workshop.ts';
import { BlockId, PartnerId, type WorkshopId } from '../../shared/ids.ts';
import { agendaOf, shownOf } from '../../shared/stage/agenda-blocks.ts';
import { createDevice, type Device, joined, makeWorkshop, read, refusal } from '../support/device.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

const DAY_MS = 24 * 60 * 60_000;
const NEED = BlockId.parse('groei-behoefte');
/** Where the guest sits. */
const OWN_PARTNER = PartnerId.parse('ravenhorst');

let dataDir: string;
let now: number;
let server: RunningServer;
/** What the server asked to have done once a day. */
let daily: (() => void)[];

const timers: Timers = {
  ...nodeTimers,
  every(ms, run) {
    if (ms !== CLEANING_EVERY_MS) return nodeTimers.every(ms, run);
    daily.push(run);
    return () => undefined;
  },
};
const start = (port = 0) => startServer({ dataDir, config: { port }, clock: () => now, sync: { timers } });

beforeEach(async () => {
  dataDir = await temporaryFolder();
  now = Date.UTC(2026, 9, 14, 13);
  daily = [];
  server = await start();
});
afterEach(async () => {
  await server.close();
  await rm(dataDir, { recursive: true });
});

const look = (device: Device, locale: Locale) => device.post('/api/examples', { locale });

type Opened = { device: Device; id: WorkshopId };

async function opened(locale: Locale = 'nl'): Promise<Opened> {
  const device = createDevice(server.url);
  return { device, id: (await read(MadeExample, await look(device, locale), 201)).workshopId };
}

const viewOf = async (device: Device, id: WorkshopId): Promise<WorkshopView> =>
  read(WorkshopView, await device.get(`/api/workshops/${id}`));

async function boardOf({ device, id }: Opened): Promise<WireClient> {
  const client = new WireClient(server.url, id, device.cookie());
  await client.synced;
  return client;
}

test('[JOIN-1] one request opens the example for a newcomer: a seat that steers, at a partner, with people and an agenda', async () => {
  const { device, id } = await opened();
  const { workshop, me, stage, guide } = await viewOf(device, id);
  expect(workshop).toMatchObject({ example: true, title: 'Voorbeeld: groeien in de regio', locale: 'nl' });
  expect(me).toMatchObject({ seat: 'person', name: 'Gast', partnerId: 'ravenhorst', role: 'facilitator' });
  expect(stage.partners.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(new Set(stage.partners.map(({ kind }) => kind)).size).toBe(4);
  expect(stage.participants).toHaveLength(15);
  const shown = shownOf(agendaOf(guide, stage.agenda));
  expect(shown).toHaveLength(14);
  expect(shown.filter(({ minutes }) => minutes !== null)).toHaveLength(6);
  expect(shown.flatMap(({ questions }) => questions).filter(({ own }) => own)).toHaveLength(1);
  expect(stage.agenda.hidden).toHaveLength(3);
});

test('[JOIN-1] a workshop that people start is no example', async () => {
  expect((await makeWorkshop(server.url)).workshop.example).toBe(false);
});

test('[JOIN-2] a second device comes in with the code alone, as anyone does', async () => {
  const { device, id } = await opened();
  const { workshop } = await viewOf(device, id);
  const other = createDevice(server.url);
  expect(await refusal(await other.get(`/api/workshops/${id}`))).toEqual({ status: 401, kind: 'not-joined' });
  const { joined: seat } = await joined(server.url, {
    code: workshop.joinCode,
    name: 'Eva',
    partnerName: 'Primair Steenbeke',
  });
  expect(seat).toMatchObject({ workshopId: id, participant: { partnerId: 'steenbeke', role: 'participant' } });
});

test('[JOIN-2] each click is a copy of its own; what is written in one is not in the other', async () => {
  const first = await opened();
  const cookie = first.device.cookie();
  const second = (await read(MadeExample, await look(first.device, 'nl'), 201)).workshopId;
  expect(first.device.cookie()).toBe(cookie);
  expect(second).not.toBe(first.id);
  const copy = { device: first.device, id: second };
  const [one, other] = [await boardOf(first), await boardOf(copy)];
  takePosition(one.doc, blockPositions(NEED), {
    subjectId: 'groei-behoefte.5',
    partnerId: OWN_PARTNER,
    stance: 'against',
  });
  await expect.poll(() => one.settled).toBe(one.sent);
  const positionsIn = ({ doc }: WireClient) =>
    readPositions(doc, blockPositions(NEED)).filter(({ partnerId }) => partnerId === OWN_PARTNER);
  expect(positionsIn(one)).toHaveLength(1);
  const later = await boardOf(copy);
  expect([positionsIn(other), positionsIn(later)]).toEqual([[], []]);
  for (const client of [one, other, later]) client.terminate();
});

test('[ANSWER-3] [NOTE-5] everything in it can be used: the guest speaks, adopts and is stamped', async () => {
  const { device, id } = await opened();
  const { me } = await viewOf(device, id);
  if (me.seat !== 'person') throw new Error('nobody sits there');
  const { participantId } = me;
  const client = await boardOf({ device, id });
  const { doc } = client;
  const [positions, notes] = [blockPositions(NEED), blockNotes(NEED)];
  takePosition(doc, positions, { subjectId: 'groei-behoefte.5', partnerId: OWN_PARTNER, stance: 'condition' });
  adoptNote(doc, notes, 'groei-behoefte.5-1', { partnerId: OWN_PARTNER, participantId, on: true });
  const mine = () => readPositions(doc, positions).find(({ partnerId }) => partnerId === OWN_PARTNER);
  await expect.poll(() => mine()?.by).toBe(participantId);
  await expect.poll(() => client.settled).toBe(client.sent);
  expect(mine()).toMatchObject({ stance: 'condition', at: now });
  expect(
    readNotes(doc, notes)
      .find((note) => note.id === 'groei-behoefte.5-1')
      ?.adopters.get(OWN_PARTNER),
  ).toBe(participantId);
  expect(client.messages.filter(({ type }) => type === 'refused')).toEqual([]);
  client.terminate();
});

test('examples are taken away seven days after they were made, at the start and once a day; nothing else is', async () => {
  const old = await opened();
  const real = await makeWorkshop(server.url);
  const { device: own } = await joined(server.url, { key: real.facilitatorKey, name: 'Marit' });
  now += DAY_MS;
  const younger = await opened('en');
  now += EXAMPLE_KEPT_MS - DAY_MS;
  const watching = await boardOf(old);
  const due = () => server.store.workshops.examplesBefore(now - EXAMPLE_KEPT_MS);
  expect(await due()).toEqual([]);
  now += 1;
  expect(await due()).toEqual([old.id]);
  for (const run of daily) run();
  expect(await watching.closed).toMatchObject({ code: 4404 });
  expect(await refusal(await old.device.get(`/api/workshops/${old.id}`))).toMatchObject({ kind: 'no-such-workshop' });
  expect((await viewOf(younger.device, younger.id)).workshop.example).toBe(true);

  await server.close();
  now += DAY_MS;
  // Where the devices look for it.
  server = await start(server.port);
  await expect.poll(() => server.store.workshops.find(younger.id)).toBeNull();
  expect((await viewOf(own, real.workshop.id)).workshop.example).toBe(false);
});

test('forty people behind one address can look at once; who goes on is told to wait, in a sentence', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => look(createDevice(server.url), 'nl')));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 201));
  await Promise.all(Array.from({ length: 40 }, () => look(createDevice(server.url), 'en')));
  const refused = await look(createDevice(server.url), 'nl');
  expect(refused.status).toBe(429);
  expect(refused.headers.getSetCookie()).toEqual([]);
  const problem = Problem.parse(await refused.json());
  expect(problem).toMatchObject({ type: '/problems/too-fast', field: 'locale' });
  expect(problem.detail).toContain('Wacht een minuut');
  now += 61_000;
  expect((await look(createDevice(server.url), 'nl')).status).toBe(201);
});

test('a language there is not is refused with the field named', async () => {
  const refused = await createDevice(server.url).post('/api/examples', { locale: 'fr' });
  expect(await refusal(refused)).toEqual({ status: 400, kind: 'invalid', field: 'locale' });
});
