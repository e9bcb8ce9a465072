import { afterEach, expect, test } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { answerRoot, DOCUMENT_SCHEMA } from '../../shared/board/board.ts';
import { ParticipantId, QuestionId, WorkshopId } from '../../shared/ids.ts';
import { MAX_UPDATE_BYTES, SYNC_STEP_2, SYNC_UPDATE } from '../../shared/protocol/protocol.ts';
import type { Session } from './live.ts';
import { type ScriptedServer, scriptedServer, until } from './scripted-server.ts';
import type { SeatNow } from './seat-now.ts';
import { openSession } from './session.ts';

const questionId = QuestionId.parse('b1.q1');
const cleanUps: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function served(options?: Parameters<typeof scriptedServer>[0]): Promise<ScriptedServer> {
  const server = await scriptedServer(options);
  cleanUps.push(server.close);
  return server;
}

function opened(server: ScriptedServer, seatNow: SeatNow = 'seated', seat: 'person' | 'view' = 'person'): Session {
  const session = openSession({
    workshopId: WorkshopId.parse('w1'),
    seat,
    epoch: 1,
    participantId: seat === 'view' ? null : ParticipantId.parse('anna'),
    origin: server.origin,
    readWorkshop: () => Promise.resolve(seatNow),
  });
  cleanUps.push(session.close);
  return session;
}

const kindOf = (session: Session): string => session.status.getSnapshot().kind;
const said = (session: Session, kind: string) => until(session.status, (status) => status.kind === kind);

/** The answer's one text, made when it isn't there. */
function textOf(session: Session): Y.XmlText {
  const fragment = session.doc.getXmlFragment(answerRoot(questionId));
  const first = fragment.length === 0 ? null : fragment.get(0);
  if (first instanceof Y.XmlText) return first;
  const text = new Y.XmlText();
  fragment.insert(0, [text]);
  return text;
}

const type = (session: Session, words: string): void => textOf(session).insert(textOf(session).length, words);
const onServer = (server: ScriptedServer): string => server.doc.getXmlFragment(answerRoot(questionId)).toString();

async function saved(server: ScriptedServer, session: Session) {
  const visit = await server.visit(0, 1);
  visit.say({ type: 'stored', settled: 1 });
  await said(session, 'saved');
  return visit;
}

test('[LIVE-1] it says saved once the server settled every frame, and not before', async () => {
  const server = await served();
  const session = opened(server);
  expect(kindOf(session)).toBe('connecting');
  const visit = await server.visit(0, 1);
  await said(session, 'saving');
  visit.say({ type: 'stored', settled: 1 });
  await said(session, 'saved');
  type(session, 'Wij groeien');
  expect(kindOf(session)).toBe('saving');
  await server.visit(0, 3);
  expect(onServer(server)).toBe('Wij groeien');
  visit.say({ type: 'stored', settled: 2 });
  visit.say({ type: 'beat', serverTime: Date.now() });
  visit.say({ type: 'stored', settled: 3 });
  const states: string[] = [];
  session.status.subscribe(() => states.push(kindOf(session)));
  await said(session, 'saved');
  expect(states).toEqual(['saved']);
});

test('[LIVE-1] [LIVE-2] after a cut it counts anew: what was under way is saved only when settled on the new connection', async () => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  type(session, 'onderweg');
  visit.close(1012);
  expect(await until(session.status, (status) => status.kind === 'reconnecting')).toMatchObject({ unsaved: true });
  const again = await server.visit(1, 1);
  await said(session, 'saving');
  again.say({ type: 'stored', settled: 1 });
  await said(session, 'saved');
  expect(onServer(server)).toBe('onderweg');
  expect(session.losses.getSnapshot()).toEqual([]);
});

test('[LIVE-2] a paste too big for one frame goes as the first step 2 of a new connection, once', async () => {
  const server = await served();
  const session = opened(server);
  await saved(server, session);
  type(session, 'x'.repeat(MAX_UPDATE_BYTES + 1));
  type(session, 'y');
  const again = await server.visit(1, 1);
  expect(again.edits[0]).toMatchObject({ step: SYNC_STEP_2 });
  expect(again.edits[0]?.size).toBeGreaterThan(MAX_UPDATE_BYTES);
  // Besides the empty line that holds the words, nothing of them went over the first connection.
  expect(server.visits[0]?.edits.filter(({ size }) => size > 1_000)).toEqual([]);
  expect(onServer(server)).toHaveLength(MAX_UPDATE_BYTES + 2);
  again.say({ type: 'stored', settled: 1 });
  await said(session, 'saved');
});

test('[LIVE-2] words of a refused frame are offered, and the editor hears that undoing past it would double them', async () => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  const hits: (readonly string[])[] = [];
  session.onRefused((hit) => hits.push(hit));
  type(session, 'op slot');
  await server.visit(0, 3);
  visit.say({ type: 'refused', frame: 3, reason: 'locked', hit: [answerRoot(questionId)] });
  visit.say({ type: 'stored', settled: 3 });
  await said(session, 'saved');
  expect(session.losses.getSnapshot()).toMatchObject([{ questionId, text: 'op slot', why: 'refused' }]);
  expect(hits).toEqual([[answerRoot(questionId)]]);
  session.forgetLoss(session.losses.getSnapshot()[0]?.id ?? '');
  expect(session.losses.getSnapshot()).toEqual([]);
});

test('[LIVE-4] words overtaken by the change of another are offered with their name', async () => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  type(session, 'Regel');
  await server.visit(0, 3);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(server.doc));
  const awareness = new Awareness(other);
  cleanUps.push(() => awareness.destroy());
  awareness.setLocalState({
    user: { id: 'bas', name: 'Bas', partnerId: 'p2', partner: 'Oost', color: '#123456', role: 'participant' },
  });
  visit.sendAwareness(encodeAwarenessUpdate(awareness, [other.clientID]));
  await until(session.presence, (people) => people.some(({ user }) => user.name === 'Bas'));
  type(session, ' van mij');
  const sent: Uint8Array[] = [];
  other.on('update', (update: Uint8Array) => sent.push(update));
  other.transact(() => {
    const fragment = other.getXmlFragment(answerRoot(questionId));
    fragment.delete(0, 1);
    fragment.insert(0, [new Y.XmlElement('paragraph')]);
  });
  for (const update of sent) visit.update(update);
  expect(await until(session.losses, (losses) => losses.length > 0)).toMatchObject([
    { questionId, text: ' van mij', after: 'Regel', why: 'overtaken', byName: 'Bas' },
  ]);
});

test('[JOIN-3] removed: it ends, says so, and offers what was not stored', async () => {
  const server = await served();
  const session = opened(server, 'removed');
  const visit = await saved(server, session);
  type(session, 'te laat');
  visit.close(4403);
  expect(await said(session, 'ended')).toEqual({ kind: 'ended', why: 'removed' });
  expect(session.losses.getSnapshot()).toMatchObject([{ text: 'te laat', why: 'refused' }]);
});

test.each([
  [4403, { kind: 'reopen' }],
  [4409, { kind: 'reopen' }],
  [4401, { kind: 'ended', why: 'not-joined' }],
  [4404, { kind: 'ended', why: 'gone' }],
  [4413, { kind: 'ended', why: 'too-big' }],
  [4426, { kind: 'outdated' }],
])('close code %d, still seated', async (code, status) => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  visit.close(code);
  expect(await said(session, status.kind)).toEqual(status);
  // A decision of the server is not knocked against again.
  expect(server.visits).toHaveLength(1);
});

test('[LIVE-3] a server with a newer document takes this tab offline; its picture stays', async () => {
  const server = await served({ hello: { schema: DOCUMENT_SCHEMA + 1 } });
  const session = opened(server);
  await said(session, 'outdated');
  type(session, 'nog te lezen');
  expect(textOf(session).toString()).toBe('nog te lezen');
  expect(kindOf(session)).toBe('outdated');
});

test('what can not be read ends the connection, not the session', async () => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  visit.say({ type: 'applause' });
  visit.sayText('{"type":"stored","settled":"veel"}');
  const again = await server.visit(1, 1);
  again.update(Uint8Array.of(9, 9, 9, 9, 9));
  const third = await server.visit(2, 1);
  third.say({ type: 'stored', settled: 1 });
  await said(session, 'saved');
});

const stage = (rev: number, phase: 'open' | 'frozen', epoch = 1) => ({
  type: 'stage',
  rev,
  stage: { rev, phase, epoch, joining: { open: true, newPartners: true }, partners: [], participants: [] },
});

test('an older stage does not replace a newer one; frozen is told', async () => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  visit.say(stage(5, 'frozen'));
  visit.say(stage(4, 'open'));
  visit.say({ type: 'stored', settled: 1 });
  await said(session, 'frozen');
  expect(session.stage.getSnapshot()?.rev).toBe(5);
});

test('[SEAL-1] words under way at the freeze are not said to be in it; refused, they are offered and a new session is asked for', async () => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  type(session, 'te laat');
  await server.visit(0, 3);
  visit.say(stage(5, 'frozen'));
  visit.say({ type: 'beat', serverTime: Date.now() });
  await until(session.stage, (now) => now?.phase === 'frozen');
  expect(kindOf(session)).toBe('saving');
  visit.say({ type: 'refused', frame: 3, reason: 'frozen', hit: [] });
  visit.close(4403);
  await said(session, 'reopen');
  expect(session.losses.getSnapshot()).toMatchObject([{ questionId, text: 'te laat', why: 'refused' }]);
});

test('[SEAL-1] words settled before the freeze are in it, and nothing is offered', async () => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  type(session, 'op tijd');
  await server.visit(0, 3);
  visit.say({ type: 'stored', settled: 3 });
  visit.say(stage(5, 'frozen'));
  await said(session, 'frozen');
  expect(session.losses.getSnapshot()).toEqual([]);
  expect(textOf(session).toString()).toBe('op tijd');
});

test('[SEAL-1] back after the freeze with words of before it: they are offered, also when the first line is refused at once', async () => {
  const server = await served({ phase: 'frozen' });
  const session = opened(server);
  type(session, 'thuis geschreven');
  const visit = await server.visit(0, 1);
  visit.say({ type: 'refused', frame: 1, reason: 'frozen', hit: [] });
  visit.close(4403);
  await said(session, 'reopen');
  expect(session.losses.getSnapshot()).toMatchObject([{ text: 'thuis geschreven', why: 'refused' }]);
});

test('[SEAL-6] a stage of the next working round asks for a new session', async () => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  visit.say(stage(5, 'frozen'));
  await said(session, 'frozen');
  visit.say(stage(6, 'open', 2));
  await said(session, 'reopen');
  expect(session.losses.getSnapshot()).toEqual([]);
});

test('[ANSWER-2] who wrote in which answer is what the server told', async () => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  expect(session.authors.getSnapshot().size).toBe(0);
  visit.say({ type: 'authors', authors: { [questionId]: ['p1', null] } });
  const authors = await until(session.authors, (map) => map.size > 0);
  expect(authors.get(questionId)).toEqual(['p1', null]);
});

test("the server's clock is followed", async () => {
  const server = await served();
  const session = opened(server);
  await saved(server, session);
  // The scripted server is a minute ahead.
  expect(session.serverNow() - Date.now()).toBeGreaterThan(50_000);
});

test('presence: only what is mine is told, and after a cut with a newer clock', async () => {
  const server = await served();
  const session = opened(server);
  const visit = await saved(server, session);
  const other = new Awareness(new Y.Doc());
  cleanUps.push(() => other.destroy());
  other.setLocalState({
    user: { id: 'bas', name: 'Bas', partnerId: null, partner: '', color: '#123456', role: 'participant' },
  });
  visit.sendAwareness(encodeAwarenessUpdate(other, [other.clientID]));
  await until(session.presence, (people) => people.some(({ user }) => user.name === 'Bas'));
  visit.close(1012);
  const again = await server.visit(1, 1);
  const mine = session.awareness.clientID;
  expect(new Set([...visit.awareness, ...again.awareness].map(({ clientId }) => clientId))).toEqual(new Set([mine]));
  const before = Math.max(...visit.awareness.map(({ clock }) => clock));
  expect(again.awareness[0]?.clock).toBeGreaterThan(before);
});

test('[SHOW-1] the view tells nothing of itself and says which seat it takes', async () => {
  const server = await served();
  const session = opened(server, 'seated', 'view');
  const visit = await saved(server, session);
  expect(visit.awareness).toEqual([]);
  expect(Object.fromEntries(visit.url.searchParams)).toEqual({
    epoch: '1',
    schema: String(DOCUMENT_SCHEMA),
    seat: 'view',
  });
  expect(visit.edits.every(({ step }) => step !== SYNC_UPDATE)).toBe(true);
});
