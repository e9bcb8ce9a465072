import { afterEach, beforeEach, expect, it } from 'vitest';
import { WorkshopLog } from '../../shared/http/log.ts';
import { createDevice, joined, read, refusal } from '../support/device.ts';
import { Hall, type Person } from '../support/hall.ts';

let hall: Hall;
let fatima: Person;
beforeEach(async () => {
  hall = await Hall.open();
  fatima = await hall.facilitate('=Fatima');
});
afterEach(() => hall.close());

const path = (file = 'log') => `/api/workshops/${hall.id}/${file}`;
const csv = async (person: Person): Promise<string> =>
  Buffer.from(await (await person.device.get(path('log.csv'))).arrayBuffer()).toString('utf8');

it('[STAGE-7] everyone in the workshop reads who steered what, the oldest first', async () => {
  const anna = await hall.participate('Anna');
  await hall.command(fatima, { type: 'unlock', target: { kind: 'all' }, reason: 'x' });
  await hall.command(fatima, { type: 'lock', target: { kind: 'matrix' } });
  const { entries } = await read(WorkshopLog, await anna.device.get(path()));
  expect(entries.map(({ event }) => event)).toEqual([
    'workshop.made',
    'participant.arrived',
    'participant.arrived',
    'lock',
  ]);
  expect(entries.at(-1)).toMatchObject({ participantId: fatima.joined.participant?.id, details: { target: 'matrix' } });
});

it('[STAGE-7] nobody else reads it: no stranger, no projector, nobody who was removed', async () => {
  const view = await joined(hall.server.url, { key: hall.made.viewKey });
  const bram = await hall.participate('Bram');
  await hall.command(fatima, { type: 'participant.remove', participantId: bram.joined.participant?.id });
  for (const file of ['log', 'log.csv']) {
    expect(await refusal(await createDevice(hall.server.url).get(path(file)))).toMatchObject({ kind: 'not-joined' });
    expect(await refusal(await view.device.get(path(file)))).toMatchObject({ kind: 'not-joined' });
    expect(await refusal(await bram.device.get(path(file)))).toMatchObject({ kind: 'removed' });
  }
});

it('[STAGE-7] as a file it says so in words, in the workshop’s language, and runs as nothing', async () => {
  await hall.command(fatima, { type: 'unlock', target: { kind: 'all' }, reason: '@reden' });
  await hall.command(fatima, { type: 'lock', target: { kind: 'all' } });
  await hall.command(fatima, { type: 'unlock', target: { kind: 'all' }, reason: '@reden' });
  await hall.command(fatima, { type: 'timer.start', seconds: 300 });
  const answer = await fatima.device.get(path('log.csv'));
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const text = await csv(fatima);
  expect(text.startsWith('\uFEFFTijd (UTC);Wie;Wat;Waarover;Reden\r\n')).toBe(true);
  const rows = text
    .trim()
    .split('\r\n')
    .map((line) => line.split(';').slice(1));
  expect(rows.slice(1)).toEqual([
    ['de server', 'maakte de werksessie', '', ''],
    ["'=Fatima", 'kwam binnen', 'gespreksleider', ''],
    ["'=Fatima", 'zette iets op slot', 'alles', ''],
    ["'=Fatima", 'haalde iets van het slot', 'alles', "'@reden"],
    ["'=Fatima", 'startte de tijd', '5 min.', ''],
  ]);
});
