import { mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { MadeWorkshop, WorkshopView } from '../../shared/http/workshop.ts';
import { createDevice, joined, makeWorkshop, read, refusal, SMALL_WORKSHOP } from '../support/device.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';

let server: RunningServer;
let clientDir: string;
const lines: string[] = [];
beforeAll(async () => {
  clientDir = await temporaryFolder();
  server = await startServer({ clientDir, onLog: (line) => lines.push(line) });
});
afterAll(async () => {
  await server.close();
  await rm(clientDir, { recursive: true, force: true });
});

/** fetch can't set Host or Origin as a browser under another name would. */
function asked(
  path: string,
  options: { method?: string; headers: Record<string, string>; body?: string; url?: string },
) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { method = 'GET', headers, body, url = server.url } = options;
    const sent = request(new URL(path, url), { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const makeUnder = (host: string, headers: Record<string, string> = {}, url = server.url) =>
  asked('/api/workshops', {
    url,
    method: 'POST',
    headers: { host, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(SMALL_WORKSHOP),
  });

test('while the client isn’t built every page is a 503 that says in both languages what to do', async () => {
  for (const path of ['/', '/join', '/w/een/blok', '/index.html']) {
    const response = await fetch(server.url + path);
    const text = await response.text();
    expect([path, response.status]).toEqual([path, 503]);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(text).toContain('npm run build');
    expect(text).toContain('lang="nl"');
    expect(text).toContain('lang="en"');
  }
  expect((await fetch(`${server.url}/assets/app-1234.js`)).status).toBe(404);
});

test('a client built while the server runs is served: compressed, hashed files for good, pages afresh', async () => {
  const page = '<!doctype html><title>Gesprekstafel</title>';
  const script = 'export const answer = 42;'.repeat(40);
  await mkdir(join(clientDir, 'assets'), { recursive: true });
  await writeFile(join(clientDir, 'assets', 'app-1234.js'), script);
  await writeFile(join(clientDir, 'assets', 'app-1234.js.gz'), gzipSync(script));
  await writeFile(join(clientDir, 'index.html'), page);

  for (const path of ['/', '/join', '/w/een/blok?x=1', '/index.html']) {
    const response = await fetch(server.url + path);
    expect([path, response.status, await response.text()]).toEqual([path, 200, page]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  }
  const asset = await fetch(`${server.url}/assets/app-1234.js`, { headers: { 'accept-encoding': 'gzip' } });
  expect(asset.headers.get('content-encoding')).toBe('gzip');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await asset.text()).toBe(script);
  const gone = await fetch(`${server.url}/assets/app-0000.js`);
  expect([gone.status, gone.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
  expect(await refusal(await fetch(`${server.url}/api/nergens`))).toEqual({ status: 404, kind: 'not-found' });
  expect((await fetch(`${server.url}/..%2f..%2fpackage.json`)).status).toBeGreaterThanOrEqual(400);
  await rm(clientDir, { recursive: true, force: true });
});

test('[JOIN-4] nothing a page is told makes it ask for https', async () => {
  const response = await fetch(`${server.url}/healthz`);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("connect-src 'self' ws: wss:");
  expect(policy).not.toContain('upgrade-insecure-requests');
  expect(response.headers.get('strict-transport-security')).toBeNull();
  expect(response.headers.get('cross-origin-opener-policy')).toBeNull();
});

test('[JOIN-4] links follow the name the page was opened under', async () => {
  const { text } = await makeUnder('tafel.school:8080');
  expect(MadeWorkshop.parse(JSON.parse(text)).links.join).toMatch(/^http:\/\/tafel\.school:8080\/join#/);
});

test('[JOIN-4] opened as localhost, links and the code’s link carry the address that phones can reach', async () => {
  const [info] = Object.values(networkInterfaces()).flat();
  if (info === undefined) throw new Error('a machine has at least its loopback interface');
  const at = (address: string) => ({
    ...info,
    family: 'IPv4' as const,
    address,
    netmask: '',
    cidr: null,
    internal: false,
  });
  const hall = await startServer({
    config: { host: '0.0.0.0' },
    networkInterfaces: () => ({ docker0: [at('192.168.99.1')], wlan0: [at('192.168.1.20')] }),
  });
  try {
    const base = `http://192.168.1.20:${hall.port}`;
    for (const host of [`localhost:${hall.port}`, `127.0.0.1:${hall.port}`, `[::1]:${hall.port}`]) {
      const { text } = await makeUnder(host, {}, hall.url);
      const made = MadeWorkshop.parse(JSON.parse(text));
      expect(made.links.projector).toBe(`${base}/show#${made.viewKey}`);
    }
    const made = await makeWorkshop(hall.url);
    const { device } = await joined(hall.url, { key: made.facilitatorKey, name: 'Fatima' });
    const view = await read(WorkshopView, await device.get(`/api/workshops/${made.workshop.id}`));
    expect(view.joinLink).toBe(`${base}/join#${made.joinCode}`);
  } finally {
    await hall.close();
  }
});

test('[JOIN-4] PUBLIC_URL goes before everything; behind https the cookie is for https alone', async () => {
  const publicUrl = 'https://tafel.school.nl';
  const proxied = await startServer({ config: { publicUrl } });
  try {
    const made = await makeWorkshop(proxied.url);
    expect(made.links.join).toBe(`${publicUrl}/join#${made.joinKey}`);
    const response = await createDevice(proxied.url).send('POST', '/api/join', {
      body: { key: made.viewKey },
      headers: { 'x-forwarded-proto': 'https', origin: publicUrl },
    });
    expect(response.headers.get('set-cookie')).toContain('Secure');
    expect(response.headers.get('strict-transport-security')).not.toBeNull();
  } finally {
    await proxied.close();
  }
});

test('a change asked for by a page of another site is refused, one of our own pages isn’t', async () => {
  const host = 'tafel.school:8080';
  for (const origin of ['http://elders.nl', 'http://tafel.school', 'null', 'tafel.school:8080']) {
    const { status, text } = await makeUnder(host, { origin });
    expect([origin, status, JSON.parse(text).type]).toEqual([origin, 403, '/problems/wrong-origin']);
  }
  expect((await makeUnder(host, { origin: `http://${host}` })).status).toBe(201);
  expect((await makeUnder(host)).status).toBe(201);
});

test('a body that is no JSON, of another type, or too big is refused and changes nothing', async () => {
  const device = createDevice(server.url);
  const send = (body: string, type = 'application/json') =>
    device.send('POST', '/api/join', { body, headers: { 'content-type': type } });
  expect(await refusal(await send('{"key":'))).toEqual({ status: 400, kind: 'malformed' });
  expect(await refusal(await send('{"key":"a"}', 'text/plain'))).toEqual({ status: 400, kind: 'malformed' });
  expect(await refusal(await send('key=a', 'application/x-www-form-urlencoded'))).toMatchObject({ kind: 'malformed' });
  expect(await refusal(await send('{"__proto__":{"key":"a"}}'))).toEqual({ status: 400, kind: 'malformed' });
  expect(await refusal(await send('[]'))).toEqual({ status: 400, kind: 'invalid' });
  expect(await refusal(await send(`{"key":"${'a'.repeat(70_000)}"}`))).toEqual({ status: 413, kind: 'too-big' });
});

test('[LANG-1] a refusal is said in the reader’s language, Dutch when in doubt', async () => {
  const detail = async (language: string) => {
    const response = await fetch(`${server.url}/api/workshops/nergens`, { headers: { 'accept-language': language } });
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    return z.object({ title: z.string() }).parse(await response.json()).title;
  };
  expect(await detail('en-GB,en;q=0.9,nl;q=0.8')).toBe('This workshop is not there');
  expect(await detail('de, nl;q=0.5, en;q=0.1')).toBe('Deze werksessie is er niet');
  expect(await detail('')).toBe('Deze werksessie is er niet');
});

test('the API describes itself', async () => {
  const text = await (await fetch(`${server.url}/api/openapi.json`)).text();
  const document = z
    .object({
      openapi: z.string(),
      paths: z.record(z.string(), z.record(z.string(), z.unknown())),
      components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
    })
    .parse(JSON.parse(text));
  const referred = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]);
  expect(referred.length).toBeGreaterThan(0);
  for (const name of referred) expect(Object.keys(document.components.schemas)).toContain(name);
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(routes.toSorted()).toEqual([
    'delete /api/workshops/{id}',
    'delete /api/workshops/{id}/me',
    'delete /api/workshops/{id}/silent/draft',
    'delete /api/workshops/{id}/versions/{number}/signoffs',
    'get /api/guides/{id}.json',
    'get /api/guides/{id}.md',
    'get /api/key',
    'get /api/versions/{hash}',
    'get /api/workshops/{id}',
    'get /api/workshops/{id}/answers/{questionId}/points',
    'get /api/workshops/{id}/answers/{questionId}/points/{pointId}',
    'get /api/workshops/{id}/draft.docx',
    'get /api/workshops/{id}/draft.md',
    'get /api/workshops/{id}/draft.pdf',
    'get /api/workshops/{id}/log',
    'get /api/workshops/{id}/log.csv',
    'get /api/workshops/{id}/preflight',
    'get /api/workshops/{id}/rounds/{roundId}',
    'get /api/workshops/{id}/rounds/{roundId}/roll',
    'get /api/workshops/{id}/silent/draft',
    'get /api/workshops/{id}/versions',
    'get /api/workshops/{id}/versions/{number}',
    'get /api/workshops/{id}/versions/{number}.docx',
    'get /api/workshops/{id}/versions/{number}.json',
    'get /api/workshops/{id}/versions/{number}.md',
    'get /api/workshops/{id}/versions/{number}.notes.csv',
    'get /api/workshops/{id}/versions/{number}.pdf',
    'get /api/workshops/{id}/versions/{number}.votes.csv',
    'get /healthz',
    'get /readyz',
    'post /api/door',
    'post /api/examples',
    'post /api/guides/preview',
    'post /api/join',
    'post /api/workshops',
    'post /api/workshops/{id}/answers/{questionId}/points/{pointId}/restore',
    'post /api/workshops/{id}/commands',
    'post /api/workshops/{id}/reopen',
    'post /api/workshops/{id}/rounds',
    'post /api/workshops/{id}/rounds/{roundId}/close',
    'post /api/workshops/{id}/rounds/{roundId}/decide',
    'post /api/workshops/{id}/rounds/{roundId}/hands',
    'post /api/workshops/{id}/rounds/{roundId}/open',
    'post /api/workshops/{id}/rounds/{roundId}/reveal',
    'post /api/workshops/{id}/rounds/{roundId}/withdraw',
    'post /api/workshops/{id}/versions',
    'post /api/workshops/{id}/versions/{number}/signoffs',
    'put /api/workshops/{id}/rounds/{roundId}',
    'put /api/workshops/{id}/rounds/{roundId}/ballot',
    'put /api/workshops/{id}/silent/draft',
  ]);
});

test('the log has events with ids, and no name, key, code or cookie', async () => {
  const made = await makeWorkshop(server.url, { title: 'Geheim beraad' });
  const { device } = await joined(server.url, { key: made.facilitatorKey, name: 'Onzichtbaar' });
  await device.delete(`/api/workshops/${made.workshop.id}/me`);
  await device.post('/api/join', { key: 'sleutelgat', name: 'Onzichtbaar' });
  const log = lines.join('');
  expect(log).toContain('seat.freed');
  expect(log).toContain('wrong-key');
  for (const secret of [
    'Geheim',
    'Onzichtbaar',
    'sleutelgat',
    made.facilitatorKey,
    made.joinCode,
    device.cookie().slice(7),
  ]) {
    expect(log).not.toContain(secret);
  }
});

test('readyz is green while the store can save and red once it can’t; healthz stays green', async () => {
  const failing = await startServer();
  expect((await fetch(`${failing.url}/readyz`)).status).toBe(200);
  await failing.store.close();
  expect(await refusal(await fetch(`${failing.url}/readyz`))).toEqual({ status: 503, kind: 'store-unavailable' });
  expect(await (await fetch(`${failing.url}/healthz`)).json()).toEqual({ status: 'ok', rooms: 0, connections: 0 });
  expect(await refusal(await createDevice(failing.url).post('/api/workshops', SMALL_WORKSHOP))).toEqual({
    status: 503,
    kind: 'store-unavailable',
  });
  await failing.close();
});
