import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, inject, it } from 'vitest';
import * as Y from 'yjs';
import { RoomDocument } from '../../server/sync/room-document.ts';
import { scan } from '../../server/sync/scan.ts';
import { DOCUMENT_SCHEMA } from '../../shared/board/board.ts';
import { type ParticipantId, WorkshopId } from '../../shared/ids.ts';
import { joined, makeWorkshop } from '../support/device.ts';
import { author } from '../support/guarded-room.ts';
import { seeded } from '../support/seeded.ts';
import { startServer } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';
import { dump } from './dump.ts';
import { SHORT_FUZZ } from './fuzz-settings.ts';
import { Hostile } from './hostile.ts';

const settings = inject('fuzz') ?? SHORT_FUZZ;
const EDITS_PER_DOCUMENT = 400;
/** More than any hostile run uses: what is tried here is not the pace. */
const ENDLESS = 2 ** 40;

const replayed = (updates: readonly Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
};

it('what the scan lets through is applied whole, and memory, log, merged log and joiner hold the same', () => {
  console.info(`seed ${settings.seed}, ${settings.updates} updates`);
  const random = seeded(settings.seed);
  const verdicts = new Map<string, number>();
  for (let done = 0; done < settings.updates; done += EDITS_PER_DOCUMENT) {
    const document = new RoomDocument({ snapshot: null, updates: [] }, DOCUMENT_SCHEMA);
    // Chance has one source only, so that the same seed is the same run.
    document.doc.clientID = random.between(1, 2 ** 32 - 1);
    const log: Uint8Array[] = [];
    const first = document.initialise([]);
    if (first !== null) log.push(first);
    const owners = new Map<number, ParticipantId | null>([[document.doc.clientID, null]]);
    const people = ['anna', 'bram'].map((name) => ({ by: author(name), hostile: new Hostile(random) }));
    for (let index = 0; index < EDITS_PER_DOCUMENT; index++) {
      const { by, hostile } = people[index % people.length] ?? expect.fail('nobody');
      if (index % 20 < 2) hostile.renew(document.whole());
      const update = hostile.update();
      const verdict = scan(update, {
        known: (clientId) => document.known(clientId),
        ownerOf: (clientId) => owners.get(clientId),
        placeOf: (item) => document.placeOf(item),
        participantId: by.participantId,
        healing: false,
      });
      verdicts.set(verdict.kind, (verdicts.get(verdict.kind) ?? 0) + 1);
      // A step 2 with a gap is taken as far as it hangs together.
      if (verdict.kind === 'refused' || (verdict.kind === 'gap' && random.between(0, 1) === 0)) continue;
      const applied = document.apply(update, by, index, verdict);
      for (const clientId of verdict.claims) owners.set(clientId, by.participantId);
      owners.set(document.doc.clientID, null);
      log.push(...applied.updates);
    }
    const memory = dump(document.doc);
    expect(dump(replayed(log)), 'log').toBe(memory);
    expect(dump(replayed([Y.mergeUpdates(log)])), 'merged log').toBe(memory);
    expect(dump(replayed([document.whole()])), 'joiner').toBe(memory);
    expect(replayed(log).store.pendingStructs).toBeNull();
    document.destroy();
  }
  console.info(`verdicts ${JSON.stringify(Object.fromEntries(verdicts))}`);
  // Else it would prove nothing.
  for (const kind of ['sound', 'gap', 'refused'])
    expect(verdicts.get(kind) ?? 0).toBeGreaterThan(settings.updates / 50);
});

it('hostile frames over sockets leave the room right for everyone else, and the disk with it', async () => {
  console.info(`seed ${settings.seed}, ${settings.frames} frames`);
  const troubles: string[] = [];
  const server = await startServer({
    onLog: (line) => {
      if (/room\.failed|document\.broken|commit\.failed|door\.failed|room\.load/.test(line)) troubles.push(line);
    },
    sync: {
      limits: {
        frameBurst: ENDLESS,
        byteBurst: ENDLESS,
        clientIdsPerConnection: ENDLESS,
        documentBytes: ENDLESS,
        slowBytes: ENDLESS,
      },
    },
  });
  const made = await makeWorkshop(server.url);
  const participate = (name: string) => joined(server.url, { key: made.joinKey, name, partnerName: 'Noord' });
  const connect = async (name: string): Promise<WireClient> => {
    const { device } = await participate(name);
    return new WireClient(server.url, made.workshop.id, device.cookie());
  };
  const honest = [await connect('Anna'), await connect('Bram')];
  await Promise.all(honest.map((client) => client.synced));
  const random = seeded(settings.seed);
  const hostile = new Hostile(random);
  const enemy = await participate('Cor');
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const memory: number[] = [];
  let visits = 0;
  for (let sent = 0; sent < settings.frames; visits++) {
    const [one, two] = honest;
    if (one === undefined || two === undefined) throw new Error('nobody is honest');
    for (const client of honest) client.doc.getText('eerlijk').insert(0, `${visits} `);
    const visitor = new WireClient(server.url, made.workshop.id, enemy.device.cookie());
    // Before it is seated its frames would only wait.
    await visitor.synced;
    if (visits % 3 === 0) hostile.renew(Y.encodeStateAsUpdate(one.doc));
    for (let frame = 0; frame < 12; frame++, sent++) visitor.socket.send(hostile.frame());
    // Its end, by the server or by itself, comes after all it sent.
    visitor.socket.close();
    await visitor.closed;
    if (visits % 100 === 0) memory.push(process.memoryUsage().heapUsed);
  }
  delay.disable();
  await expect
    .poll(() => honest.every((client) => client.sent > 0 && client.settled === client.sent), { timeout: 30_000 })
    .toBe(true);
  const joiner = await connect('Dirk');
  await joiner.synced;
  const expected = dump(joiner.doc);
  for (const client of honest) await expect.poll(() => dump(client.doc) === expected).toBe(true);
  const loaded = await server.store.documents.load(WorkshopId.parse(made.workshop.id));
  if (loaded === null) throw new Error('the workshop is gone');
  expect(loaded.damaged).toEqual([]);
  const rows = [...(loaded.snapshot === null ? [] : [loaded.snapshot]), ...loaded.updates];
  expect(dump(replayed(rows.map(({ bytes }) => bytes)))).toBe(expected);
  expect(troubles).toEqual([]);
  console.info(
    `${visits} visits, longest turn ${Math.round(delay.max / 1e6)} ms, p99 ${Math.round(delay.percentile(99) / 1e6)} ms,` +
      ` heap ${memory.map((bytes) => Math.round(bytes / 2 ** 20)).join(' ')} MiB`,
  );
  for (const client of [...honest, joiner]) client.terminate();
  await server.close();
});
