import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { joined, makeWorkshop } from '../support/device.ts';
import { seeded } from '../support/seeded.ts';
import { type SpawnedServer, spawnServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';
import { Writer, wordsIn } from './writer.ts';

const { kills, writers: crowd, seed } = inject('faults');
const LONGEST_LIFE_MS = 400;

let dataDir: string;
let server: SpawnedServer;
let made: MadeWorkshop;
let cookies: string[];

beforeEach(async () => {
  dataDir = await temporaryFolder();
  server = await spawnServer({ dataDir });
  made = await makeWorkshop(server.url);
  cookies = [];
  for (let index = 0; index < crowd; index += 1) {
    const { device } = await joined(server.url, {
      key: made.joinKey,
      name: `Schrijver ${index}`,
      partnerName: 'Scholengroep Noord',
    });
    cookies.push(device.cookie());
  }
});

afterEach(async () => {
  await server.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

const connect = (cookie: string, doc?: WireClient['doc']): WireClient =>
  new WireClient(server.url, made.workshop.id, cookie, doc === undefined ? {} : { doc });

/** Everyone connects and types; resolves when all have started. */
async function typing(round: number, random: ReturnType<typeof seeded>): Promise<Writer[]> {
  const writers = cookies.map(
    (cookie, index) => new Writer(server.url, made.workshop.id, cookie, `w${index}x${round}`, random),
  );
  await Promise.all(writers.map(({ client }) => client.synced));
  for (const writer of writers) writer.start();
  return writers;
}

/** What a newcomer, who brings nothing along, finds on the server. */
async function readBack(): Promise<string[]> {
  const reader = connect(cookies[0] ?? '');
  await reader.synced;
  const words = wordsIn(reader.doc);
  reader.terminate();
  return words;
}

const missing = (wanted: Iterable<string>, found: readonly string[]): string[] => {
  const there = new Set(found);
  return [...wanted].filter((word) => !there.has(word));
};

const doubled = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

/** The writers come back with what they had; resolves when the server settled all of it. */
async function comeBack(writers: readonly Writer[]): Promise<void> {
  const returned = writers.map(({ client }, index) => connect(cookies[index] ?? '', client.doc));
  await Promise.all(returned.map(({ synced }) => synced));
  await expect.poll(() => returned.every((client) => client.sent > 0 && client.settled === client.sent)).toBe(true);
  for (const client of returned) client.terminate();
}

test(`[LIVE-1] what was told stored, and what others saw, is there after kill -9 (${kills} times)`, {
  timeout: kills * 15_000,
}, async () => {
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const promised = new Set<string>();
  let told = 0;
  for (let round = 0; round < kills; round += 1) {
    const writers = await typing(round, random);
    await wait(random.between(0, LONGEST_LIFE_MS));
    await server.kill('SIGKILL');
    await Promise.all(writers.map(({ client }) => client.closed));
    for (const writer of writers) {
      writer.stop();
      told += writer.stored.length;
      for (const word of [...writer.stored, ...writer.seen]) promised.add(word);
    }
    server = await spawnServer({ dataDir });
    const found = await readBack();
    expect(missing(promised, found), `round ${round}, seed ${seed}`).toEqual([]);
    expect(doubled(found), `round ${round}, seed ${seed}`).toEqual([]);
    await comeBack(writers);
    for (const writer of writers) for (const word of writer.written) promised.add(word);
    const healed = await readBack();
    expect(missing(promised, healed), `after the return in round ${round}, seed ${seed}`).toEqual([]);
    expect(doubled(healed), `after the return in round ${round}, seed ${seed}`).toEqual([]);
  }
  console.log(`${kills} kills, ${told} words told stored, ${promised.size} words in the end`);
  expect(told).toBeGreaterThan(0);
});

test('[LIVE-1] a server that is told to stop under load stores what it took, says it restarts, and ends', async () => {
  const random = seeded(seed);
  const writers = await typing(0, random);
  await expect.poll(() => writers.every(({ stored }) => stored.length > 3)).toBe(true);
  const asked = performance.now();
  const exit = await server.kill('SIGTERM');
  console.log(`ended ${Math.round(performance.now() - asked)} ms after SIGTERM`);
  const closes = await Promise.all(writers.map(({ client }) => client.closed));
  for (const writer of writers) writer.stop();
  // It gives itself less than five seconds and ends with 1 when that was not enough.
  expect(exit).toEqual({ code: 0, signal: null });
  expect(new Set(closes.map(({ code }) => code))).toEqual(new Set([1012]));
  const promised = new Set(writers.flatMap((writer) => [...writer.stored, ...writer.seen]));
  server = await spawnServer({ dataDir });
  const found = await readBack();
  expect(missing(promised, found)).toEqual([]);
  expect(doubled(found)).toEqual([]);
});
