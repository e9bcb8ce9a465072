import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_FILE } from '../../server/store/sqlite/sqlite.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { words, write } from '../support/answer.ts';
import { type Device, joined, makeWorkshop, refusal } from '../support/device.ts';
import { type RunningServer, type StartOptions, startServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

const PARTNER = 'Scholengroep Noord';

let dataDir: string;
let server: RunningServer;
let port: number;
let log: string[];
/** Held by a test; let go of also when it fails, else the server could not close. */
let lock: DatabaseSync | null = null;
const clients: WireClient[] = [];

beforeEach(async () => {
  dataDir = await temporaryFolder();
  port = 0;
  log = [];
});

afterEach(async () => {
  lock?.close();
  lock = null;
  for (const client of clients.splice(0)) client.terminate();
  await server.close();
  await rm(dataDir, { recursive: true });
});

const start = async (sqlite: StartOptions['sqlite'] = {}): Promise<void> => {
  server = await startServer({ dataDir, sqlite, config: { port }, onLog: (line) => log.push(line) });
  // Started again on the same port, where the devices look for it.
  port = server.port;
};

const person = async (made: MadeWorkshop, name: string): Promise<Device> =>
  (await joined(server.url, { key: made.joinKey, name, partnerName: PARTNER })).device;

async function connect(made: MadeWorkshop, device: Device): Promise<WireClient> {
  const client = new WireClient(server.url, made.workshop.id, device.cookie());
  clients.push(client);
  await client.synced;
  return client;
}

const commitFailed = (): boolean => log.some((line) => line.includes('commit.failed'));
const allSettled = (client: WireClient): boolean => client.sent > 0 && client.settled === client.sent;

/** Writes until it is told stored: from here on everything that isn't settled is the fault's doing. */
async function settle(client: WireClient, text: string): Promise<void> {
  write(client.doc, text);
  await expect.poll(() => allSettled(client)).toBe(true);
}

test('[LIVE-1] while the database is locked nothing is told stored, nobody who reads waits, and it comes right', async () => {
  await start({ busyPatienceMs: 300 });
  const made = await makeWorkshop(server.url);
  const other = await makeWorkshop(server.url);
  const device = await person(made, 'Anna');
  const neighbour = await person(other, 'Buur');
  const anna = await connect(made, device);
  const bram = await connect(made, await person(made, 'Bram'));
  await settle(anna, 'ervoor');

  lock = new DatabaseSync(join(dataDir, DATABASE_FILE));
  lock.exec('BEGIN IMMEDIATE');
  const before = anna.settled;
  write(anna.doc, 'tijdens');
  await expect.poll(commitFailed, { timeout: 10_000 }).toBe(true);
  // The lock goes only after all of these: whatever answers now did not wait for it.
  expect((await device.get(`/api/workshops/${made.workshop.id}`)).status).toBe(200);
  expect((await neighbour.get(`/api/workshops/${other.workshop.id}`)).status).toBe(200);
  await connect(other, neighbour);
  expect((await device.get('/healthz')).status).toBe(200);
  expect(await refusal(await device.get('/readyz'))).toEqual({ status: 503, kind: 'store-unavailable' });
  const latecomer = { key: other.joinKey, name: 'Laatkomer', partnerName: PARTNER };
  expect(
    await refusal(await neighbour.send('POST', '/api/join', { body: latecomer, headers: { cookie: '' } })),
  ).toEqual({
    status: 503,
    kind: 'store-unavailable',
  });
  expect(anna.settled).toBe(before);
  expect(words(bram.doc)).not.toContain('tijdens');

  lock.exec('ROLLBACK');
  await expect.poll(() => allSettled(anna)).toBe(true);
  await expect.poll(() => words(bram.doc)).toContain('tijdens');
  expect((await device.get('/readyz')).status).toBe(200);
  await joined(server.url, latecomer);
});

test('[LIVE-1] on a full disk nothing is told stored and reading goes on; with room again all of it is stored, once', async () => {
  await start();
  const made = await makeWorkshop(server.url);
  const other = await makeWorkshop(server.url);
  const device = await person(made, 'Anna');
  const facilitator = await joined(server.url, { key: other.facilitatorKey, name: 'Fatima' });
  // What is removed later must be enough to write in again.
  const filler = await connect(other, facilitator.device);
  for (let index = 0; index < 5; index += 1) await settle(filler, 'v'.repeat(100_000));
  filler.terminate();
  await server.close();
  const file = new DatabaseSync(join(dataDir, DATABASE_FILE));
  const pages = Number(file.prepare('PRAGMA page_count').get()?.page_count);
  file.close();

  await start({ maxPages: pages + 20 });
  const bramDevice = await person(made, 'Bram');
  const anna = await connect(made, device);
  const bram = await connect(made, bramDevice);
  let written = 0;
  await expect
    .poll(
      () => {
        if (!commitFailed()) write(anna.doc, `regel ${written++} ${'x'.repeat(5_000)} einde`);
        return commitFailed();
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  const lines = (client: WireClient): number => words(client.doc).match(/einde/g)?.length ?? 0;
  const told = anna.settled;
  expect(told).toBeLessThan(anna.sent);
  expect((await device.get(`/api/workshops/${made.workshop.id}`)).status).toBe(200);
  expect(await refusal(await device.get('/readyz'))).toEqual({ status: 503, kind: 'store-unavailable' });
  expect(anna.settled).toBe(told);
  expect(lines(bram)).toBeLessThan(written);

  expect((await facilitator.device.delete(`/api/workshops/${other.workshop.id}`)).status).toBe(204);
  await expect.poll(() => allSettled(anna)).toBe(true);
  await expect.poll(() => lines(bram)).toBe(written);
  const newcomer = await connect(made, device);
  expect(lines(newcomer)).toBe(written);
  expect((await device.get('/readyz')).status).toBe(200);
});

test('[LIVE-1] a server told to stop while it can not store lets everyone go with “restarting”, and never said saved', async () => {
  await start({ busyPatienceMs: 100 });
  const made = await makeWorkshop(server.url);
  const anna = await connect(made, await person(made, 'Anna'));
  await settle(anna, 'ervoor');
  lock = new DatabaseSync(join(dataDir, DATABASE_FILE));
  lock.exec('BEGIN IMMEDIATE');
  const told = anna.settled;
  write(anna.doc, 'tijdens');
  await expect.poll(commitFailed).toBe(true);
  const asked = performance.now();
  await server.close();
  expect(performance.now() - asked).toBeLessThan(5_000);
  expect(await anna.closed).toEqual({ code: 1012, reason: 'restarting' });
  expect(anna.settled).toBe(told);
  lock.exec('ROLLBACK');
  await start();
});
