import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { words, write } from '../support/answer.ts';
import { type Device, joined, makeWorkshop } from '../support/device.ts';
import { type RunningServer, type StartOptions, startServer, temporaryFolder } from '../support/server.ts';
import { type StockClient, stockClient } from '../support/stock-client.ts';

/** Clients of y-websocket as they come from the shelf work against this server, with nothing but the device's cookie. */
const PARTNER = 'Scholengroep Noord';

let dataDir: string;
let server: RunningServer;
let made: MadeWorkshop;
const clients: StockClient[] = [];

const start = async (options: StartOptions = {}): Promise<void> => {
  server = await startServer({ dataDir, ...options });
};

beforeEach(async () => {
  dataDir = await temporaryFolder();
  await start();
  made = await makeWorkshop(server.url);
});

afterEach(async () => {
  for (const { provider } of clients.splice(0)) provider.destroy();
  await server.close();
  await rm(dataDir, { recursive: true });
});

const person = async (name: string): Promise<Device> =>
  (await joined(server.url, { key: made.joinKey, name, partnerName: PARTNER })).device;

function stock(
  cookie: string | null,
  options: { params?: Record<string, string>; workshopId?: string } = {},
): StockClient {
  const { params = {}, workshopId = made.workshop.id } = options;
  const client = stockClient(server.url, workshopId, cookie, { params });
  clients.push(client);
  return client;
}

/** A stock client of a new participant that has the whole document. */
async function synced(device: Device): Promise<StockClient> {
  const client = stock(device.cookie());
  await expect.poll(() => client.provider.synced).toBe(true);
  return client;
}

test('[ANSWER-1] two stock clients write in one answer and end with the same text', async () => {
  const anna = await synced(await person('Anna'));
  const bram = await synced(await person('Bram'));
  write(anna.doc, 'van Anna');
  write(bram.doc, 'van Bram');
  for (const { doc } of [anna, bram]) {
    await expect.poll(() => words(doc)).toContain('van Anna');
    await expect.poll(() => words(doc)).toContain('van Bram');
  }
  expect(words(anna.doc)).toBe(words(bram.doc));
});

test('[LIVE-1] what a stock client wrote is read by another after the server was started again', async () => {
  const device = await person('Anna');
  const anna = await synced(device);
  const bram = await synced(await person('Bram'));
  write(anna.doc, 'dit blijft');
  // Seen by someone else, so it is on disk.
  await expect.poll(() => words(bram.doc)).toContain('dit blijft');
  for (const { provider } of clients.splice(0)) provider.destroy();
  await server.close();
  await start();
  const later = await synced(device);
  expect(words(later.doc)).toBe('<paragraph>dit blijft</paragraph>');
});

test('[LIVE-2] a stock client that wrote while the server was away brings it, once', async () => {
  const anna = await synced(await person('Anna'));
  write(anna.doc, 'ervoor');
  const { port } = server;
  const observer = await person('Bram');
  await server.close();
  await expect.poll(anna.ends).toBeGreaterThan(0);
  write(anna.doc, 'tijdens');
  await start({ config: { port } });
  const bram = await synced(observer);
  await expect.poll(() => words(bram.doc)).toBe('<paragraph>ervoor</paragraph><paragraph>tijdens</paragraph>');
});

test('[ANSWER-1] stock clients see each other’s caret, signed by the server', async () => {
  const anna = await synced(await person('Anna'));
  const bram = await synced(await person('Bram'));
  anna.provider.awareness.setLocalState({ user: { name: 'Iemand anders' }, cursor: { anchor: 1, head: 1 } });
  const caretOfAnna = () => bram.provider.awareness.getStates().get(anna.doc.clientID);
  await expect.poll(caretOfAnna).toMatchObject({ user: { name: 'Anna', partner: PARTNER }, cursor: { anchor: 1 } });
});

test('[JOIN-3] an observer’s stock client reads; what it writes changes nothing and ends it with 4403', async () => {
  const facilitator = (await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' })).device;
  const anna = await synced(await person('Anna'));
  const looking = await joined(server.url, { key: made.joinKey, name: 'Kijker', partnerName: PARTNER });
  const changed = await facilitator.post(`/api/workshops/${made.workshop.id}/commands`, {
    type: 'participant.role',
    participantId: looking.joined.participant?.id,
    role: 'observer',
  });
  expect(changed.status).toBe(200);
  const observer = await synced(looking.device);
  write(anna.doc, 'voor ieder');
  await expect.poll(() => words(observer.doc)).toContain('voor ieder');
  write(observer.doc, 'stiekem');
  expect((await observer.closed).code).toBe(4403);
  // The next edit arrives behind the refused one: had that been let through, it would be here by then.
  write(anna.doc, 'en verder');
  const bram = await synced(await person('Bram'));
  await expect.poll(() => words(bram.doc)).toContain('en verder');
  expect(words(bram.doc)).not.toContain('stiekem');
  expect(words(anna.doc)).not.toContain('stiekem');
});

test('[JOIN-2] whoever has no seat gets 4401, an unknown workshop 4404, and both stay away', async () => {
  const stranger = stock(null);
  write(stranger.doc, 'van buiten');
  expect((await stranger.closed).code).toBe(4401);
  const elsewhere = await makeWorkshop(server.url);
  const { device } = await joined(server.url, { key: elsewhere.joinKey, name: 'Buur', partnerName: PARTNER });
  expect((await stock(device.cookie()).closed).code).toBe(4401);
  const anna = await person('Anna');
  expect((await stock(anna.cookie(), { workshopId: 'nooit-gemaakt' }).closed).code).toBe(4404);
  expect(words((await synced(anna)).doc)).toBe('');
});

test('[LIVE-3] an older document schema gets 4426, another epoch 4409', async () => {
  const cookie = (await person('Anna')).cookie();
  expect((await stock(cookie, { params: { schema: '0' } }).closed).code).toBe(4426);
  expect((await stock(cookie, { params: { epoch: '2' } }).closed).code).toBe(4409);
});

test('a page of another site is refused at the upgrade', async () => {
  const headers = { cookie: (await person('Anna')).cookie(), origin: 'http://ergens.example' };
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${made.workshop.id}`, { headers });
  const status = await new Promise((resolve) => {
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.once('open', () => resolve('open'));
  });
  socket.on('error', () => undefined);
  socket.terminate();
  expect(status).toBe(403);
});
