import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { MadeWorkshop, StageAnswer, WorkshopView } from '../../shared/http/workshop.ts';
import { JOIN_CODE_LENGTH } from '../../shared/ids.ts';
import { createDevice, joined, makeWorkshop, read, refusal, SMALL_WORKSHOP } from '../support/device.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
});

test('[JOIN-1] making a workshop gives three keys, a code of six signs, and three links with the key behind the #', async () => {
  const made = await makeWorkshop(server.url);
  expect(made.joinCode).toHaveLength(JOIN_CODE_LENGTH);
  expect(new Set([made.facilitatorKey, made.joinKey, made.viewKey]).size).toBe(3);
  expect(made.links).toEqual({
    facilitator: `${server.url}/join#${made.facilitatorKey}`,
    join: `${server.url}/join#${made.joinKey}`,
    projector: `${server.url}/show#${made.viewKey}`,
  });
  expect(made.workshop).toMatchObject({ title: SMALL_WORKSHOP.title, locale: 'nl', joinCode: made.joinCode });
});

test('[JOIN-1] a workshop can be made with a guide of one’s own', async () => {
  const guide = builtInGuide('uitbreidingsstrategie', 'nl');
  if (guide === null) throw new Error('the built-in guide is missing');
  const own = {
    ...guide,
    id: 'eigen',
    title: 'Onze leidraad',
    blocks: guide.blocks.slice(0, 1),
    matrix: { aspects: [], variants: [] },
  };
  const made = await makeWorkshop(server.url, { guide: { guide: own } });
  const { device } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' });
  const view = await read(WorkshopView, await device.get(`/api/workshops/${made.workshop.id}`));
  expect(view.guide).toEqual(own);
});

test.each([
  ['a title of spaces', { title: '   ' }, 'title'],
  ['a title of invisible signs', { title: '\u200b\u200b' }, 'title'],
  ['an unknown language', { locale: 'de' }, 'locale'],
  ['an unknown guide', { guide: { id: 'bestaat-niet' } }, 'guide.id'],
  ['a partner without a name', { partners: [{ name: '', kind: 'school' }] }, 'partners.0.name'],
  ['a partner of an unknown kind', { partners: [{ name: 'A', kind: 'club' }] }, 'partners.0.kind'],
  [
    'two partners of one name',
    {
      partners: [
        { name: 'Café', kind: 'school' },
        { name: ' CAFE\u0301 ', kind: 'board' },
      ],
    },
    'partners.1.name',
  ],
])('[JOIN-1] %s is refused with the field named', async (_what, change, field) => {
  const response = await createDevice(server.url).post('/api/workshops', { ...SMALL_WORKSHOP, ...change });
  expect(await refusal(response)).toEqual({ status: 400, kind: 'invalid', field });
});

test('names are kept composed, on one line, without signs that turn the text', async () => {
  const made = await makeWorkshop(server.url, { partners: [{ name: 'Cafe\u0301\u202e school', kind: 'school' }] });
  const { device, joined: me } = await joined(server.url, {
    key: made.facilitatorKey,
    name: 'Rene\u0301e\nde Wit',
    partnerName: 'café SCHOOL',
  });
  expect(me.participant?.name).toBe('Renée de Wit');
  const view = await read(WorkshopView, await device.get(`/api/workshops/${made.workshop.id}`));
  expect(view.partners.map((partner) => partner.name)).toEqual(['Café school']);
});

test('[JOIN-3] the facilitator changes a role; it is in the answer, in the workshop and in its log', async () => {
  const made = await makeWorkshop(server.url);
  const id = made.workshop.id;
  const { device, joined: her } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' });
  const { joined: his } = await joined(server.url, {
    key: made.joinKey,
    name: 'Jan',
    partnerName: 'Scholengroep Noord',
  });
  const command = { type: 'participant.role', participantId: his.participant?.id, role: 'observer' };
  const { stage } = await read(StageAnswer, await device.post(`/api/workshops/${id}/commands`, command));
  expect(stage.participants.find((one) => one.id === his.participant?.id)?.role).toBe('observer');
  const view = await read(WorkshopView, await device.get(`/api/workshops/${id}`));
  expect(view.stage).toEqual(stage);
  const log = await server.store.workshops.log(id);
  expect(log.map((entry) => entry.event)).toEqual([
    'workshop.made',
    'participant.arrived',
    'participant.arrived',
    'participant.role',
  ]);
  expect(log.at(-1)).toMatchObject({
    participantId: her.participant?.id,
    details: { participantId: his.participant?.id, role: 'observer' },
  });
  expect(JSON.stringify(log)).not.toContain('Jan');
});

test('[JOIN-3] commands are refused to participants, to views, to strangers, and for the last facilitator', async () => {
  const made = await makeWorkshop(server.url);
  const path = `/api/workshops/${made.workshop.id}/commands`;
  const command = { type: 'joining', open: false };
  const { device: facilitator, joined: her } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' });
  const { device: participant } = await joined(server.url, {
    key: made.joinKey,
    name: 'Jan',
    partnerName: 'Scholengroep Noord',
  });
  const { device: view } = await joined(server.url, { key: made.viewKey });
  expect(await refusal(await participant.post(path, command))).toEqual({ status: 403, kind: 'not-allowed' });
  expect(await refusal(await view.post(path, command))).toEqual({ status: 401, kind: 'not-joined' });
  expect(await refusal(await createDevice(server.url).post(path, command))).toEqual({
    status: 401,
    kind: 'not-joined',
  });
  const remove = { type: 'participant.remove', participantId: her.participant?.id };
  expect(await refusal(await facilitator.post(path, remove))).toEqual({
    status: 409,
    kind: 'last-facilitator',
    field: 'participantId',
  });
  expect(await refusal(await facilitator.post(path, { type: 'no-such-command' }))).toEqual({
    status: 400,
    kind: 'invalid',
    field: 'type',
  });
});

test('a workshop that isn’t there is 404, one that one hasn’t joined 401', async () => {
  const made = await makeWorkshop(server.url);
  const stranger = createDevice(server.url);
  expect(await refusal(await stranger.get(`/api/workshops/${made.workshop.id}`))).toEqual({
    status: 401,
    kind: 'not-joined',
  });
  const gone = { status: 404, kind: 'no-such-workshop' };
  expect(await refusal(await stranger.get('/api/workshops/nergens'))).toEqual(gone);
  expect(await refusal(await stranger.get('/api/workshops/%20%3Cb%3E'))).toEqual(gone);
  expect(
    await refusal(await stranger.post('/api/workshops/nergens/commands', { type: 'joining', open: true })),
  ).toEqual(gone);
  expect(await refusal(await stranger.delete('/api/workshops/nergens'))).toEqual(gone);
  expect(await refusal(await stranger.delete('/api/workshops/nergens/me'))).toEqual(gone);
});

test('only the facilitator removes a workshop; after that nobody is in it and no key opens it', async () => {
  const made = await makeWorkshop(server.url);
  const path = `/api/workshops/${made.workshop.id}`;
  const { device: facilitator } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' });
  const { device: helper, joined: his } = await joined(server.url, {
    key: made.joinKey,
    name: 'Jan',
    partnerName: 'Scholengroep Noord',
  });
  const role = { type: 'participant.role', participantId: his.participant?.id, role: 'cofacilitator' };
  expect((await facilitator.post(`${path}/commands`, role)).status).toBe(200);
  expect(await refusal(await helper.delete(path))).toEqual({ status: 403, kind: 'not-allowed' });
  expect((await facilitator.delete(path)).status).toBe(204);
  expect(await refusal(await facilitator.get(path))).toEqual({ status: 404, kind: 'no-such-workshop' });
  expect(await refusal(await helper.post('/api/join', { key: made.joinKey, name: 'Jan' }))).toMatchObject({
    status: 403,
    kind: 'wrong-key',
  });
});

test('[JOIN-1] an English workshop is made also where the guide has no English edition', async () => {
  const made = await read(
    MadeWorkshop,
    await createDevice(server.url).post('/api/workshops', { ...SMALL_WORKSHOP, locale: 'en' }),
    201,
  );
  expect(made.workshop.locale).toBe('en');
});
