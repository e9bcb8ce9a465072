import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { nodeTimers, type Timers } from '../../server/sync/timers.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { SYNC_STEP_1, SYNC_STEP_2 } from '../../shared/protocol/protocol.ts';
import { nestedArrays, nestedElements, type RawStruct, rawUpdate } from '../fuzz/raw-update.ts';
import { ROOT, words, write } from '../support/answer.ts';
import { joined, makeWorkshop } from '../support/device.ts';
import { awarenessFrame, syncFrame } from '../support/frames.ts';
import { type RunningServer, type StartOptions, startServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

const CLIENT = 4_000_000_000;

let server: RunningServer;
let dataDir: string;
let made: MadeWorkshop;
type Person = Awaited<ReturnType<typeof joined>>;
let anna: Person;
let bram: Person;
const clients: WireClient[] = [];

async function start(options: StartOptions = {}): Promise<void> {
  dataDir = await temporaryFolder();
  server = await startServer({ dataDir, ...options });
  made = await makeWorkshop(server.url);
  anna = await participate('Anna');
  bram = await participate('Bram');
}

const participate = (name: string): Promise<Person> =>
  joined(server.url, { key: made.joinKey, name, partnerName: 'Scholengroep Noord' });

async function stop(): Promise<void> {
  for (const client of clients.splice(0)) client.terminate();
  await server.close();
}

async function startOther(options: StartOptions): Promise<void> {
  await stop();
  await rm(dataDir, { recursive: true });
  await start(options);
}

beforeEach(() => start());
afterEach(async () => {
  await stop();
  await rm(dataDir, { recursive: true });
});

function connect(person: Person, doc = new Y.Doc()): WireClient {
  const client = new WireClient(server.url, made.workshop.id, person.device.cookie(), { doc });
  clients.push(client);
  return client;
}

async function synced(person: Person, doc?: Y.Doc): Promise<WireClient> {
  const client = connect(person, doc);
  await client.synced;
  return client;
}

const settled = (client: WireClient) =>
  expect.poll(() => client.sent > 0 && client.settled === client.sent, { interval: 5 }).toBe(true);
const shows = (client: WireClient, text: string) =>
  expect.poll(() => words(client.doc), { interval: 5 }).toContain(text);
const database = (): DatabaseSync => new DatabaseSync(join(dataDir, 'gesprekstafel.db'));

const paragraph: RawStruct = { at: { root: ROOT }, content: { kind: 'element', name: 'paragraph' } };
const under = (client: number, ...structs: RawStruct[]) => ({ client, clock: 0, structs });

describe('bytes no Yjs would write', () => {
  it.each<[string, number, Uint8Array]>([
    [
      'an item that stands on a later one of its own',
      4403,
      rawUpdate([
        under(CLIENT, { at: { after: [CLIENT, 1] }, content: { kind: 'element', name: 'paragraph' } }, paragraph),
      ]),
    ],
    [
      'an item within itself',
      4403,
      rawUpdate([under(CLIENT, { at: { parent: [CLIENT, 0] }, content: { kind: 'element', name: 'paragraph' } })]),
    ],
    [
      'the same client id twice',
      4403,
      rawUpdate([
        under(CLIENT, { at: { root: ROOT }, content: { kind: 'element', name: 'script' } }),
        under(CLIENT, paragraph),
      ]),
    ],
    ['client ids out of order', 4403, rawUpdate([under(1, paragraph), under(CLIENT, paragraph)])],
    ['a client id without items', 4403, rawUpdate([under(CLIENT, paragraph), under(CLIENT)])],
    [
      'items of no length',
      4403,
      rawUpdate([under(CLIENT, { at: { root: ROOT }, content: { kind: 'deleted', length: 0 } }, paragraph)]),
    ],
    [
      'running text as the value of a key',
      4403,
      rawUpdate([under(CLIENT, { at: { root: 'elders', key: 'k' }, content: { kind: 'string', text: 'abc' } })]),
    ],
    [
      'a value of a key to the left of another',
      4403,
      rawUpdate([
        under(
          CLIENT,
          { at: { root: 'elders', key: 'k' }, content: { kind: 'type', ref: 1 } },
          { at: { before: [CLIENT, 0] }, content: { kind: 'type', ref: 1 } },
        ),
      ]),
    ],
    ['thousands of quotes in one another', 4413, nestedElements(CLIENT, ROOT, 'blockquote', 8_000)],
    ['thousands of forbidden elements in one another', 4413, nestedElements(CLIENT, ROOT, 'script', 10_000)],
    [
      'a value of thousands of levels',
      4403,
      rawUpdate([
        under(CLIENT, { at: { root: 'elders', key: 'k' }, content: { kind: 'any', values: [nestedArrays(2_000)] } }),
      ]),
    ],
  ])('%s: ends its own connection and no other', async (_, code, bytes) => {
    const [one, two] = [await synced(anna), await synced(bram)];
    write(two.doc, 'van Bram');
    await settled(two);
    one.sendUpdate(bytes);
    expect((await one.closed).code).toBe(code);
    write(two.doc, 'gaat door');
    await settled(two);
    expect(words((await synced(bram)).doc)).toBe('<paragraph>van Bram</paragraph><paragraph>gaat door</paragraph>');
  });

  it('deleting nothing in the middle of a letter leaves the letter whole in memory as on disk', async () => {
    const [one, two] = [await synced(anna), await synced(bram)];
    one.doc.getText('los').insert(0, 'a😀b');
    await settled(one);
    two.sendUpdate(rawUpdate([], [{ client: one.doc.clientID, ranges: [[2, 0]] }]));
    expect((await two.closed).code).toBe(4403);
    expect((await synced(bram)).doc.getText('los').toString()).toBe('a😀b');
  });

  it('[NOTE-5] in a step 2 with a gap, new words under a client id of someone else are refused all the same', async () => {
    const two = await synced(bram);
    write(two.doc, 'van Bram');
    await settled(two);
    const one = await synced(anna);
    const [client, clock] = [two.doc.clientID, Y.getState(two.doc.store, two.doc.clientID)];
    const forged = rawUpdate([
      { client: 2 ** 40, clock: 7, structs: [{ gc: 1 }] },
      { client, clock, structs: [{ at: { root: ROOT }, content: { kind: 'element', name: 'heading' } }] },
    ]);
    one.socket.send(syncFrame(SYNC_STEP_2, forged));
    expect(await one.closed).toEqual({ code: 4403, reason: 'foreign-author' });
    expect(words((await synced(bram)).doc)).toBe('<paragraph>van Bram</paragraph>');
  });

  it('words put between neighbours that stand apart are refused: where they land would depend on who was swept up first', async () => {
    const [one, two] = [await synced(anna), await synced(bram)];
    write(one.doc, 'hier');
    one.doc.getMap('los').set('k', 1);
    await settled(one);
    const client = one.doc.clientID;
    const last = Y.getState(one.doc.store, client) - 1;
    const between: RawStruct = {
      at: { after: [client, last], before: [client, 0] },
      content: { kind: 'element', name: 'paragraph' },
    };
    two.sendUpdate(rawUpdate([under(CLIENT, between)]));
    expect((await two.closed).code).toBe(4403);
    expect((await synced(bram)).doc.getMap('los').toJSON()).toEqual({ k: 1 });
  });

  it('a step 2 that deletes at a clock beyond counting ends its own connection and no other', async () => {
    const [one, two] = [await synced(anna), await synced(bram)];
    const beyond = rawUpdate([], [{ client: CLIENT, ranges: [[Number.MAX_SAFE_INTEGER, 1]] }]);
    one.socket.send(syncFrame(SYNC_STEP_2, beyond));
    expect((await one.closed).code).toBe(4403);
    write(two.doc, 'gaat door');
    await settled(two);
  });

  it('a second copy of words that were swept up, with another place and more to it, changes nothing', async () => {
    const [one, two] = [await synced(anna), await synced(bram)];
    write(one.doc, 'weg');
    one.doc.getXmlFragment(ROOT).delete(0, 1);
    await settled(one);
    const client = one.doc.clientID;
    const known = Y.getState(one.doc.store, client);
    one.sendUpdate(
      rawUpdate([
        { client, clock: known - 1, structs: [{ at: { root: 'los' }, content: { kind: 'string', text: 'ab' } }] },
      ]),
    );
    await settled(one);
    write(two.doc, 'gaat door');
    await settled(two);
    expect(words((await synced(bram)).doc)).toBe('<paragraph>gaat door</paragraph>');
  });

  it('a state vector of megabytes is not read', async () => {
    const one = await synced(anna);
    one.socket.send(syncFrame(SYNC_STEP_1, new Uint8Array(300 * 1024)));
    expect(await one.closed).toEqual({ code: 4413, reason: 'too-big' });
  });
});

describe('what is called stored', () => {
  it('[LIVE-1] is never an edit of a commit that was refused', async () => {
    await startOther({ sync: { limits: { byteBurst: 64 * 1024 * 1024 } } });
    const [one, two] = [await synced(anna), await synced(bram)];
    // Enough that the room has time to say something while it is loaded again.
    for (let index = 0; index < 30; index++) {
      write(one.doc, 'x'.repeat(200_000));
      await settled(one);
    }
    write(one.doc, 'voor');
    await settled(one);
    await shows(two, 'voor');
    const before = one.settled;
    const rows = database();
    rows.exec('UPDATE workshops SET epoch = epoch + 1');
    rows.close();
    // A stream of edits: some come while the commit that will be refused is under way.
    let open = true;
    void one.closed.then(() => {
      open = false;
    });
    for (let index = 0; open && index < 500; index++) {
      write(one.doc, `te laat ${index}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await one.closed).code).toBe(4409);
    expect(one.settled).toBe(before);
    expect(words(two.doc)).not.toContain('te laat');
  });
});

describe('presence', () => {
  it.each<[string, (client: WireClient) => void]>([
    [
      'a clock no one can count on',
      ({ socket, doc }) => {
        socket.send(awarenessFrame(doc.clientID, Number.MAX_SAFE_INTEGER, { a: 1 }));
        socket.send(awarenessFrame(doc.clientID, Number.MAX_SAFE_INTEGER, { a: 2 }));
      },
    ],
    [
      'a state of thousands of levels',
      ({ socket, doc }) => {
        let deep: unknown = 0;
        for (let level = 0; level < 5_000; level++) deep = [deep];
        socket.send(awarenessFrame(doc.clientID, 1, { deep }));
      },
    ],
  ])('%s goes no further', async (_, send) => {
    const [one, two] = [await synced(anna), await synced(bram)];
    const heard: Buffer[] = [];
    two.socket.on('message', (data: Buffer) => heard.push(data));
    send(one);
    write(one.doc, 'daarna');
    await shows(two, 'daarna');
    expect(heard.filter((data) => data[0] === 1)).toEqual([]);
  });
});

it('a server that stops while a room loads leaves no timer behind', async () => {
  const running = new Set<() => void>();
  const timers: Timers = {
    ...nodeTimers,
    after(ms, run) {
      const done = nodeTimers.after(ms, () => {
        running.delete(cancel);
        run();
      });
      const cancel = (): void => {
        running.delete(cancel);
        done();
      };
      running.add(cancel);
      return cancel;
    },
  };
  await startOther({ sync: { timers } });
  const coming = Array.from({ length: 5 }, () => connect(anna));
  await Promise.all(coming.map((client) => client.opened));
  await server.close();
  expect([...new Set(await Promise.all(coming.map(async (client) => (await client.closed).code)))]).toEqual([1012]);
  await expect.poll(() => running.size).toBe(0);
  server = await startServer({ dataDir });
});
