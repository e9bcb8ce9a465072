import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RestorePoint } from '../../shared/http/restore-points.ts';
import { SilentDraft } from '../../shared/http/silent.ts';
import { Joined, StageAnswer } from '../../shared/http/workshop.ts';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import { createDevice, read, refusal } from '../support/device.ts';
import { awarenessFrame } from '../support/frames.ts';
import { FreezingHall, QUESTION, saidIn, say } from '../support/freezing.ts';
import { heard, type Person, settled } from '../support/hall.ts';
import { PassingTime } from '../support/passing-time.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { definition } from '../support/votes.ts';
import { WireClient } from '../support/wire-client.ts';

let room: FreezingHall;
let anna: Person;
beforeEach(async () => {
  room = await FreezingHall.open();
  anna = await room.hall.participate('Anna');
});
afterEach(() => room.hall.close());

const order = async (body: object) => (await read(StageAnswer, await room.hall.command(room.fatima, body))).stage;
const kinds = (items: readonly PreflightItem[]) => new Set(items.map(({ kind }) => kind));
const target = { kind: 'question', id: QUESTION };
const draftPath = () => room.path('silent', 'draft');
const keep = (by: Person, text: string) =>
  by.device.send('PUT', draftPath(), { body: { points: [{ kind: 'remark', text }] } });

describe('the instant', () => {
  test('[SEAL-1] what was told as stored is in the version, and what comes after is refused and told so', async () => {
    const client = await room.hall.synced(anna);
    say(client.doc, 'Op tijd');
    await settled(client);
    const late = await room.hall.synced(anna);
    await order({ type: 'freeze.announce', seconds: 30 });
    await order({ type: 'timer.start', seconds: 60 });
    await room.frozen();
    say(late.doc, 'Te laat');
    expect(await late.closed).toEqual({ code: 4403, reason: 'frozen' });
    expect(heard(late, 'refused').at(-1)).toMatchObject({ reason: 'frozen' });
    expect(heard(client, 'stage').map(({ stage }) => stage.phase)).toEqual([
      'open',
      'open',
      'open',
      'sealing',
      'frozen',
    ]);
    expect(saidIn(await room.file(1))).toBe('Op tijd');
    expect(await room.stage()).toMatchObject({ phase: 'frozen', freezing: null, timer: null, epoch: 1 });
    const log = (await room.hall.server.store.workshops.log(room.hall.made.workshop.id)).slice(-2);
    expect(log).toMatchObject([
      { event: 'freeze.begun', participantId: room.fatima.joined.participant?.id, details: { number: 1 } },
      { event: 'freeze.done', details: { number: 1, hash: (await room.file(1)).seal.hash } },
    ]);
  });

  test('[SEAL-1] an edit that is on its way when she freezes is either in the version and stored, or refused', async () => {
    const clients = await Promise.all(Array.from({ length: 6 }, () => room.hall.synced(anna)));
    const accepted = { accepted: (await room.stillOpen()).map(({ id }) => id) };
    const asked = room.frozen(accepted);
    for (const [at, { doc }] of clients.entries()) say(doc, `woord${at};`);
    await asked;
    const said = saidIn(await room.file(1)) ?? '';
    for (const [at, client] of clients.entries()) {
      const refused = client.closed.then(() => 'refused');
      const stored = expect.poll(() => client.settled === client.sent, { interval: 5 }).toBe(true);
      const outcome = await Promise.race([refused, stored.then(() => 'stored')]);
      expect(said.includes(`woord${at};`), `${at} was ${outcome}`).toBe(outcome === 'stored');
    }
  });

  test('[SEAL-1] of two who freeze at once one makes the version, and the other hears that it is frozen', async () => {
    const accepted = { accepted: (await room.stillOpen()).map(({ id }) => id) };
    const answers = await Promise.all([1, 2, 3].map(() => room.freeze(accepted)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409)) {
      expect(await refusal(answer)).toEqual({ status: 409, kind: 'frozen' });
    }
    expect(await room.list()).toHaveLength(1);
  });

  test('[SEAL-1] of two servers that are asked at once one makes the version', async () => {
    const other = await startServer({ dataDir: room.hall.dataDir });
    try {
      const accepted = (await room.stillOpen()).map(({ id }) => id);
      const answers = await Promise.all([room.freeze({ accepted }), freezeAt(other, { accepted })]);
      // The other one may have finished what the first began; it then has the version to tell of too.
      expect([201, 409]).toContain(Math.max(...answers.map(({ status }) => status)));
      expect(Math.min(...answers.map(({ status }) => status))).toBe(201);
      const versions = await room.list();
      expect(versions).toHaveLength(1);
      expect(await room.stage()).toMatchObject({ phase: 'frozen', versions: [{ hash: versions[0]?.hash }] });
    } finally {
      await other.close();
    }
  });

  test('[SEAL-1] who comes in while it is frozen may stay, and is not in the version', async () => {
    await room.frozen();
    const late = await room.hall.participate('Laatkomer');
    expect(late.joined.participant?.name).toBe('Laatkomer');
    const client = await room.hall.synced(late);
    expect(heard(client, 'hello')[0]).toMatchObject({ phase: 'frozen' });
    await settled(client);
    const { version } = await room.file(1);
    expect(version.participants.map(({ name }) => name)).toEqual(['Fatima', 'Anna']);
    expect(version.log.at(-1)?.event).toBe('freeze.begun');
  });
});

describe('before it', () => {
  test('[SEAL-2] what is open is listed, by who steers', async () => {
    const items = await room.stillOpen();
    expect(kinds(items)).toEqual(new Set(['block-unanswered']));
    expect(await refusal(await anna.device.get(room.path('preflight')))).toEqual({ status: 403, kind: 'not-allowed' });
    const stranger = createDevice(room.hall.server.url);
    expect(await refusal(await stranger.get(room.path('preflight')))).toEqual({ status: 401, kind: 'not-joined' });
    expect(await refusal(await room.freeze({ accepted: items.map(({ id }) => id) }, anna))).toMatchObject({
      kind: 'not-allowed',
    });
    expect((await room.stage()).phase).toBe('open');
  });

  test('[SEAL-2] what was not accepted comes back as a list, also what came up since', async () => {
    const client = await room.hall.synced(anna);
    say(client.doc, 'Een antwoord');
    await settled(client);
    const items = await room.stillOpen();
    const { items: all } = await room.notReady({});
    expect(all).toEqual(items);
    await order({ type: 'silent.start', target, attribution: 'partner' });
    const accepted = items.map(({ id }) => id);
    const later = await room.notReady({ accepted });
    expect(later).toMatchObject({ type: '/problems/not-ready', status: 409 });
    expect(later.items).toHaveLength(items.length + 1);
    expect(kinds(later.items)).toContain('silent-not-revealed');
    expect(await room.list()).toEqual([]);
  });

  test('[SEAL-2] what she goes on with stands in the version, with her remark', async () => {
    const items = await room.stillOpen();
    await room.frozen({ accepted: [...items.map(({ id }) => id), 'unsaved nobody'], remark: '  Blok 9 komt later  ' });
    const { freeze } = (await room.file(1)).version;
    expect(freeze).toMatchObject({ number: 1, accepted: items, remark: 'Blok 9 komt later' });
    expect(freeze.by).toBe(room.fatima.joined.participant?.id);
  });

  test('[SEAL-2] at the zero of an announcement it is frozen, and not before', async () => {
    const time = new PassingTime();
    const held = await FreezingHall.open({ clock: time.clock });
    try {
      const { stage } = await read(
        StageAnswer,
        await held.hall.command(held.fatima, { type: 'freeze.announce', seconds: 30 }),
      );
      const announcedAt = stage.freezing?.at;
      const accepted = (await held.stillOpen()).map(({ id }) => id);
      expect(await refusal(await held.freeze({ accepted, announcedAt }))).toEqual({ status: 409, kind: 'conflict' });
      expect(await held.stage()).toMatchObject({ phase: 'open', freezing: { at: announcedAt } });
      time.pass(30_000);
      expect((await held.freeze({ accepted, announcedAt })).status).toBe(201);
    } finally {
      await held.hall.close();
    }
  });

  test('[SEAL-2] an announcement that was stopped freezes nothing, whenever its zero is sent', async () => {
    const time = new PassingTime();
    const held = await FreezingHall.open({ clock: time.clock });
    const announce = async () => {
      const command = { type: 'freeze.announce', seconds: 30 };
      const { stage } = await read(StageAnswer, await held.hall.command(held.fatima, command));
      return stage.freezing?.at;
    };
    try {
      const first = await announce();
      const accepted = (await held.stillOpen()).map(({ id }) => id);
      time.pass(30_000);
      await held.hall.command(held.fatima, { type: 'freeze.cancel' });
      expect(await refusal(await held.freeze({ accepted, announcedAt: first }))).toEqual({
        status: 409,
        kind: 'conflict',
      });
      const second = await announce();
      time.pass(30_000);
      expect((await held.freeze({ accepted, announcedAt: first })).status).toBe(409);
      expect((await held.stage()).phase).toBe('open');
      expect((await held.freeze({ accepted, announcedAt: second })).status).toBe(201);
    } finally {
      await held.hall.close();
    }
  });

  test('[SEAL-2] a round that is open has to be settled first', async () => {
    const { round } = (await (await room.fatima.device.post(room.path('rounds'), definition())).json()) ?? {};
    await room.fatima.device.post(room.path('rounds', round.id, 'open'), { confirmSmall: true });
    const accepted = (await room.stillOpen()).map(({ id }) => id);
    expect(kinds((await room.notReady({ accepted })).items)).toContain('round-open');
    await room.fatima.device.send('POST', room.path('rounds', round.id, 'close'));
    expect(kinds((await room.notReady({ accepted })).items)).toContain('round-without-outcome');
    await room.frozen();
    const [held] = (await room.file(1)).version.rounds;
    expect(held).toMatchObject({ turnout: { cast: 0, eligible: 1 }, result: null });
  });

  test('[SEAL-2] who has words that are not stored is known from their window', async () => {
    const client = await room.hall.synced(anna);
    const tell = (clock: number, unsaved: boolean) =>
      client.socket.send(awarenessFrame(client.doc.clientID, clock, { unsaved }));
    tell(1, true);
    await expect.poll(async () => kinds(await room.stillOpen()).has('unsaved')).toBe(true);
    const mine = (await room.stillOpen()).find(({ kind }) => kind === 'unsaved');
    expect(mine).toMatchObject({ participantId: anna.joined.participant?.id, target: null });
    tell(2, false);
    await expect.poll(async () => kinds(await room.stillOpen()).has('unsaved')).toBe(false);
  });

  test('[SEAL-2] a silent round she goes on without is called off: its words stay with their authors', async () => {
    await order({ type: 'silent.start', target, attribution: 'partner' });
    await read(SilentDraft, await keep(anna, 'Alleen voor mij'));
    await room.frozen();
    expect((await room.stage()).silent).toBeNull();
    const { points } = await read(SilentDraft, await anna.device.get(draftPath()));
    expect(points.map(({ text }) => text)).toEqual(['Alleen voor mij']);
    expect(JSON.stringify(await room.file(1))).not.toContain('Alleen voor mij');
  });
});

describe('frozen', () => {
  const FROZEN = { status: 409, kind: 'frozen' };

  test('[SEAL-1] nothing of it is changed over HTTP', async () => {
    const client = await room.hall.synced(anna);
    say(client.doc, 'Hier stond wat meer dan nu, en dat was lang genoeg om te bewaren');
    await settled(client);
    await order({ type: 'spotlight', target });
    const [point] = await room.hall.points(room.fatima, QUESTION);
    const { round } = await (await room.fatima.device.post(room.path('rounds'), definition())).json();
    await order({ type: 'silent.start', target, attribution: 'partner' });
    await read(SilentDraft, await keep(anna, 'Voor mij'));
    await room.frozen();
    const before = await room.hall.stored();
    const { device } = room.fatima;
    for (const answer of [
      keep(anna, 'Toch nog'),
      anna.device.delete(draftPath()),
      device.post(room.path('rounds'), definition()),
      device.send('PUT', room.path('rounds', round.id), { body: definition() }),
      device.post(room.path('rounds', round.id, 'open'), { confirmSmall: true }),
      room.hall.restore(room.fatima, QUESTION, RestorePoint.parse(point).id),
      ...[
        { type: 'agenda', act: 'hide', id: 'regio-positie' },
        { type: 'lock', target: { kind: 'all' } },
        { type: 'unlock', target: { kind: 'all' }, reason: 'Toch' },
        { type: 'silent.start', target, attribution: 'partner' },
        { type: 'silent.reveal' },
        { type: 'silent.cancel' },
        { type: 'hide', what: { root: 'notes:matrix', noteId: 'n1' }, reason: 'Toch' },
        { type: 'signoff.rule', rule: { kind: 'at-least', partners: 1 } },
        { type: 'freeze.announce', seconds: 30 },
      ].map((command) => room.hall.command(room.fatima, command)),
      room.freeze({}),
      device.get(room.path('preflight')),
    ]) {
      const { status, url } = await answer;
      expect(await refusal(await answer), `${status} ${url}`).toEqual(FROZEN);
    }
    const { points } = await read(SilentDraft, await anna.device.get(draftPath()));
    expect(points).toHaveLength(1);
    expect((await room.hall.stored()).getXmlFragment(`answer:${QUESTION}`).toString()).toBe(
      before.getXmlFragment(`answer:${QUESTION}`).toString(),
    );
  });

  test('[SEAL-1] what only changes what people look at goes on, and writes nothing of the text', async () => {
    const client = await room.hall.synced(anna);
    say(client.doc, 'Een antwoord dat verandert, en bewaard wordt als zij stuurt');
    await settled(client);
    await room.frozen();
    const kept = (await room.hall.points(room.fatima, QUESTION)).length;
    await order({ type: 'spotlight', target: { kind: 'version', id: '1' } });
    expect(await room.hall.points(room.fatima, QUESTION)).toHaveLength(kept);
  });

  test('[SEAL-1] a stale tab that comes back with what it wrote meanwhile gets its words refused', async () => {
    const tab = await room.hall.synced(anna);
    tab.terminate();
    await room.frozen();
    say(tab.doc, 'In de trein geschreven');
    const back = room.hall.connect(anna, { doc: tab.doc, params: { epoch: '1' } });
    expect(await back.closed).toEqual({ code: 4403, reason: 'frozen' });
    expect(saidIn(await room.file(1))).toBe('');
  });

  test('[SEAL-1] a second server on the same database can’t get anything in, and its people hear that it is frozen', async () => {
    const other = await startServer({ dataDir: room.hall.dataDir });
    try {
      const idle = await connected(other, room.fatima);
      const writer = await connected(other, anna);
      const accepted = (await room.stillOpen()).map(({ id }) => id);
      await room.frozen({ accepted });
      // Its room knows nothing of it until it wants to write.
      say(writer.doc, 'Langs de achterdeur');
      expect(await writer.closed).toEqual({ code: 4403, reason: 'frozen' });
      await expect.poll(() => heard(idle, 'stage').at(-1)?.stage.phase).toBe('frozen');
      expect(await refusal(await freezeAt(other, { accepted }))).toEqual(FROZEN);
      expect(saidIn(await room.file(1))).toBe('');
      expect(await room.list()).toHaveLength(1);
      idle.terminate();
    } finally {
      await other.close();
    }
  });

  test('[JOIN-2] the door opens also while it is frozen', async () => {
    const device = createDevice(room.hall.server.url);
    const request = { code: room.hall.made.joinCode, name: 'Bestuurder', partnerName: 'Hogeschool De Brug' };
    expect((await read(Joined, await device.post('/api/join', request))).participant?.name).toBe('Bestuurder');
  });
});

const freezeAt = ({ url }: RunningServer, body: object): Promise<Response> =>
  fetch(new URL(room.path('versions'), url), {
    method: 'POST',
    headers: { cookie: room.fatima.device.cookie(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function connected(server: RunningServer, { device }: Person): Promise<WireClient> {
  const client = new WireClient(server.url, room.hall.id, device.cookie());
  await client.synced;
  return client;
}

describe('cut off half way', () => {
  /** Versions can't be written: the freeze is begun and can't be finished. */
  const block = (where = room): void =>
    where.hall.database((database) =>
      database.exec(`CREATE TRIGGER stuck BEFORE INSERT ON versions BEGIN SELECT RAISE(ABORT, 'stuck'); END`),
    );
  const unblock = (where = room): void => where.hall.database((database) => database.exec('DROP TRIGGER stuck'));

  test('[SEAL-1] a freeze that can’t be finished says so, lets nothing in, and is finished when it is asked again', async () => {
    const client = await room.hall.synced(anna);
    say(client.doc, 'Op tijd');
    await settled(client);
    block();
    expect((await room.freeze()).status).toBe(409);
    expect((await room.stage()).phase).toBe('sealing');
    say(client.doc, 'Te laat');
    expect(await client.closed).toMatchObject({ reason: 'frozen' });
    await expect(room.freeze({})).resolves.toMatchObject({ status: 409 });
    expect(await room.list()).toEqual([]);
    unblock();
    const { number, hash } = await room.frozen({});
    expect(await room.stage()).toMatchObject({ phase: 'frozen', versions: [{ number, hash }] });
    expect(await refusal(await room.freeze({}))).toEqual({ status: 409, kind: 'frozen' });
    expect(saidIn(await room.file(1))).toBe('Op tijd');
  });

  test('[SEAL-1] a start that finds it finishes it, from the instant of the freeze and whoever came in since', async () => {
    const client = await room.hall.synced(anna);
    say(client.doc, 'Op tijd');
    await settled(client);
    const items = await room.stillOpen();
    block();
    await room.freeze({ accepted: items.map(({ id }) => id), remark: 'Half' });
    await room.hall.participate('Laatkomer');
    const begun = (await room.hall.server.store.versions.sealing(room.hall.made.workshop.id))?.freeze;
    await room.hall.stop();
    unblock();
    await room.hall.restart();
    await expect.poll(async () => (await room.stage()).phase).toBe('frozen');
    const { version } = await room.file(1);
    expect(version.freeze).toMatchObject({ ...begun, remark: 'Half', accepted: items });
    expect(version.participants.map(({ name }) => name)).toEqual(['Fatima', 'Anna']);
    expect(saidIn(await room.file(1))).toBe('Op tijd');
    expect((await room.stage()).participants).toHaveLength(3);
    expect(await room.list()).toHaveLength(1);
  });

  test('[SEAL-1] what is logged in the same millisecond as the freeze, and behind it, is of after it', async () => {
    const now = Date.now();
    const held = await FreezingHall.open({ clock: () => now });
    try {
      block(held);
      await held.freeze();
      await held.hall.participate('Laatkomer');
      unblock(held);
      await held.freeze({});
      const { version } = await held.file(1);
      expect(version.log.map(({ at }) => at)).toEqual(version.log.map(() => now));
      expect(version.log.map(({ event }) => event).slice(-2)).toEqual(['participant.arrived', 'freeze.begun']);
    } finally {
      await held.hall.close();
    }
  });

  test('[SEAL-1] a freeze that the disk holds up is finished by itself once it can be', async () => {
    const time = new PassingTime();
    const held = await FreezingHall.open({
      sqlite: { busyPatienceMs: 50 },
      clock: time.clock,
      sync: { timers: time.timers },
    });
    try {
      block(held);
      await held.freeze();
      unblock(held);
      const release = held.hall.lock();
      expect(await refusal(await held.freeze({}))).toEqual({ status: 503, kind: 'store-unavailable' });
      release();
      expect((await held.stage()).phase).toBe('sealing');
      time.pass(5_000);
      await expect.poll(async () => (await held.stage()).phase).toBe('frozen');
      expect(await held.list()).toHaveLength(1);
    } finally {
      await held.hall.close();
    }
  });
});
