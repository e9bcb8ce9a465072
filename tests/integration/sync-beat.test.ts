import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeTimers, type Timers } from '../../server/sync/timers.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { joined, makeWorkshop } from '../support/device.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

/** The stock provider closes itself after 30 s without a message; pings don't count as one. */
const LONGEST_SILENCE_MS = 20_000;

let now = 1_000_000;
const repeating: { everyMs: number; run: () => void }[] = [];
/** The server's repeating timers run when a test lets time pass; all others are real. */
const timers: Timers = {
  ...nodeTimers,
  every: (everyMs, run) => {
    repeating.push({ everyMs, run });
    return () => undefined;
  },
};

function pass(totalMs: number): void {
  const from = now;
  for (now = from + 1; now <= from + totalMs; now += 1) {
    for (const { everyMs, run } of repeating) if ((now - from) % everyMs === 0) run();
  }
}

let server: RunningServer;
let made: MadeWorkshop;
const clients: WireClient[] = [];

beforeEach(async () => {
  server = await startServer({ clock: () => now, sync: { timers } });
  made = await makeWorkshop(server.url);
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.terminate();
  repeating.splice(0);
  await server.close();
});

async function idle(request: Parameters<typeof joined>[1], params: Record<string, string> = {}): Promise<WireClient> {
  const { device } = await joined(server.url, request);
  const client = new WireClient(server.url, made.workshop.id, device.cookie(), { params });
  clients.push(client);
  await client.synced;
  return client;
}

const beats = (client: WireClient): number[] =>
  client.messages.flatMap((message) => (message.type === 'beat' ? [message.serverTime] : []));

test('[SHOW-1] an idle person and an idle view hear the server at least every 20 s', async () => {
  const person = await idle({ key: made.joinKey, name: 'Anna', partnerName: 'Scholengroep Noord' });
  const view = await idle({ key: made.viewKey }, { seat: 'view' });
  const from = now;
  pass(70_000);
  for (const client of [person, view]) {
    await expect.poll(() => beats(client).at(-1) ?? 0).toBeGreaterThan(now - LONGEST_SILENCE_MS);
    const heard = [from, ...beats(client), now];
    const silences = heard.slice(1).map((at, index) => at - (heard[index] ?? 0));
    expect(Math.max(...silences)).toBeLessThanOrEqual(LONGEST_SILENCE_MS);
  }
});
