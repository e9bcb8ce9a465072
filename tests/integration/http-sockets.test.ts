import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { joined, makeWorkshop } from '../support/device.ts';
import { spawnServer, startServer, temporaryFolder } from '../support/server.ts';

/** What HTTP does to sockets that are open: a connection counts only once the server's first message is there. */
async function connect(url: string, workshopId: string, cookie: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${workshopId}`, { headers: { cookie } });
  await once(socket, 'message');
  return socket;
}

const closeCode = async (socket: WebSocket): Promise<unknown> => (await once(socket, 'close'))[0];

test('a workshop that is removed ends its connections for good, and those of no other', async () => {
  const server = await startServer();
  const made = await makeWorkshop(server.url);
  const other = await makeWorkshop(server.url);
  const { device } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' });
  await device.post('/api/join', { key: other.facilitatorKey, name: 'Fatima' });
  const socket = await connect(server.url, made.workshop.id, device.cookie());
  const elsewhere = await connect(server.url, other.workshop.id, device.cookie());
  const health = async () =>
    z.object({ connections: z.int() }).parse(await (await fetch(`${server.url}/healthz`)).json()).connections;
  expect(await health()).toBe(2);
  const ended = closeCode(socket);
  expect((await device.delete(`/api/workshops/${made.workshop.id}`)).status).toBe(204);
  expect(await ended).toBe(4404);
  expect(elsewhere.readyState).toBe(WebSocket.OPEN);
  expect(await health()).toBe(1);
  const drained = closeCode(elsewhere);
  await server.close();
  expect(await drained).toBe(1012);
});

test('told to stop, the process closes open connections with “restarting” and ends well within five seconds', async () => {
  const dataDir = await temporaryFolder();
  const server = await spawnServer({ dataDir });
  const made = await makeWorkshop(server.url);
  const { device } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' });
  const socket = await connect(server.url, made.workshop.id, device.cookie());
  const code = closeCode(socket);
  const startedAt = performance.now();
  expect(await server.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect(await code).toBe(1012);
  await rm(dataDir, { recursive: true, force: true });
});
