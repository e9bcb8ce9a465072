import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { joined, makeWorkshop } from '../support/device.ts';
import { startServer } from '../support/server.ts';
import { stockClient } from '../support/stock-client.ts';

/** Real time: the stock provider looks at the real clock and gives a silent line up after 30 s. */
const IDLE_MS = 70_000;

test('[SHOW-1] an idle stock client and an idle view stay connected for 70 s', async () => {
  const server = await startServer();
  const made = await makeWorkshop(server.url);
  const person = await joined(server.url, { key: made.joinKey, name: 'Anna', partnerName: 'Scholengroep Noord' });
  const view = await joined(server.url, { key: made.viewKey });
  const clients = [
    stockClient(server.url, made.workshop.id, person.device.cookie()),
    stockClient(server.url, made.workshop.id, view.device.cookie(), { params: { seat: 'view' } }),
  ];
  await expect.poll(() => clients.map(({ provider }) => provider.synced)).toEqual([true, true]);
  await wait(IDLE_MS);
  expect(clients.map(({ ends }) => ends())).toEqual([0, 0]);
  expect(clients.map(({ provider }) => provider.synced)).toEqual([true, true]);
  for (const { provider } of clients) provider.destroy();
  await server.close();
});
