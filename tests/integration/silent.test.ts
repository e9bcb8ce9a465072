import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { DATABASE_FILE } from '../../server/store/sqlite/sqlite.ts';
import { blockNotes, MATRIX_NOTES, SCENARIO_NOTES } from '../../shared/board/board.ts';
import { addNote, readNotes } from '../../shared/board/notes.ts';
import { byOrder } from '../../shared/board/order.ts';
import { type NewSilentDraft, SilentDraft } from '../../shared/http/silent.ts';
import { type MadeWorkshop, StageAnswer } from '../../shared/http/workshop.ts';
import { BlockId, QuestionId } from '../../shared/ids.ts';
import type { SilentTarget } from '../../shared/stage/target.ts';
import { createDevice, type Device, joined, makeWorkshop, read, refusal } from '../support/device.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

const QUESTION: SilentTarget = { kind: 'question', id: QuestionId.parse('regio-positie.1') };
const BLOCK = blockNotes(BlockId.parse('regio-positie'));

let dataDir: string;
let server: RunningServer;
let made: MadeWorkshop;
let lead: Device;
let anna: Device;
let bram: Device;
let annaId: string;
const lines: string[] = [];
const clients: WireClient[] = [];

beforeEach(async () => {
  lines.length = 0;
  dataDir = await temporaryFolder();
  server = await startServer({ dataDir, onLog: (line) => lines.push(line) });
  made = await makeWorkshop(server.url);
  ({ device: lead } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' }));
  const first = await joined(server.url, { key: made.joinKey, name: 'Anna', partnerName: 'Scholengroep Noord' });
  anna = first.device;
  annaId = first.joined.participant?.id ?? '';
  ({ device: bram } = await joined(server.url, { key: made.joinKey, name: 'Bram', partnerName: 'Hogeschool De Brug' }));
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.terminate();
  await server.close();
  await rm(dataDir, { recursive: true });
});

const at = (path: string): string => `/api/workshops/${made.workshop.id}/${path}`;
const order = async (command: object, by = lead) =>
  (await read(StageAnswer, await by.post(at('commands'), command))).stage;
const start = (target: object = QUESTION, attribution = 'partner') =>
  order({ type: 'silent.start', target, attribution });
const put = (by: Device, body: object) => by.send('PUT', at('silent/draft'), { body });
const keep = async (by: Device, body: NewSilentDraft) => read(SilentDraft, await put(by, body));
const mine = async (by: Device) => read(SilentDraft, await by.get(at('silent/draft')));
const refused = async (by: Device, body: object) => refusal(await put(by, body));
const remark = (text: string) => ({ kind: 'remark' as const, text });

async function open(by: Device, record?: Buffer[]): Promise<WireClient> {
  const client = new WireClient(server.url, made.workshop.id, by.cookie());
  client.socket.on('message', (data: Buffer) => record?.push(data));
  clients.push(client);
  await client.synced;
  return client;
}

/** The notes of a root as they are stored. */
async function stored(root: string) {
  const loaded = await server.store.documents.load(made.workshop.id);
  const doc = new Y.Doc();
  if (loaded?.snapshot) Y.applyUpdate(doc, loaded.snapshot.bytes);
  for (const { bytes } of loaded?.updates ?? []) Y.applyUpdate(doc, bytes);
  return readNotes(doc, root).sort(byOrder);
}

const silentTold = ({ messages }: WireClient) =>
  messages.flatMap((message) => (message.type === 'signals' && message.silent !== null ? [message.silent] : []));

describe('a draft', () => {
  it('[STAGE-5] is one’s own, kept whole, and grows a revision with each change', async () => {
    const { silent } = await start();
    const points = [remark('Eerst de regio'), { kind: 'pro' as const, text: 'Meer stageplekken' }];
    const silentId = silent?.id ?? '';
    expect(await keep(anna, { points })).toEqual({ silentId, rev: 1, points });
    expect(await mine(anna)).toEqual({ silentId, rev: 1, points });
    expect(await mine(bram)).toEqual({ silentId: null, rev: 0, points: [] });
    expect(await mine(lead)).toEqual({ silentId: null, rev: 0, points: [] });
    expect(await refused(anna, { points: [], rev: 0 })).toEqual({ status: 409, kind: 'conflict', field: 'rev' });
    expect((await keep(anna, { points: [], rev: 1 })).rev).toBe(2);
  });

  it('[STAGE-5] of bare text has a point for each line', async () => {
    await start();
    expect((await keep(anna, { text: ' een \n\n\ttwee\r\n' })).points).toEqual([remark('een'), remark('twee')]);
    await order({ type: 'silent.cancel' });
    await start({ kind: 'cell', variantId: 'v', aspectId: 'voordelen' });
    expect((await keep(anna, { text: 'hoe dan?' })).points).toEqual([{ kind: 'question', text: 'hoe dan?' }]);
  });

  it('[STAGE-5] is refused where there is no round, for another round, while it is revealed, and from who only looks', async () => {
    const words = { points: [remark('geheim')] };
    expect(await refused(anna, words)).toEqual({ status: 409, kind: 'no-silent-round' });
    await start();
    expect(await refused(anna, { ...words, silentId: 'vorige' })).toEqual({ status: 409, kind: 'no-silent-round' });
    expect(await refused(createDevice(server.url), words)).toMatchObject({ kind: 'not-joined' });
    await order({ type: 'participant.role', participantId: annaId, role: 'observer' });
    expect(await refused(anna, words)).toEqual({ status: 403, kind: 'not-allowed' });
    await order({ type: 'participant.role', participantId: annaId, role: 'participant' });
    const stage = await server.store.workshops.stage(made.workshop.id);
    if (stage === null || stage.silent === null) throw new Error('no round');
    const log = { at: 1, participantId: null, event: 'test', details: {} };
    const save = (change: object, rev: number) =>
      server.store.workshops.saveStage(made.workshop.id, { stage: { ...stage, ...change, rev }, log, also: [] });
    await save({ silent: { ...stage.silent, state: 'revealing' } }, stage.rev + 1);
    expect(await refused(anna, words)).toEqual({ status: 409, kind: 'silent-revealing' });
    await save({ phase: 'frozen' }, stage.rev + 2);
    expect(await refused(anna, words)).toEqual({ status: 409, kind: 'frozen' });
    expect(lines.join('')).not.toContain('geheim');
  });

  it.each([
    [QUESTION, { points: [remark('goed'), remark('x'.repeat(281))] }, 'invalid', 'points.1.text'],
    [QUESTION, { points: [remark('   ')] }, 'invalid', 'points.0.text'],
    [QUESTION, { points: [{ kind: 'lof', text: 'x' }] }, 'invalid', 'points.0.kind'],
    [QUESTION, { points: Array.from({ length: 21 }, () => remark('x')) }, 'invalid', 'points'],
    [QUESTION, { points: [{ ...remark('x'), aspectId: 'doel' }] }, 'invalid', 'points.0.aspectId'],
    [QUESTION, { text: `goed\n${'x'.repeat(281)}` }, 'invalid', 'text'],
    [QUESTION, {}, 'invalid', 'points'],
    [{ kind: 'cell', variantId: 'v', aspectId: 'a' }, { points: [remark('x')] }, 'invalid', 'points.0.kind'],
    [
      { kind: 'cell', variantId: 'v', aspectId: 'a' },
      { points: [{ kind: 'pro', text: 'x', aspectId: 'b' }] },
      'invalid',
      'points.0.aspectId',
    ],
    [{ kind: 'row', variantId: 'v' }, { points: [{ kind: 'pro', text: 'x' }] }, 'invalid', 'points.0.aspectId'],
    [
      { kind: 'row', variantId: 'v' },
      { points: [{ kind: 'pro', text: 'x', aspectId: 'nergens' }] },
      'not-found',
      'points.0.aspectId',
    ],
    [
      { kind: 'scenario', id: 's' },
      { points: [{ kind: 'pro', text: 'x', aspectId: 'voordelen' }] },
      'not-found',
      'points.0.aspectId',
    ],
  ])('[STAGE-5] about %o is refused where it does not fit (%#)', async (target, body, kind, field) => {
    await start(target);
    expect(await refused(anna, body)).toMatchObject({ kind, field });
    expect((await mine(anna)).points).toEqual([]);
  });

  it('[STAGE-5] of a round that was called off is its author’s to read, until it is thrown away or the next begins', async () => {
    await start();
    await keep(anna, { points: [remark('voor mij')] });
    await keep(bram, { points: [remark('van Bram')] });
    expect((await order({ type: 'silent.cancel' })).silent).toBeNull();
    expect((await mine(anna)).points).toEqual([remark('voor mij')]);
    expect((await anna.delete(at('silent/draft'))).status).toBe(204);
    expect([(await mine(anna)).points, (await mine(bram)).points]).toEqual([[], [remark('van Bram')]]);
    await start();
    expect((await mine(bram)).points).toEqual([]);
    expect(await stored(BLOCK)).toEqual([]);
  });

  it('[JOIN-2] of someone who joined anew is theirs again after the merge', async () => {
    await start();
    await keep(anna, { points: [remark('op de oude telefoon')] });
    const again = await joined(server.url, { key: made.joinKey, name: 'Anna 2', partnerName: 'Scholengroep Noord' });
    const into = again.joined.participant?.id;
    await order({ type: 'participant.merge', from: annaId, into });
    expect((await mine(again.device)).points).toEqual([remark('op de oude telefoon')]);
  });
});

describe('while it is on', () => {
  it('[STAGE-5] only how many have written reaches others, of those who are there or were', async () => {
    const received: Buffer[] = [];
    const [watching] = await Promise.all([open(bram, received), open(lead)]);
    await start();
    await expect.poll(() => silentTold(watching).at(-1)).toEqual({ writing: 0, of: 2 });
    await open(anna);
    await keep(anna, { points: [remark('Het geheim van Anna')] });
    await expect.poll(() => silentTold(watching).at(-1)).toEqual({ writing: 1, of: 3 });
    await keep(bram, { points: [remark('Brams geheim')] });
    await expect.poll(() => silentTold(watching).at(-1)).toEqual({ writing: 2, of: 3 });
    await keep(anna, { points: [] });
    await expect.poll(() => silentTold(watching).at(-1)).toEqual({ writing: 1, of: 3 });
    await keep(anna, { points: [remark('Het geheim van Anna')] });
    const bytes = Buffer.concat(received).toString('latin1');
    expect(bytes).toContain('"writing":2');
    expect(bytes).not.toContain('geheim');
    expect(lines.join('')).not.toContain('geheim');
    const seen = await bram.get(`/api/workshops/${made.workshop.id}`);
    const told = await seen.text();
    expect(told).toContain('"silent":{');
    expect(told).not.toContain('geheim');
    expect(told).not.toContain('"writing":0');
  });

  it('[STAGE-5] how many wrote is known when everyone comes back after a restart', async () => {
    await start();
    await keep(anna, { points: [remark('een')] });
    await server.close();
    server = await startServer({ dataDir, onLog: (line) => lines.push(line) });
    const watching = await open(bram);
    await expect.poll(() => silentTold(watching)[0]).toMatchObject({ writing: 1 });
  });
});

describe('revealing', () => {
  it('[STAGE-5] puts all points on the table at once, by partner and of one moment, behind what was there', async () => {
    const watching = await open(bram);
    addNote(watching.doc, BLOCK, {
      id: 'al-daar',
      kind: 'remark',
      place: { questionId: QuestionId.parse('regio-positie.1') },
      order: 'a0',
      text: 'stond er al',
    });
    await expect.poll(() => watching.settled === watching.sent).toBe(true);
    let shown: number[] = [];
    await start();
    await keep(anna, { points: [remark('van Anna'), { kind: 'con', text: 'Annas bezwaar' }] });
    await keep(bram, { points: [{ kind: 'condition', text: 'Brams voorwaarde' }] });
    await keep(lead, { points: [] });
    watching.doc.on('update', () => shown.push(readNotes(watching.doc, BLOCK).length));
    const { silent } = await order({ type: 'silent.reveal' });
    expect(silent).toBeNull();
    const notes = await stored(BLOCK);
    expect(notes[0]?.id).toBe('al-daar');
    const revealed = notes.slice(1);
    expect(revealed.map(({ kind, text }) => `${kind} ${text}`).sort()).toEqual([
      'con Annas bezwaar',
      'condition Brams voorwaarde',
      'remark van Anna',
    ]);
    const bramId = (await server.store.workshops.stage(made.workshop.id))?.participants.find(
      ({ name }) => name === 'Bram',
    )?.id;
    expect(new Map(revealed.map(({ text, by }) => [text, by]))).toEqual(
      new Map([
        ['van Anna', annaId],
        ['Annas bezwaar', annaId],
        ['Brams voorwaarde', bramId],
      ]),
    );
    expect(new Set(revealed.map((note) => note.at)).size).toBe(1);
    expect(revealed[0]?.at).toBeGreaterThan(1_700_000_000_000);
    await expect.poll(() => shown).toEqual([4]);
    shown = [];
    expect((await mine(anna)).points).toEqual([]);
    const log = await server.store.workshops.log(made.workshop.id);
    expect(log.slice(-3).map(({ event, participantId, details }) => [event, participantId === null, details])).toEqual([
      ['silent.reveal', false, {}],
      ['silent.revealed', true, { target: 'question regio-positie.1', attribution: 'partner', points: 3, people: 2 }],
      ['silent.over', true, { target: 'question regio-positie.1' }],
    ]);
    expect(await refusal(await lead.post(at('commands'), { type: 'silent.reveal' }))).toMatchObject({
      kind: 'no-silent-round',
    });
  });

  it('[STAGE-5] puts points of a row and of a scenario under their aspects', async () => {
    await start({ kind: 'row', variantId: 'v1' });
    await keep(anna, { points: [{ kind: 'pro', text: 'a', aspectId: 'voordelen' }] });
    await order({ type: 'silent.reveal' });
    expect((await stored(MATRIX_NOTES)).map(({ place }) => place)).toEqual([
      { variantId: 'v1', aspectId: 'voordelen' },
    ]);
    await start({ kind: 'scenario', id: 's1' }, 'anonymous');
    const aspectId = (await server.store.workshops.find(made.workshop.id))?.guide.scenarioAspects[1]?.id ?? '';
    await keep(anna, { points: [{ kind: 'question', text: 'b', aspectId }] });
    await order({ type: 'silent.reveal' });
    expect(await stored(SCENARIO_NOTES)).toMatchObject([{ place: { scenarioId: 's1', aspectId }, by: null }]);
  });

  it('[STAGE-5] into what is locked is refused, and nothing is lost by it', async () => {
    await start();
    await keep(anna, { points: [remark('wacht')] });
    await order({ type: 'lock', target: { kind: 'all' } });
    expect(await refusal(await lead.post(at('commands'), { type: 'silent.reveal' }))).toMatchObject({ kind: 'locked' });
    await keep(anna, { points: [remark('wacht'), remark('nog een')] });
    await order({ type: 'unlock', target: { kind: 'all' }, reason: 'verder' });
    await order({ type: 'silent.reveal' });
    expect(await stored(BLOCK)).toHaveLength(2);
  });

  it('[STAGE-5] is not taken for done by a note that someone lays under such an id', async () => {
    const { silent } = await start();
    await keep(anna, { points: [remark('blijft')] });
    const client = await open(bram);
    const place = { questionId: QuestionId.parse('regio-positie.1') };
    addNote(client.doc, BLOCK, { id: `revealed.${silent?.id}-0`, kind: 'remark', place, order: 'a0', text: 'vals' });
    await expect.poll(() => client.settled === client.sent && client.sent > 0).toBe(true);
    await order({ type: 'silent.reveal' });
    expect((await stored(BLOCK)).map(({ text }) => text)).toEqual(['blijft']);
  });

  it('[STAGE-5] leaves out who was taken out of the workshop meanwhile', async () => {
    await start();
    await keep(anna, { points: [remark('weg')] });
    await keep(bram, { points: [remark('blijft')] });
    await order({ type: 'participant.remove', participantId: annaId });
    await order({ type: 'silent.reveal' });
    expect((await stored(BLOCK)).map(({ text }) => text)).toEqual(['blijft']);
  });

  it('[STAGE-5] twice at once lays every point once', async () => {
    await start();
    await keep(anna, { points: [remark('een'), remark('twee')] });
    const answers = await Promise.all([1, 2, 3].map(() => lead.post(at('commands'), { type: 'silent.reveal' })));
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    await expect.poll(async () => (await server.store.workshops.stage(made.workshop.id))?.silent).toBeNull();
    expect((await stored(BLOCK)).map(({ text }) => text).sort()).toEqual(['een', 'twee']);
  });

  it('[STAGE-5] of an anonymous round leaves nothing that tells who: not in a note, the log, the database or its log of writes', async () => {
    const watching = await open(anna);
    await start(QUESTION, 'anonymous');
    await keep(anna, { points: [remark('aap')] });
    await keep(anna, { points: [remark('noot van Anna die zij weer weghaalde'), remark('mies')] });
    await keep(anna, { points: [remark('mies'), remark('wim')] });
    await keep(bram, { points: [remark('zus')] });
    await order({ type: 'silent.reveal' });
    const notes = await stored(BLOCK);
    expect(notes.map(({ text, by }) => `${text} ${by}`).sort()).toEqual(['mies null', 'wim null', 'zus null']);
    expect(new Set(notes.map((note) => note.at)).size).toBe(1);
    await expect.poll(() => readNotes(watching.doc, BLOCK)).toHaveLength(3);
    const file = join(server.dataDir, DATABASE_FILE);
    const bytes = (await readFile(file)).toString('latin1');
    // The rows are gone from the pages, and the log of writes went empty before the round was over: what stands there now came after.
    expect(bytes).not.toContain('noot van Anna');
    expect(bytes).not.toContain('"text":"mies"');
    const ahead = (await readFile(`${file}-wal`)).toString('latin1');
    for (const word of ['noot van Anna', 'aap', '"text"']) expect(ahead).not.toContain(word);
    const db = new DatabaseSync(file, { readOnly: true });
    for (const table of ['drafts', 'contributions']) {
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 });
    }
    const owners = db.prepare('SELECT participant FROM client_ids').all();
    expect(owners.every(({ participant }) => participant === null)).toBe(true);
    const details = db.prepare("SELECT participant, details FROM log WHERE event = 'silent.revealed'").all();
    expect(details).toEqual([{ participant: null, details: expect.not.stringContaining(annaId) }]);
    db.close();
    expect(lines.join('')).not.toMatch(/mies|wim|zus|noot/);
  });
});
