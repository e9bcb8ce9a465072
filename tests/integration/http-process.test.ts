import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Joined, WorkshopView } from '../../shared/http/workshop.ts';
import { createDevice, joined, makeWorkshop, read, refusal } from '../support/device.ts';
import { spawnServer, temporaryFolder } from '../support/server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let dataDir: string;
beforeAll(async () => {
  dataDir = await temporaryFolder();
});
afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

const facilitatorLink = (argument: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, DATA_DIR: dataDir, ...env } };
    const child = execFile(
      process.execPath,
      ['server/cli/facilitator-link.ts', ...argument],
      options,
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, output: out + err }),
    );
  });

test('[JOIN-4] the process says in both languages where to open it, and ends well when told to stop', async () => {
  const server = await spawnServer({ dataDir });
  expect(server.output()).toContain(`Open hier: http://localhost:${server.port}`);
  expect(server.output()).toContain(`Open here: http://localhost:${server.port}`);
  const startedAt = performance.now();
  expect(await server.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test('[JOIN-2] a crash loses no workshop and no seat', async () => {
  const before = await spawnServer({ dataDir });
  const made = await makeWorkshop(before.url);
  const { device, joined: me } = await joined(before.url, { key: made.facilitatorKey, name: 'Fatima' });
  await before.kill('SIGKILL');
  const after = await spawnServer({ dataDir, port: before.port });
  const view = await read(WorkshopView, await device.get(`/api/workshops/${made.workshop.id}`));
  expect(view.me).toMatchObject({ participantId: me.participant?.id, role: 'facilitator' });
  await after.kill('SIGTERM');
});

test('[JOIN-3] a lost facilitator link is replaced while the server runs; the old one opens nothing any more', async () => {
  const server = await spawnServer({ dataDir });
  const made = await makeWorkshop(server.url);
  const { device } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' });
  const replaced = await facilitatorLink([made.joinCode.toLowerCase()], { PUBLIC_URL: 'https://tafel.school.nl' });
  expect(replaced.code).toBe(0);
  const key = /https:\/\/tafel\.school\.nl\/join#([0-9a-z]{32})/.exec(replaced.output)?.[1];
  const newcomer = createDevice(server.url);
  const old = await newcomer.post('/api/join', { key: made.facilitatorKey, name: 'Ad' });
  expect(await refusal(old)).toEqual({ status: 403, kind: 'wrong-key', field: 'key' });
  const { participant } = await read(Joined, await newcomer.post('/api/join', { key, name: 'Ad' }));
  expect(participant?.role).toBe('facilitator');
  expect((await device.get(`/api/workshops/${made.workshop.id}`)).status).toBe(200);

  expect((await facilitatorLink([made.workshop.id])).output).toMatch(/\/join#[0-9a-z]{32}/);
  const none = await facilitatorLink(['nergens']);
  expect([none.code, none.output]).toEqual([1, expect.stringContaining('Er is geen werksessie')]);
  expect((await facilitatorLink([])).code).toBe(1);
  await server.kill('SIGTERM');
});

test('wrong settings are told together, and a taken port in plain words', async () => {
  const wrong = { HOST: 'een naam', LOG_LEVEL: 'hard', PUBLIC_URL: 'tafel' };
  await expect(spawnServer({ dataDir, env: wrong })).rejects.toThrow(/HOST.*PUBLIC_URL.*LOG_LEVEL/s);
  const server = await spawnServer({ dataDir });
  await expect(spawnServer({ dataDir, port: server.port })).rejects.toThrow(`Poort ${server.port} is al in gebruik`);
  await server.kill('SIGTERM');
});
