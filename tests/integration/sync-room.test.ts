import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import type { Down } from '../../shared/protocol/down.ts';
import { SYNC_STEP_1 } from '../../shared/protocol/protocol.ts';
import { ROOT, words, write } from '../support/answer.ts';
import { type Device, joined, makeWorkshop } from '../support/device.ts';
import { awarenessFrame, syncFrame } from '../support/frames.ts';
import { type RunningServer, type StartOptions, startServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

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

const participate = (name: string, workshop = made): Promise<Person> =>
  joined(server.url, { key: workshop.joinKey, name, partnerName: 'Scholengroep Noord' });
const facilitate = (name: string): Promise<Person> => joined(server.url, { key: made.facilitatorKey, name });
const command = (person: Person, body: unknown): Promise<Response> =>
  person.device.post(`/api/workshops/${made.workshop.id}/commands`, body);

/** Everyone goes, the server too; only what is stored stays. */
async function stop(): Promise<void> {
  for (const client of clients.splice(0)) client.terminate();
  await server.close();
}

/** Another server than the one of every test, on a folder of its own. */
async function startOther(options: StartOptions): Promise<void> {
  await stop();
  await rm(dataDir, { recursive: true });
  await start(options);
}

const storedRows = (readOnly = false): DatabaseSync =>
  new DatabaseSync(join(dataDir, 'gesprekstafel.db'), { readOnly });

beforeEach(() => start());
afterEach(async () => {
  await stop();
  await rm(dataDir, { recursive: true });
});

function connect(
  person: { device: Pick<Device, 'cookie'> },
  options: ConstructorParameters<typeof WireClient>[3] = {},
): WireClient {
  const client = new WireClient(server.url, made.workshop.id, person.device.cookie(), options);
  clients.push(client);
  return client;
}

async function synced(
  person: { device: Pick<Device, 'cookie'> },
  options: ConstructorParameters<typeof WireClient>[3] = {},
): Promise<WireClient> {
  const client = connect(person, options);
  await client.synced;
  return client;
}

const settled = (client: WireClient) =>
  expect.poll(() => client.sent > 0 && client.settled === client.sent, { interval: 5 }).toBe(true);
const shows = (client: WireClient, text: string) =>
  expect.poll(() => words(client.doc), { interval: 5 }).toContain(text);
const heard = <T extends Down['type']>(client: WireClient, type: T): Extract<Down, { type: T }>[] =>
  client.messages.filter((message): message is Extract<Down, { type: T }> => message.type === type);

describe('an edit', () => {
  it('[LIVE-1] is told as stored when a reopened database has it, and others see it', async () => {
    const [one, two] = [await synced(anna), await synced(bram)];
    write(one.doc, 'samen groeien');
    await settled(one);
    await shows(two, 'samen groeien');
    const database = storedRows(true);
    const stored = new Y.Doc();
    for (const row of database.prepare('SELECT bytes FROM updates ORDER BY seq').all()) {
      if (row.bytes instanceof Uint8Array) Y.applyUpdate(stored, row.bytes);
    }
    database.close();
    expect(words(stored)).toContain('samen groeien');
  });

  it('[LIVE-1] that stands on a missing one is not told as stored before the step 2 that covers it', async () => {
    const one = await synced(anna);
    await settled(one);
    const away = new Y.Doc();
    const updates: Uint8Array[] = [];
    away.on('update', (update) => updates.push(update));
    write(away, 'eerst');
    write(away, 'daarna');
    const [first, second] = updates;
    if (first === undefined || second === undefined) throw new Error('no updates');
    const before = one.sent;
    one.sendUpdate(second);
    // The server asks for all of it; this client answers with its own document, which has neither.
    await expect.poll(() => one.sent).toBe(before + 2);
    Y.applyUpdate(one.doc, first);
    await settled(one);
    expect(words((await synced(bram)).doc)).toBe('<paragraph>eerst</paragraph>');
  });

  it('typed between opening and the first step 1 is there once, and settled', async () => {
    const doc = new Y.Doc();
    write(doc, 'onderweg getypt');
    const one = connect(anna, { doc });
    await one.opened;
    write(doc, 'net verbonden');
    await settled(one);
    const two = await synced(bram);
    expect(words(two.doc)).toBe('<paragraph>onderweg getypt</paragraph><paragraph>net verbonden</paragraph>');
  });

  it('[NOTE-5] under a client id of someone else ends the connection with 4403 and changes nothing', async () => {
    const [one, two] = [await synced(anna), await synced(bram)];
    write(one.doc, 'van Anna');
    await shows(two, 'van Anna');
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(two.doc));
    forged.clientID = one.doc.clientID;
    const state = Y.encodeStateVector(forged);
    write(forged, 'zogenaamd van Anna');
    two.sendUpdate(Y.encodeStateAsUpdate(forged, state));
    expect(await two.closed).toEqual({ code: 4403, reason: 'foreign-author' });
    expect(heard(two, 'refused')).toMatchObject([{ reason: 'foreign-author', frame: two.sent }]);
    write(one.doc, 'nog iets');
    await settled(one);
    expect(words((await synced(bram)).doc)).toBe('<paragraph>van Anna</paragraph><paragraph>nog iets</paragraph>');
  });

  it('with a Y.Map in an answer is put right, told to its sender, and harms no one', async () => {
    const [one, two] = [await synced(anna), await synced(bram)];
    one.doc.transact(() => {
      write(one.doc, 'eerlijk');
      Reflect.apply(Y.Array.prototype.push, one.doc.getXmlFragment(ROOT), [[new Y.Map([['a', 1]])]]);
    });
    await settled(one);
    await shows(two, 'eerlijk');
    expect(two.doc.getXmlFragment(ROOT).length).toBe(1);
    await expect.poll(() => one.doc.getXmlFragment(ROOT).length).toBe(1);
    expect(heard(one, 'refused')).toMatchObject([{ reason: 'not-allowed-here', hit: [ROOT] }]);
  });

  it.each([
    ['an unknown message', new Uint8Array([42, 1, 2, 3])],
    ['bytes that are no update', new Uint8Array([0, 2, 3, 9, 9, 9])],
    ['a state vector that lies', new Uint8Array([0, 0, 5, 255, 255, 255, 255, 15])],
    ['an empty message', new Uint8Array()],
  ])('that is %s ends its connection with 4403 and no other', async (_, bytes) => {
    const [one, two] = [await synced(anna), await synced(bram)];
    one.socket.send(bytes);
    expect(await one.closed).toEqual({ code: 4403, reason: 'malformed' });
    write(two.doc, 'gaat door');
    await settled(two);
  });

  it('above 256 kB ends the connection with 4413; as a first step 2 it is taken', async () => {
    const doc = new Y.Doc();
    const one = await synced(anna, { doc });
    write(doc, 'x'.repeat(300 * 1024));
    expect(await one.closed).toEqual({ code: 4413, reason: 'too-big' });
    const again = await synced(anna, { doc });
    await settled(again);
    expect(words((await synced(bram)).doc).length).toBeGreaterThan(300 * 1024);
  });
});

describe('a seat', () => {
  it('of an observer sees everything; an edit from it changes nothing and ends with 4403', async () => {
    const facilitator = await facilitate('Fatima');
    const participantId = bram.joined.participant?.id;
    const role = { type: 'participant.role', participantId, role: 'observer' };
    const [one, two] = [await synced(anna), await synced(bram)];
    await command(facilitator, role);
    await expect
      .poll(
        () =>
          heard(two, 'stage')
            .at(-1)
            ?.stage.participants.find(({ id }) => id === participantId)?.role,
      )
      .toBe('observer');
    write(one.doc, 'zichtbaar');
    await shows(two, 'zichtbaar');
    await settled(two);
    write(two.doc, 'mag niet');
    expect(await two.closed).toEqual({ code: 4403, reason: 'not-allowed' });
    expect(words((await synced(anna)).doc)).toBe('<paragraph>zichtbaar</paragraph>');
    const again = await synced(bram, { doc: new Y.Doc() });
    await settled(again);
    expect(heard(again, 'hello')[0]?.me).toMatchObject({ role: 'observer' });
  });

  it('[JOIN-3] that is removed is out within a second, and its way back is the facilitator', async () => {
    const facilitator = await facilitate('Fatima');
    const two = await synced(bram);
    const asked = performance.now();
    const remove = { type: 'participant.remove', participantId: bram.joined.participant?.id };
    await command(facilitator, remove);
    expect(await two.closed).toEqual({ code: 4403, reason: 'removed' });
    expect(performance.now() - asked).toBeLessThan(1_000);
    expect(await connect(bram).closed).toEqual({ code: 4403, reason: 'removed' });
    const back = { type: 'participant.role', participantId: bram.joined.participant?.id, role: 'participant' };
    await command(facilitator, back);
    await synced(bram);
  });

  it('[JOIN-2] board and projector of one browser stand side by side, each with its own seat', async () => {
    await anna.device.post('/api/join', { key: made.viewKey });
    const board = await synced(anna);
    const projector = await synced(anna, { params: { seat: 'view' } });
    expect(heard(board, 'hello')[0]?.me).toMatchObject({ seat: 'person', name: 'Anna' });
    expect(heard(projector, 'hello')[0]?.me).toEqual({ seat: 'view', role: 'view' });
    write(board.doc, 'op het scherm');
    await shows(projector, 'op het scherm');
    projector.socket.send(awarenessFrame(projector.doc.clientID, 1, { user: { name: 'niemand' } }));
    write(projector.doc, 'het scherm schrijft niet');
    expect((await projector.closed).code).toBe(4403);
  });

  it('[JOIN-2] given up in one window is given up in all of that browser, and in no other', async () => {
    const [window, other, elsewhere] = [await synced(anna), await synced(anna), await synced(bram)];
    await anna.device.delete(`/api/workshops/${made.workshop.id}/me`);
    const notJoined = { code: 4401, reason: 'not-joined' };
    expect([await window.closed, await other.closed]).toEqual([notJoined, notJoined]);
    write(elsewhere.doc, 'gaat door');
    await settled(elsewhere);
  });

  it('[JOIN-3] a projector opened through a facilitator closes when she is one no more', async () => {
    const facilitator = await facilitate('Fatima');
    const second = await joined(server.url, {
      key: made.facilitatorKey,
      name: 'Gerrit',
      partnerName: 'Scholengroep Noord',
    });
    const projector = await synced(second, { params: { seat: 'view' } });
    const demote = { type: 'participant.role', participantId: second.joined.participant?.id, role: 'participant' };
    await command(facilitator, demote);
    expect(await projector.closed).toEqual({ code: 4403, reason: 'not-allowed' });
    expect((await connect(anna, { params: { seat: 'view' } }).closed).code).toBe(4403);
  });
});

describe('a room', () => {
  it('is loaded once for fifty who come to it cold', async () => {
    const writer = await synced(anna);
    write(writer.doc, 'koude start');
    await settled(writer);
    await stop();
    server = await startServer({ dataDir });
    const many = Array.from({ length: 50 }, (_, index) => connect(index % 2 === 0 ? anna : bram));
    await Promise.all(many.map((client) => client.synced));
    expect(new Set(many.map((client) => words(client.doc)))).toEqual(new Set(['<paragraph>koude start</paragraph>']));
    write(many[0]?.doc ?? new Y.Doc(), 'één kamer');
    await Promise.all(many.map((client) => shows(client, 'één kamer')));
  });

  it('gives the same content to whoever leaves and comes back at once, also while it closes', async () => {
    await startOther({ sync: { limits: { graceMs: 5 } } });
    const writer = await synced(anna);
    write(writer.doc, 'blijft staan');
    await settled(writer);
    writer.terminate();
    for (let round = 0; round < 60; round++) {
      const back = await synced(bram);
      expect(words(back.doc), `round ${round}`).toBe('<paragraph>blijft staan</paragraph>');
      back.terminate();
    }
  });

  it('judges everything anew when the row has moved on without it', async () => {
    const [one, two] = [await synced(anna), await synced(bram)];
    write(one.doc, 'voor');
    await settled(one);
    const database = storedRows();
    database.exec('UPDATE workshops SET lock_rev = lock_rev + 1');
    database.close();
    write(one.doc, 'na');
    await settled(one);
    await shows(two, 'na');
    expect(words((await synced(bram)).doc)).toBe('<paragraph>voor</paragraph><paragraph>na</paragraph>');
  });

  it('of an epoch that moved on sends everyone to read the workshop again', async () => {
    const one = await synced(anna);
    const database = storedRows();
    database.exec('UPDATE workshops SET epoch = epoch + 1');
    database.close();
    write(one.doc, 'te laat');
    expect((await one.closed).code).toBe(4409);
    expect(words((await synced(bram)).doc)).toBe('');
  });

  it('writes snapshots, and a newcomer gets the same from them', async () => {
    const one = await synced(anna);
    for (let index = 0; index < 40; index++) {
      write(one.doc, `${index} ${'lorem ipsum '.repeat(400)}`);
      await settled(one);
    }
    const database = storedRows(true);
    const snapshots = database.prepare('SELECT seq FROM snapshots ORDER BY seq').all();
    const updates = database.prepare('SELECT count(*) AS n FROM updates').get();
    database.close();
    expect(snapshots.length).toBe(2);
    expect(Number(updates?.n)).toBeLessThan(40);
    const before = words(one.doc);
    await stop();
    server = await startServer({ dataDir });
    expect(words((await synced(bram)).doc)).toBe(before);
  });

  it('brings a reader that stopped reading back in one piece, or lets it go', async () => {
    await startOther({ sync: { limits: { slowBytes: 64 * 1024, byteBurst: 64 * 1024 * 1024 } } });
    const [one, two] = [await synced(anna), await synced(bram)];
    two.socket.pause();
    for (let index = 0; index < 60; index++) {
      write(one.doc, `${index} ${'x'.repeat(200_000)}`);
      await settled(one);
    }
    two.socket.resume();
    await expect.poll(() => words(two.doc) === words(one.doc), { timeout: 15_000 }).toBe(true);
    await expect.poll(() => two.settled === two.sent).toBe(true);
    // Once more on a machine so busy that it falls behind again.
    expect(heard(two, 'hello').length).toBeGreaterThan(1);
  });

  it('lets go a reader that does not come round, with 4508', async () => {
    await startOther({ sync: { limits: { slowBytes: 64 * 1024, byteBurst: 64 * 1024 * 1024, slowPatienceMs: 50 } } });
    const [one, two] = [await synced(anna), await synced(bram)];
    two.socket.pause();
    for (let index = 0; index < 60; index++) {
      write(one.doc, `${index} ${'x'.repeat(200_000)}`);
      await settled(one);
    }
    await expect.poll(async () => heard(await synced(anna), 'stage').length).toBeGreaterThan(0);
    two.socket.resume();
    expect(await two.closed).toEqual({ code: 4508, reason: 'too-slow' });
  });

  it('a flood from one seat ends that seat with 4529 and no other', async () => {
    await startOther({ sync: { limits: { frameBurst: 50, framesPerSecond: 1 } } });
    const [one, two] = [await synced(anna), await synced(bram)];
    for (let index = 0; index < 200; index++) one.socket.send(syncFrame(SYNC_STEP_1, Y.encodeStateVector(one.doc)));
    expect(await one.closed).toEqual({ code: 4529, reason: 'too-fast' });
    write(two.doc, 'gaat door');
    await settled(two);
  });

  it('that can not be loaded sends its visitors away for a while, touches nothing, and loads later', async () => {
    const one = await synced(anna);
    write(one.doc, 'blijft');
    await settled(one);
    await stop();
    server = await startServer({ dataDir });
    const database = storedRows();
    database.exec('ALTER TABLE updates RENAME TO elsewhere');
    expect((await connect(anna).closed).code).toBe(4503);
    database.exec('ALTER TABLE elsewhere RENAME TO updates');
    database.close();
    const comesIn = (): Promise<boolean> =>
      connect(anna).synced.then(
        () => true,
        () => false,
      );
    await expect.poll(comesIn, { timeout: 5_000 }).toBe(true);
    expect(words((await synced(anna)).doc)).toBe('<paragraph>blijft</paragraph>');
  });

  it('heals from a client when a stored row is damaged, whoever brings the words', async () => {
    const [one, two] = [await synced(anna), await synced(bram)];
    for (const text of ['een', 'twee', 'drie']) {
      write(one.doc, text);
      await settled(one);
      await shows(two, text);
    }
    const before = words(one.doc);
    await stop();
    const database = storedRows();
    database.exec(`UPDATE updates SET bytes = randomblob(length(bytes)) WHERE seq = 3`);
    database.close();
    server = await startServer({ dataDir });
    const empty = await synced(anna);
    expect(words(empty.doc)).not.toBe(before);
    const healer = await synced(bram, { doc: two.doc });
    await settled(healer);
    await expect.poll(() => words(empty.doc)).toBe(before);
  });
});

describe('presence', () => {
  it('[JOIN-2] is signed by the server: nobody can pose as another', async () => {
    const [one, two] = [await synced(anna), await synced(bram)];
    const heardBy: Buffer[] = [];
    two.socket.on('message', (data: Buffer) => heardBy.push(data));
    one.socket.send(awarenessFrame(one.doc.clientID, 1, { user: { id: bram.joined.participant?.id, name: 'Bram' } }));
    await expect.poll(() => heardBy.some((data) => data[0] === 1)).toBe(true);
    const text = heardBy.filter((data) => data[0] === 1).join(' ');
    expect(text).toContain('"name":"Anna"');
    expect(text).not.toContain('Bram');
    one.terminate();
    await expect
      .poll(() =>
        heardBy
          .filter((data) => data[0] === 1)
          .at(-1)
          ?.toString(),
      )
      .toContain('null');
  });

  it('is not taken from an outsider, an unknown workshop or an old client, each with its own code', async () => {
    const outsider = await participate('Buiten', await makeWorkshop(server.url));
    expect((await connect(outsider).closed).code).toBe(4401);
    expect((await connect({ device: { cookie: () => '' } }).closed).code).toBe(4401);
    expect((await connect(anna, { params: { epoch: '2' } }).closed).code).toBe(4409);
    expect((await connect(anna, { params: { schema: '0' } }).closed).code).toBe(4426);
    const nowhere = new WireClient(server.url, 'nergens', anna.device.cookie());
    expect((await nowhere.closed).code).toBe(4404);
    await expect(connect(anna, { headers: { origin: 'http://elders.example' } }).opened).rejects.toThrow('403');
  });
});

it('two servers after one another on the same folder give the same document', async () => {
  const one = await synced(anna);
  write(one.doc, 'overleeft');
  await settled(one);
  await server.close();
  expect((await one.closed).code).toBe(1012);
  server = await startServer({ dataDir });
  expect(words((await synced(anna)).doc)).toBe('<paragraph>overleeft</paragraph>');
});

it('[ANSWER-1] undo and redo, again and again between others’ words, are never refused', async () => {
  const [one, two] = [await synced(anna), await synced(bram)];
  const undo = new Y.UndoManager(one.doc.getXmlFragment(ROOT), { captureTimeout: 0 });
  for (let round = 0; round < 12; round++) {
    write(one.doc, `Anna ${round}`);
    write(two.doc, `Bram ${round}`);
    await shows(two, `Anna ${round}`);
    await shows(one, `Bram ${round}`);
    undo.undo();
    if (round % 2 === 0) undo.undo();
    write(two.doc, `tussendoor ${round}`);
    while (undo.canRedo()) undo.redo();
    await settled(one);
    await settled(two);
  }
  expect(heard(one, 'refused')).toEqual([]);
  await expect.poll(() => words(two.doc) === words(one.doc)).toBe(true);
  expect(words((await synced(anna)).doc)).toBe(words(one.doc));
  for (let round = 0; round < 12; round++) expect(words(one.doc)).toContain(`Anna ${round}`);
});
