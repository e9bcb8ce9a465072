import { afterEach, beforeEach, expect, test } from 'vitest';
import { WorkshopView } from '../../shared/http/workshop.ts';
import { createDevice, joined, makeWorkshop, read, refusal } from '../support/device.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let now = 1_700_000_000_000;
let server: RunningServer;
beforeEach(async () => {
  server = await startServer({ clock: () => now });
});
afterEach(async () => {
  await server.close();
});

const wrongCode = () => createDevice(server.url).post('/api/join', { code: 'AAAAAA', name: 'Jan' });

async function useUpAttempts() {
  for (let attempt = 0; attempt < 100; attempt += 1) expect((await wrongCode()).status).toBe(403);
}

test('[JOIN-2] forty people behind one address join at once, within ten seconds, some after mistyping', async () => {
  const made = await makeWorkshop(server.url);
  const startedAt = performance.now();
  const people = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      if (index % 2 === 0) expect((await wrongCode()).status).toBe(403);
      return joined(server.url, { code: made.joinCode, name: `Deelnemer ${index}`, partnerName: 'Scholengroep Noord' });
    }),
  );
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  expect(new Set(people.map((person) => person.joined.participant?.id)).size).toBe(40);
  const view = await read(
    WorkshopView,
    (await people[0]?.device.get(`/api/workshops/${made.workshop.id}`)) ?? new Response(),
  );
  expect(view.participants).toHaveLength(40);
});

test('[JOIN-2] right codes cost nothing, however many come from one address', async () => {
  const made = await makeWorkshop(server.url);
  const device = createDevice(server.url);
  for (let count = 0; count < 120; count += 1) {
    expect((await device.post('/api/door', { code: made.joinCode })).status).toBe(200);
  }
  expect((await wrongCode()).status).toBe(403);
});

test('[JOIN-2] who keeps guessing codes is told to wait, in a sentence; the right code doesn’t open then, a link does', async () => {
  const made = await makeWorkshop(server.url);
  await useUpAttempts();
  const refused = await wrongCode();
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ type: '/problems/too-fast', detail: expect.stringContaining('Wacht') });
  const person = { name: 'Jan', partnerName: 'Scholengroep Noord' };
  const device = createDevice(server.url);
  expect((await device.post('/api/join', { ...person, code: made.joinCode })).status).toBe(429);
  expect((await device.post('/api/door', { code: made.joinCode })).status).toBe(429);
  expect((await device.post('/api/door', { key: 'fout' })).status).toBe(429);
  expect((await device.post('/api/join', { ...person, key: made.joinKey })).status).toBe(200);

  now += 60_000;
  expect((await createDevice(server.url).post('/api/join', { ...person, code: made.joinCode })).status).toBe(200);
});

test('[JOIN-2] guessing many at once gets no further than one after the other', async () => {
  const answers = await Promise.all(Array.from({ length: 150 }, wrongCode));
  expect(answers.filter((answer) => answer.status === 403)).toHaveLength(100);
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(50);
});

test('[JOIN-2] a flood of joins into one workshop is slowed down, and others don’t notice', async () => {
  const made = await makeWorkshop(server.url);
  const other = await makeWorkshop(server.url);
  const { device } = await joined(server.url, { key: made.viewKey });
  const again = () => device.post('/api/join', { key: made.viewKey });
  for (let count = 1; count < 600; count += 50) {
    await Promise.all(Array.from({ length: Math.min(50, 600 - count) }, again));
  }
  expect(await refusal(await again())).toEqual({ status: 429, kind: 'too-fast' });
  expect((await device.post('/api/join', { key: other.viewKey })).status).toBe(200);
  now += 2_000;
  expect((await again()).status).toBe(200);
});
