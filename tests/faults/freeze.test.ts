import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { DATABASE_FILE } from '../../server/store/sqlite/sqlite.ts';
import { answerRoot } from '../../shared/board/board.ts';
import { Frozen, Preflight, Versions } from '../../shared/http/versions.ts';
import { type MadeWorkshop, WorkshopView } from '../../shared/http/workshop.ts';
import { hashOf } from '../../shared/version/hash.ts';
import { VersionFile } from '../../shared/version/seal.ts';
import { createDevice, type Device, makeWorkshop, read } from '../support/device.ts';
import { QUESTION, saidIn } from '../support/freezing.ts';
import { type Seeded, seeded } from '../support/seeded.ts';
import { type SpawnedServer, spawnServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';
import { Writer, wordsIn, wordsOf } from './writer.ts';

const { freezes, seed } = inject('faults');
const TYPISTS = 30;
const LONGEST_TYPING_MS = 150;
const LONGEST_LIFE_MS = 250;
/** Composing and sealing takes some tens of milliseconds. */
const LONGEST_SEALING_MS = 60;
const ROOT = answerRoot(QUESTION);

let dataDir: string;
let server: SpawnedServer;
let lead: Device;
let typists: Device[];
let made: MadeWorkshop;

beforeEach(async () => {
  dataDir = await temporaryFolder();
  server = await spawnServer({ dataDir });
  lead = createDevice(server.url);
  typists = Array.from({ length: TYPISTS }, () => createDevice(server.url));
});

afterEach(async () => {
  await server.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

const at = (path: string): string => `/api/workshops/${made.workshop.id}${path}`;

/** A workshop of its own, in which everyone is. */
async function gathered(round: number, random: Seeded): Promise<Writer[]> {
  made = await makeWorkshop(server.url);
  await lead.post('/api/join', { key: made.facilitatorKey, name: 'Fatima' });
  for (const [index, device] of typists.entries()) {
    const request = { key: made.joinKey, name: `Schrijver ${index}`, partnerName: 'Scholengroep Noord' };
    expect((await device.post('/api/join', request)).status).toBe(200);
  }
  const writers = typists.map(
    (device, index) => new Writer(server.url, made.workshop.id, device.cookie(), `w${index}x${round}`, random, ROOT),
  );
  await Promise.all(writers.map(({ client }) => client.synced));
  return writers;
}

/** The hash that was told, or null when the server fell before it could answer. */
async function frozen(accepted: string[]): Promise<string | null> {
  try {
    const answer = await lead.post(at('/versions'), { accepted });
    return (await read(Frozen, answer, 201)).version.hash;
  } catch (error) {
    // What was answered must have been right; that no answer came is what this is about.
    if (error instanceof Error && error.message.startsWith('expected')) throw error;
    return null;
  }
}

/** In every other round at any instant; else once someone has heard that it is being sealed, so that the kill falls in the middle. */
async function instant(round: number, random: Seeded, watcher: WireClient): Promise<void> {
  if (round % 2 === 0) return wait(random.between(0, LONGEST_LIFE_MS));
  const isTold = () => watcher.messages.some((message) => message.type === 'stage' && message.stage.phase !== 'open');
  await expect.poll(isTold, { interval: 1 }).toBe(true);
  await wait(random.between(0, LONGEST_SEALING_MS));
}

/** As it lies in the file of a server that is dead. */
function phaseOnDisk(): string {
  const database = new DatabaseSync(join(dataDir, DATABASE_FILE));
  try {
    return String(database.prepare('SELECT phase FROM workshops WHERE id = ?').get(made.workshop.id)?.phase);
  } finally {
    database.close();
  }
}

async function documentWords(): Promise<string[]> {
  const reader = new WireClient(server.url, made.workshop.id, lead.cookie());
  await reader.synced;
  const words = wordsIn(reader.doc, ROOT);
  reader.terminate();
  return words.sort();
}

const phaseNow = async () => (await read(WorkshopView, await lead.get(at('')))).stage.phase;
const missing = (wanted: readonly string[], found: readonly string[]): string[] => {
  const there = new Set(found);
  return wanted.filter((word) => !there.has(word));
};

test(`[SEAL-1] thirty people type while she freezes and the server is killed: one version with all that was stored, or none (${freezes} times)`, {
  timeout: freezes * 4 * 15_000,
}, async () => {
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const found: Record<string, number> = { open: 0, sealing: 0, frozen: 0 };
  let [stored, refused] = [0, 0];
  // A kill may miss the middle each time; then there are more, to an end.
  for (let round = 0; round < freezes || (found.sealing === 0 && round < freezes * 4); round += 1) {
    const where = `round ${round}, seed ${seed}`;
    const writers = await gathered(round, random);
    const accepted = (await read(Preflight, await lead.get(at('/preflight')))).items.map(({ id }) => id);
    // Someone who writes may be let go before she hears why.
    const watcher = new WireClient(server.url, made.workshop.id, lead.cookie());
    await watcher.synced;
    for (const writer of writers) writer.start();
    await wait(random.between(0, LONGEST_TYPING_MS));
    const asked = frozen(accepted);
    await instant(round, random, watcher);
    await server.kill('SIGKILL');
    const told = await asked;
    await Promise.all(writers.map(({ client }) => client.closed));
    for (const writer of writers) writer.stop();
    const phase = phaseOnDisk();
    found[phase] = (found[phase] ?? 0) + 1;
    server = await spawnServer({ dataDir, port: server.port });

    await expect.poll(phaseNow).toBe(phase === 'open' ? 'open' : 'frozen');
    const inDocument = await documentWords();
    const promised = writers.flatMap((writer) => [...writer.stored, ...writer.seen]);
    expect(missing(promised, inDocument), where).toEqual([]);
    const { versions } = await read(Versions, await lead.get(at('/versions')));
    const { stage } = await read(WorkshopView, await lead.get(at('')));
    expect(
      stage.versions.map(({ hash }) => hash),
      where,
    ).toEqual(versions.map(({ hash }) => hash));
    expect(versions, where).toHaveLength(phase === 'open' ? 0 : 1);
    stored += promised.length;
    if (phase === 'open') {
      expect(told, where).toBeNull();
      continue;
    }
    const text = await (await lead.get(at('/versions/1'))).text();
    const raw = JSON.parse(text);
    const file = VersionFile.parse(raw);
    expect(hashOf(raw.version), where).toBe(versions[0]?.hash);
    if (told !== null) expect(told, where).toBe(file.seal.hash);
    // All that was committed, and so all that was told as stored; nothing that was refused, and nothing twice.
    const inVersion = wordsOf(saidIn(file) ?? '').sort();
    expect(inVersion, where).toEqual(inDocument);
    const tooLate = writers.flatMap((writer) => writer.refused);
    expect(missing(tooLate, inVersion), where).toEqual(tooLate);
    refused += tooLate.length;
  }
  const fell = `${found.open} times before, ${found.sealing} in the middle, ${found.frozen} after`;
  console.log(`the server fell ${fell}; ${stored} words told or seen, ${refused} refused`);
  expect(found.sealing).toBeGreaterThan(0);
  expect(stored).toBeGreaterThan(0);
});
