import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { answerRoot } from '../../shared/board/board.ts';
import { type MadeWorkshop, StageAnswer, WorkshopView } from '../../shared/http/workshop.ts';
import { type Agenda, PLAIN_AGENDA } from '../../shared/stage/agenda.ts';
import { agendaOf, shownOf } from '../../shared/stage/agenda-blocks.ts';
import type { Device } from '../support/device.ts';
import { joined, makeWorkshop, read, refusal } from '../support/device.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';
import { WireClient } from '../support/wire-client.ts';

let dataDir: string;
let server: RunningServer;
let made: MadeWorkshop;
let fatima: Device;
let jan: Device;

beforeEach(async () => {
  dataDir = await temporaryFolder();
  server = await startServer({ dataDir });
  made = await makeWorkshop(server.url);
  fatima = (await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' })).device;
  jan = (await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: 'Scholengroep Noord' })).device;
});
afterEach(async () => {
  await server.close();
  await rm(dataDir, { recursive: true });
});

const path = () => `/api/workshops/${made.workshop.id}`;
const send = (device: Device, act: object) => device.post(`${path()}/commands`, { type: 'agenda', ...act });
const act = async (device: Device, what: object): Promise<Agenda> =>
  (await read(StageAnswer, await send(device, what))).stage.agenda;
const view = async (device: Device): Promise<WorkshopView> => read(WorkshopView, await device.get(path()));
const agendaFor = async (device: Device) => {
  const { guide, stage } = await view(device);
  return shownOf(agendaOf(guide, stage.agenda));
};

test('[GUIDE-3] what the facilitator arranges is what everyone gets, and the guide stays as it was', async () => {
  const before = await view(jan);
  const [first, second, third] = before.guide.blocks;
  expect(before.stage.agenda).toEqual(PLAIN_AGENDA);
  await act(fatima, { act: 'hide', id: first?.id });
  await act(fatima, { act: 'hide', id: second?.questions[0]?.id });
  await act(fatima, { act: 'move', blockId: third?.id, before: second?.id });
  await act(fatima, { act: 'minutes', blockId: third?.id, minutes: 25 });
  const { own } = await act(fatima, {
    act: 'add-question',
    blockId: third?.id,
    text: '  Wat is\u202e bij ons anders? ',
  });
  const after = await agendaFor(jan);
  expect(after.slice(0, 2).map(({ block }) => block.id)).toEqual([third?.id, second?.id]);
  expect(after[0]).toMatchObject({ minutes: 25 });
  expect(after[0]?.questions.at(-1)).toMatchObject({ id: own[0]?.id, text: 'Wat is bij ons anders?', own: true });
  expect(after[1]?.questions.some(({ id }) => id === second?.questions[0]?.id)).toBe(false);
  expect((await view(jan)).guide).toEqual(before.guide);
});

test('[GUIDE-3] participants can alter neither the agenda nor a question that was added', async () => {
  const { guide } = await view(jan);
  const blockId = guide.blocks[0]?.id;
  const { own } = await act(fatima, { act: 'add-question', blockId, text: 'Van de gespreksleider?' });
  for (const what of [
    { act: 'hide', id: blockId },
    { act: 'move', blockId, before: null },
    { act: 'minutes', blockId, minutes: 5 },
    { act: 'add-question', blockId, text: 'Van mij?' },
    { act: 'edit-question', id: own[0]?.id, text: 'Anders?' },
    { act: 'remove-question', id: own[0]?.id },
  ]) {
    expect(await refusal(await send(jan, what))).toEqual({ status: 403, kind: 'not-allowed' });
  }
  expect((await view(jan)).stage.agenda).toEqual({ ...PLAIN_AGENDA, own });
});

test.each([
  [{ act: 'hide', id: 'bestaat-niet' }, 404, 'not-found', 'id'],
  [{ act: 'move', blockId: 'bestaat-niet', before: null }, 404, 'not-found', 'blockId'],
  [{ act: 'add-question', blockId: 'bestaat-niet', text: 'Hoe?' }, 404, 'not-found', 'blockId'],
  [{ act: 'edit-question', id: 'bestaat-niet', text: 'Hoe?' }, 404, 'not-found', 'id'],
  [{ act: 'minutes', blockId: 'regio', minutes: 0 }, 400, 'invalid', 'minutes'],
  [{ act: 'add-question', blockId: 'regio', text: '   ' }, 400, 'invalid', 'text'],
  [{ act: 'add-question', blockId: 'regio', text: '\u200b' }, 400, 'invalid', 'text'],
  [{ act: 'opnieuw' }, 400, 'invalid', 'act'],
])('[GUIDE-3] %j is refused with the field named', async (what, status, kind, field) => {
  expect(await refusal(await send(fatima, what))).toEqual({ status, kind, field });
});

test('[GUIDE-3] two who steer at once do not undo each other', async () => {
  const hilde = (await joined(server.url, { key: made.facilitatorKey, name: 'Hilde' })).device;
  const { guide } = await view(fatima);
  const ids = guide.blocks.map(({ id }) => id);
  await Promise.all(
    ids.flatMap((blockId, at) => [
      act(fatima, { act: 'minutes', blockId, minutes: at + 1 }),
      act(hilde, { act: 'add-question', blockId, text: `Vraag bij ${at}?` }),
      at % 2 === 0 ? act(fatima, { act: 'hide', id: blockId }) : act(hilde, { act: 'move', blockId, before: null }),
    ]),
  );
  const { stage } = await view(fatima);
  const all = agendaOf(guide, stage.agenda);
  expect(all.map(({ block }) => block.id).sort()).toEqual([...ids].sort());
  for (const { block, minutes, hidden, questions } of all) {
    const at = ids.indexOf(block.id);
    expect({ minutes, hidden }).toEqual({ minutes: at + 1, hidden: at % 2 === 0 });
    expect(questions.filter(({ own }) => own).map(({ text }) => text)).toEqual([`Vraag bij ${at}?`]);
  }
});

test('[GUIDE-3] the agenda and the answer to a question that was taken away are there after a restart', async () => {
  const { guide } = await view(fatima);
  const blockId = guide.blocks[1]?.id;
  const [question] = (await act(fatima, { act: 'add-question', blockId, text: 'Eigen vraag?' })).own;
  if (question === undefined) throw new Error('the question was not added');
  const writer = new WireClient(server.url, made.workshop.id, jan.cookie());
  await writer.synced;
  const words = new Y.XmlElement('paragraph');
  words.insert(0, [new Y.XmlText('Wat Jan schreef.')]);
  writer.doc.getXmlFragment(answerRoot(question.id)).insert(0, [words]);
  await expect.poll(() => writer.settled).toBe(writer.sent);
  await act(fatima, { act: 'remove-question', id: question.id });
  const arranged = await act(fatima, { act: 'move', blockId, before: null });
  writer.terminate();
  await server.close();
  server = await startServer({ dataDir });
  const again = (await joined(server.url, { key: made.facilitatorKey, name: 'Fatima weer' })).device;
  expect((await view(again)).stage.agenda).toEqual(arranged);
  expect((await act(again, { act: 'show', id: question.id })).own[0]).toEqual({ ...question, removed: false });
  const reader = new WireClient(server.url, made.workshop.id, again.cookie());
  await reader.synced;
  expect(reader.doc.getXmlFragment(answerRoot(question.id)).toString()).toContain('Wat Jan schreef.');
  reader.terminate();
});

test('[GUIDE-3] a workshop that was stored before there were agendas has the guide as it is, and can be arranged', async () => {
  await server.close();
  const stored = new DatabaseSync(join(dataDir, 'gesprekstafel.db'));
  stored.exec("UPDATE workshops SET stage = json_remove(stage, '$.agenda')");
  expect(stored.prepare('SELECT stage FROM workshops').get()?.stage).not.toContain('agenda');
  stored.close();
  server = await startServer({ dataDir });
  fatima = (await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' })).device;
  const { guide, stage } = await view(fatima);
  expect(stage.agenda).toEqual(PLAIN_AGENDA);
  const id = guide.blocks[0]?.id;
  expect((await act(fatima, { act: 'hide', id })).hidden).toEqual([id]);
});

test('[GUIDE-3] the log says what was done to which block or question, never in whose words', async () => {
  const { guide } = await view(fatima);
  const blockId = guide.blocks[0]?.id;
  const { own } = await act(fatima, { act: 'add-question', blockId, text: 'Geheime woorden?' });
  await act(fatima, { act: 'edit-question', id: own[0]?.id, text: 'Andere woorden?' });
  await act(fatima, { act: 'hide', id: blockId });
  const log = await server.store.workshops.log(made.workshop.id);
  expect(log.slice(-3).map(({ event, details }) => ({ event, ...details }))).toEqual([
    { event: 'agenda', act: 'add-question', id: own[0]?.id, blockId },
    { event: 'agenda', act: 'edit-question', id: own[0]?.id },
    { event: 'agenda', act: 'hide', id: blockId },
  ]);
  expect(JSON.stringify(log)).not.toContain('woorden');
});
