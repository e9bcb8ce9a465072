import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Session } from '../../client/live/live.ts';
import { until } from '../../client/live/scripted-server.ts';
import { openSession } from '../../client/live/session.ts';
import { answerRoot } from '../../shared/board/board.ts';
import type { MadeWorkshop } from '../../shared/http/workshop.ts';
import { BlockId, coreQuestionId } from '../../shared/ids.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import { createDevice, type Device, joined, makeWorkshop } from '../support/device.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';

/** The client's own live connection against the real server: what the browser does, without the browser. */
const question = coreQuestionId(BlockId.parse('b01'));
const cleanUps: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** The WebSocket of a browser that holds this device's cookie. */
const socketOf = (device: Device): typeof WebSocket =>
  new Proxy(WebSocket, {
    construct: (target, [url], newTarget) =>
      Reflect.construct(target, [url, { headers: { cookie: device.cookie() } }], newTarget),
  });

type Person = { session: Session; device: Device; participant: Participant };

function sessionOf(server: RunningServer, made: MadeWorkshop, device: Device, participant: Participant): Session {
  const session = openSession({
    workshopId: made.workshop.id,
    seat: 'person',
    epoch: 1,
    participantId: participant.id,
    origin: server.url,
    readWorkshop: async () => {
      const { status } = await device.get(`/api/workshops/${made.workshop.id}`);
      if (status === 200) return 'seated';
      if (status === 403) return 'removed';
      return status === 401 ? 'not-joined' : 'gone';
    },
    WebSocket: socketOf(device),
  });
  cleanUps.push(session.close);
  return session;
}

async function person(
  server: RunningServer,
  made: MadeWorkshop,
  name: string,
  key = made.joinKey,
  partnerName: string | null = 'Scholengroep Noord',
): Promise<Person> {
  const { device, joined: seat } = await joined(server.url, {
    key,
    name,
    ...(partnerName !== null && { partnerName }),
  });
  if (seat.participant === null) throw new Error('no person');
  const { participant } = seat;
  return { device, participant, session: sessionOf(server, made, device, participant) };
}

async function workshop(): Promise<{ server: RunningServer; made: MadeWorkshop }> {
  const server = await startServer();
  cleanUps.push(server.close);
  return { server, made: await makeWorkshop(server.url) };
}

const saved = ({ status }: Session) => until(status, ({ kind }) => kind === 'saved');
const answer = (session: Session): Y.XmlFragment => session.doc.getXmlFragment(answerRoot(question));

function write(session: Session, text: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  answer(session).push([paragraph]);
}

/** Resolves once the answer reads like this here. */
function reads(session: Session, expected: (text: string) => boolean): Promise<string> {
  return until(
    {
      getSnapshot: () => answer(session).toString(),
      subscribe(listener) {
        session.doc.on('update', listener);
        return () => session.doc.off('update', listener);
      },
    },
    expected,
  );
}

test('[LIVE-1] [ANSWER-1] two people write one answer; saved means that it is in the store', async () => {
  const { server, made } = await workshop();
  const anna = await person(server, made, 'Anna');
  const bas = await person(server, made, 'Bas');
  await saved(anna.session);
  await saved(bas.session);
  write(anna.session, 'van Anna');
  expect(anna.session.status.getSnapshot()).toEqual({ kind: 'saving' });
  await reads(bas.session, (text) => text.includes('van Anna'));
  write(bas.session, 'van Bas');
  await saved(bas.session);
  await saved(anna.session);
  const stored = await server.store.documents.load(made.workshop.id);
  const doc = new Y.Doc();
  if (stored?.snapshot) Y.applyUpdate(doc, stored.snapshot.bytes);
  for (const { bytes } of stored?.updates ?? []) Y.applyUpdate(doc, bytes);
  expect(doc.getXmlFragment(answerRoot(question)).toString()).toBe(
    '<paragraph>van Anna</paragraph><paragraph>van Bas</paragraph>',
  );
});

test('[JOIN-3] each sees the other by name and partner, as the server tells it', async () => {
  const { server, made } = await workshop();
  const anna = await person(server, made, 'Anna');
  const bas = await person(server, made, 'Bas');
  await until(anna.session.presence, (people) => people.length === 2);
  bas.session.showPlace({ blockId: BlockId.parse('b01'), questionId: question });
  const people = await until(anna.session.presence, (all) => all.some(({ at }) => at.questionId === question));
  expect(people.map(({ user }) => [user.name, user.partner, user.role])).toEqual([
    ['Anna', 'Scholengroep Noord', 'participant'],
    ['Bas', 'Scholengroep Noord', 'participant'],
  ]);
  expect(anna.session.stage.getSnapshot()?.participants).toHaveLength(2);
  expect(anna.session.me.getSnapshot()).toMatchObject({ name: 'Anna' });
});

test('[ANSWER-2] which partners wrote in an answer is told to all, also to who comes later', async () => {
  const { server, made } = await workshop();
  const anna = await person(server, made, 'Anna');
  // Who steers may belong to no partner.
  const fenna = await person(server, made, 'Fenna', made.facilitatorKey, null);
  await saved(anna.session);
  await saved(fenna.session);
  write(anna.session, 'van Anna');
  await until(fenna.session.authors, (authors) => authors.has(question));
  expect(fenna.session.authors.getSnapshot().get(question)).toEqual([anna.participant.partnerId]);
  write(fenna.session, 'van Fenna');
  const later = await person(server, made, 'Later');
  for (const { session } of [anna, fenna, later]) {
    const authors = await until(session.authors, (told) => told.get(question)?.length === 2);
    expect(new Set(authors.get(question))).toEqual(new Set([anna.participant.partnerId, null]));
  }
});

test('[LIVE-2] both go on without the server; when it is back all of it is there once', async () => {
  const dataDir = await temporaryFolder();
  cleanUps.push(() => rm(dataDir, { recursive: true, force: true }));
  const first = await startServer({ dataDir });
  const made = await makeWorkshop(first.url);
  const anna = await person(first, made, 'Anna');
  const bas = await person(first, made, 'Bas');
  await saved(anna.session);
  await saved(bas.session);
  write(anna.session, 'eerst');
  await reads(bas.session, (text) => text.includes('eerst'));
  await saved(anna.session);
  await first.close();
  for (const { session } of [anna, bas]) await until(session.status, ({ kind }) => kind !== 'saved');
  write(anna.session, 'offline van Anna');
  write(bas.session, 'offline van Bas');
  const second = await startServer({ dataDir, config: { port: first.port } });
  cleanUps.push(second.close);
  for (const { session } of [anna, bas]) {
    const text = await reads(session, (now) => now.includes('van Anna') && now.includes('van Bas'));
    for (const words of ['eerst', 'offline van Anna', 'offline van Bas']) expect(text.split(words)).toHaveLength(2);
    await saved(session);
  }
  expect(answer(anna.session).toString()).toBe(answer(bas.session).toString());
});

test('[JOIN-3] someone who is removed hears it at once', async () => {
  const { server, made } = await workshop();
  const facilitator = createDevice(server.url);
  await facilitator.post('/api/join', { key: made.facilitatorKey, name: 'Fenna' });
  const anna = await person(server, made, 'Anna');
  await saved(anna.session);
  const answered = await facilitator.post(`/api/workshops/${made.workshop.id}/commands`, {
    type: 'participant.remove',
    participantId: anna.participant.id,
  });
  expect(answered.status).toBe(200);
  expect(await until(anna.session.status, ({ kind }) => kind === 'ended')).toEqual({ kind: 'ended', why: 'removed' });
});
