import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { DATABASE_FILE } from '../../server/store/sqlite/sqlite.ts';
import { nodeTimers, type Timers } from '../../server/sync/timers.ts';
import { CLEANING_EVERY_MS } from '../../server/workshops/cleaning.ts';
import { answerRoot } from '../../shared/board/board.ts';
import { Frozen, Preflight } from '../../shared/http/versions.ts';
import { type MadeWorkshop, type NewWorkshop, StageAnswer, WorkshopView } from '../../shared/http/workshop.ts';
import { QuestionId } from '../../shared/ids.ts';
import { MAX_KEEP_MS, MIN_KEEP_MS } from '../../shared/stage/freezing.ts';
import { monthsAfter } from '../../shared/stage/keeping.ts';
import { createDevice, type Device, joined, makeWorkshop, read, refusal, SMALL_WORKSHOP } from '../support/device.ts';
import { filesIn } from '../support/leaks.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

const DAY_MS = 24 * 60 * 60_000;
const QUESTION = QuestionId.parse('regio-positie.1');
const TITLE = 'Partnerschap Almelo, najaar';
const SENTENCE = 'De stages in Almelo kraken uit hun voegen';

let dataDir: string;
let now: number;
let server: RunningServer;
let lines: string[];
/** What the server asked to have done once a day. */
let daily: (() => void)[];
/** What it put off for a while. */
let later: (() => void)[];

const timers: Timers = {
  ...nodeTimers,
  every(ms, run) {
    if (ms !== CLEANING_EVERY_MS) return nodeTimers.every(ms, run);
    daily.push(run);
    return () => undefined;
  },
  after(ms, run) {
    if (ms < 2_000) return nodeTimers.after(ms, run);
    later.push(run);
    return () => {
      later = later.filter((one) => one !== run);
    };
  },
};
const start = (port = 0, busyPatienceMs = 50) =>
  startServer({
    dataDir,
    config: { port },
    clock: () => now,
    sync: { timers },
    sqlite: { busyPatienceMs },
    onLog: (line) => lines.push(line),
  });

beforeEach(async () => {
  dataDir = await temporaryFolder();
  now = Date.UTC(2026, 9, 14, 13);
  daily = [];
  later = [];
  lines = [];
  server = await start();
});
afterEach(async () => {
  await server.close();
  await rm(dataDir, { recursive: true });
});

type Led = { made: MadeWorkshop; device: Device; path: string };

async function led(change: Partial<NewWorkshop> = {}): Promise<Led> {
  const made = await makeWorkshop(server.url, { title: TITLE, ...change });
  const { device } = await joined(server.url, { key: made.facilitatorKey, name: 'Marit' });
  return { made, device, path: `/api/workshops/${made.workshop.id}` };
}

const viewOf = async ({ device, path }: Led): Promise<WorkshopView> => read(WorkshopView, await device.get(path));

const setUntil = ({ device, path }: Led, keepUntil: number): Promise<Response> =>
  device.post(`${path}/commands`, { type: 'retention', keepUntil });

/** Someone in it who writes a sentence, and it is saved. */
async function writing({ made, device }: Led): Promise<WireClient> {
  const client = new WireClient(server.url, made.workshop.id, device.cookie());
  await client.synced;
  const words = new Y.XmlElement('paragraph');
  words.insert(0, [new Y.XmlText(SENTENCE)]);
  client.doc.getXmlFragment(answerRoot(QUESTION)).insert(0, [words]);
  await expect.poll(() => client.settled).toBe(client.sent);
  return client;
}

/** The files in which a text stands. */
async function standsIn(text: string): Promise<string[]> {
  const files = await filesIn(dataDir);
  return files.flatMap(([name, content]) => (content.includes(text) ? [name] : []));
}

/** How often the server said that what was removed isn't out of the files yet. */
const notForgotten = (): number => lines.filter((line) => line.includes('removed.not-forgotten')).length;

/** What the server put off, now. */
function runLater(): void {
  const due = later;
  later = [];
  for (const run of due) run();
}

/** Whether the file is still to be written anew. */
function hasHoles(): boolean {
  const database = new DatabaseSync(join(dataDir, DATABASE_FILE));
  const row = database.prepare('PRAGMA application_id').get();
  database.close();
  return row?.application_id !== 0;
}

const gone = { status: 404, kind: 'no-such-workshop' };

test('[JOIN-1] a workshop is kept a year unless another date is given; the date is told to who made it and to who is in it', async () => {
  const plain = await led();
  const year = monthsAfter(now, 12);
  expect(plain.made.keepUntil).toBe(year);
  expect((await viewOf(plain)).stage.keepUntil).toBe(year);
  const short = await led({ keepUntil: now + 90 * DAY_MS });
  expect(short.made.keepUntil).toBe(now + 90 * DAY_MS);
  expect((await viewOf(short)).stage.keepUntil).toBe(now + 90 * DAY_MS);
});

test.each([
  ['sooner than in a day', () => now + MIN_KEEP_MS - 1],
  ['later than in ten years', () => now + MAX_KEEP_MS + 1],
])('[JOIN-1] a date %s is refused, at the start and afterwards, with the field named', async (_what, keepUntil) => {
  const refused = { status: 400, kind: 'invalid', field: 'keepUntil' };
  const body = { ...SMALL_WORKSHOP, keepUntil: keepUntil() };
  expect(await refusal(await createDevice(server.url).post('/api/workshops', body))).toEqual(refused);
  expect(await refusal(await setUntil(await led(), keepUntil()))).toEqual(refused);
});

test('[JOIN-1] who holds the facilitator’s role sets another date, which is logged; a co-facilitator may not', async () => {
  const mine = await led();
  const helper = await joined(server.url, { key: mine.made.joinKey, name: 'Jan', partnerName: 'Scholengroep Noord' });
  const role = { type: 'participant.role', participantId: helper.joined.participant?.id, role: 'cofacilitator' };
  expect((await mine.device.post(`${mine.path}/commands`, role)).status).toBe(200);
  const asked = await setUntil({ ...mine, device: helper.device }, now + 2 * DAY_MS);
  expect(await refusal(asked)).toMatchObject({ status: 403, kind: 'not-allowed' });

  const { stage } = await read(StageAnswer, await setUntil(mine, now + 2 * DAY_MS));
  expect(stage.keepUntil).toBe(now + 2 * DAY_MS);
  const log = await server.store.workshops.log(mine.made.workshop.id);
  expect(log.at(-1)).toMatchObject({ event: 'retention', details: { keepUntil: now + 2 * DAY_MS } });
});

test('[JOIN-1] past its date a workshop is removed, also for who is in it at that moment; the others stay', async () => {
  const due = await led({ keepUntil: now + 2 * DAY_MS });
  const later = await led({ keepUntil: now + 3 * DAY_MS });
  const extended = await led({ keepUntil: now + 2 * DAY_MS });
  const watching = await writing(due);
  now += 2 * DAY_MS;
  for (const run of daily) run();
  expect((await viewOf(due)).workshop.id).toBe(due.made.workshop.id);
  expect((await setUntil(extended, now + 2 * DAY_MS)).status).toBe(200);

  now += 1;
  for (const run of daily) run();
  expect(await watching.closed).toMatchObject({ code: 4404 });
  expect(await refusal(await due.device.get(due.path))).toEqual(gone);
  await expect.poll(() => standsIn(SENTENCE)).toEqual([]);
  expect((await viewOf(later)).workshop.id).toBe(later.made.workshop.id);
  expect((await viewOf(extended)).stage.keepUntil).toBe(now - 1 + 2 * DAY_MS);
  const told = lines.filter((line) => line.includes('workshop.past-its-date'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(due.made.workshop.id);
  expect(lines.join('\n')).not.toMatch(new RegExp(`${SENTENCE}|Marit|${TITLE}`));
});

test('[JOIN-1] what got past its date while the server was down is removed when it starts', async () => {
  const due = await led({ keepUntil: now + 2 * DAY_MS });
  (await writing(due)).terminate();
  await server.close();
  now += 3 * DAY_MS;
  server = await start(server.port);
  await expect.poll(() => server.store.workshops.find(due.made.workshop.id)).toBeNull();
  await expect.poll(() => standsIn(SENTENCE)).toEqual([]);
});

test('[JOIN-1] workshops made before there was a date are kept until someone removes them', async () => {
  const old = await led();
  await server.close();
  const database = new DatabaseSync(join(dataDir, DATABASE_FILE));
  database.exec(`UPDATE workshops SET stage = json_remove(stage, '$.keepUntil')`);
  database.close();
  now += 20 * 365 * DAY_MS;
  server = await start(server.port);
  const next = await led();
  expect((await viewOf(next)).stage.keepUntil).not.toBeNull();
  expect((await viewOf(old)).stage.keepUntil).toBeNull();
  expect((await old.device.delete(old.path)).status).toBe(204);
  expect(await refusal(await old.device.get(old.path))).toEqual(gone);
});

test('[JOIN-1] when the facilitator removes a workshop everyone hears at once, and nothing of it is in any file', async () => {
  const mine = await led();
  const other = await led({ title: 'De andere werksessie' });
  const author = await writing(mine);
  const helper = await joined(server.url, { key: mine.made.joinKey, name: 'Jan', partnerName: 'Scholengroep Noord' });
  const phone = new WireClient(server.url, mine.made.workshop.id, helper.device.cookie());
  await phone.synced;
  expect(await refusal(await helper.device.delete(mine.path))).toEqual({ status: 403, kind: 'not-allowed' });
  const words = [SENTENCE, TITLE, mine.made.workshop.id];
  for (const text of words) expect(await standsIn(text)).not.toEqual([]);

  expect((await mine.device.delete(mine.path)).status).toBe(204);
  for (const client of [author, phone]) expect(await client.closed).toMatchObject({ code: 4404 });
  for (const text of words) await expect.poll(() => standsIn(text)).toEqual([]);
  expect(await standsIn('De andere werksessie')).not.toEqual([]);
  expect(await refusal(await mine.device.get(mine.path))).toEqual(gone);
  expect(await refusal(await mine.device.delete(mine.path))).toEqual(gone);
  expect((await viewOf(other)).workshop.title).toBe('De andere werksessie');
});

test('[JOIN-1] a frozen workshop goes too, with its versions', async () => {
  const mine = await led();
  (await writing(mine)).terminate();
  const { items } = await read(Preflight, await mine.device.get(`${mine.path}/preflight`));
  const { version } = await read(
    Frozen,
    await mine.device.post(`${mine.path}/versions`, { accepted: items.map(({ id }) => id) }),
    201,
  );
  expect(await standsIn(version.hash)).not.toEqual([]);
  expect((await mine.device.delete(mine.path)).status).toBe(204);
  for (const text of [SENTENCE, TITLE, version.hash]) await expect.poll(() => standsIn(text)).toEqual([]);
  expect((await createDevice(server.url).get(`/api/versions/${version.hash}`)).status).toBe(404);
});

test('[JOIN-1] while someone else reads the file a workshop is removed all the same, and its words leave the files after that', async () => {
  const mine = await led();
  (await writing(mine)).terminate();
  const reader = new DatabaseSync(join(dataDir, DATABASE_FILE));
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM updates').get();
  expect((await mine.device.delete(mine.path)).status).toBe(204);
  expect(await refusal(await mine.device.get(mine.path))).toEqual(gone);
  expect(await standsIn(SENTENCE)).not.toEqual([]);
  await expect.poll(notForgotten).toBe(1);
  reader.exec('COMMIT');
  reader.close();
  runLater();
  await expect.poll(() => standsIn(SENTENCE)).toEqual([]);
});

test('[JOIN-1] who removes a workshop doesn’t wait for the files, however long they take', async () => {
  const mine = await led();
  (await writing(mine)).terminate();
  await server.close();
  server = await start(server.port, 2 * 60_000);
  const reader = new DatabaseSync(join(dataDir, DATABASE_FILE));
  try {
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM updates').get();
    expect((await mine.device.delete(mine.path)).status).toBe(204);
    expect(await standsIn(SENTENCE)).not.toEqual([]);
  } finally {
    reader.close();
  }
  await expect.poll(() => standsIn(SENTENCE)).toEqual([]);
});

test('[JOIN-1] files that can’t be written anew are tried once a minute; what can leave them leaves at once', async () => {
  const mine = await led();
  (await writing(mine)).terminate();
  const other = new DatabaseSync(join(dataDir, DATABASE_FILE));
  // The server doesn't know this function, so it can't lay the index anew.
  other.function('only_here', { deterministic: true }, (value) => value);
  other.exec('CREATE TABLE strange (a TEXT); CREATE INDEX strange_a ON strange (only_here(a))');

  expect((await mine.device.delete(mine.path)).status).toBe(204);
  await expect.poll(notForgotten).toBe(1);
  expect(hasHoles()).toBe(true);
  await expect.poll(() => standsIn(SENTENCE)).toEqual([]);

  await expect.poll(() => later.length).toBe(1);
  runLater();
  await expect.poll(() => later.length).toBe(1);
  expect(notForgotten()).toBe(1);
  now += 60_000;
  runLater();
  await expect.poll(notForgotten).toBe(2);

  other.exec('DROP TABLE strange');
  other.close();
  await expect.poll(() => later.length).toBe(1);
  now += 60_000;
  runLater();
  await expect.poll(hasHoles).toBe(false);
  expect(notForgotten()).toBe(2);
});
