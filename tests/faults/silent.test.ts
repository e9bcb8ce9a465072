import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { blockNotes } from '../../shared/board/board.ts';
import { readNotes } from '../../shared/board/notes.ts';
import { SilentDraft } from '../../shared/http/silent.ts';
import { type MadeWorkshop, StageAnswer, WorkshopView } from '../../shared/http/workshop.ts';
import { BlockId } from '../../shared/ids.ts';
import { type Device, joined, makeWorkshop, read } from '../support/device.ts';
import { seeded } from '../support/seeded.ts';
import { type SpawnedServer, spawnServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

const { kills, seed } = inject('faults');
const WRITERS = 4;
const POINTS = 5;
/** A reveal takes some tens of milliseconds; a kill comes before, in the middle, or after. */
const LONGEST_LIFE_MS = 120;
const ROOT = blockNotes(BlockId.parse('regio-positie'));
const target = { kind: 'question', id: 'regio-positie.1' };

let dataDir: string;
let server: SpawnedServer;
let made: MadeWorkshop;
let lead: Device;
let writers: Device[];

beforeEach(async () => {
  dataDir = await temporaryFolder();
  server = await spawnServer({ dataDir });
  made = await makeWorkshop(server.url);
  ({ device: lead } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' }));
  writers = [];
  for (let index = 0; index < WRITERS; index += 1) {
    const partnerName = 'Scholengroep Noord';
    writers.push((await joined(server.url, { key: made.joinKey, name: `Schrijver ${index}`, partnerName })).device);
  }
});

afterEach(async () => {
  await server.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

const at = (path: string): string => `/api/workshops/${made.workshop.id}${path}`;
const order = async (command: object) => (await read(StageAnswer, await lead.post(at('/commands'), command))).stage;
const silentNow = async () => (await read(WorkshopView, await lead.get(at('')))).stage.silent;
const again = async (): Promise<void> => {
  await server.kill('SIGKILL');
  server = await spawnServer({ dataDir, port: server.port });
};
const wordsOf = (round: number, writer: number): string[] =>
  Array.from({ length: POINTS }, (_, index) => `r${round}w${writer}p${index}`);

async function onTable(): Promise<string[]> {
  const reader = new WireClient(server.url, made.workshop.id, lead.cookie());
  await reader.synced;
  const texts = readNotes(reader.doc, ROOT).map(({ text }) => text);
  reader.terminate();
  return texts.sort();
}

test(`[STAGE-5] a reveal that is cut off by kill -9 neither doubles nor loses a point (${kills} times)`, {
  timeout: kills * 20_000,
}, async () => {
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const promised: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    await order({ type: 'silent.start', target, attribution: round % 2 === 0 ? 'anonymous' : 'partner' });
    for (const [index, device] of writers.entries()) {
      const points = wordsOf(round, index).map((text) => ({ kind: 'remark', text }));
      await read(SilentDraft, await device.send('PUT', at('/silent/draft'), { body: { points } }));
      promised.push(...wordsOf(round, index));
    }
    await again();
    for (const [index, device] of writers.entries()) {
      const { points } = await read(SilentDraft, await device.get(at('/silent/draft')));
      expect(points.map(({ text }) => text)).toEqual(wordsOf(round, index));
    }
    // Whether it was heard is what the kill decides.
    const asked = order({ type: 'silent.reveal' }).catch(() => null);
    await wait(random.between(0, LONGEST_LIFE_MS));
    await again();
    await asked;
    // What had begun finishes by itself; what was never heard is asked again.
    if ((await silentNow())?.state === 'writing') await order({ type: 'silent.reveal' });
    await expect.poll(silentNow).toBeNull();
    expect(await onTable(), `round ${round}, seed ${seed}`).toEqual(promised.toSorted());
  }
});
