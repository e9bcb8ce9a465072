import { afterAll, beforeAll, expect, test } from 'vitest';
import { Door, Joined, type MadeWorkshop, WorkshopView } from '../../shared/http/workshop.ts';
import { createDevice, joined, makeWorkshop, read, refusal } from '../support/device.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const NORTH = 'Scholengroep Noord';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
});

const pathOf = (made: MadeWorkshop) => `/api/workshops/${made.workshop.id}`;

async function withFacilitator() {
  const made = await makeWorkshop(server.url);
  const { device, joined: her } = await joined(server.url, { key: made.facilitatorKey, name: 'Fatima' });
  const command = async (body: unknown) => {
    const response = await device.post(`${pathOf(made)}/commands`, body);
    if (response.status !== 200) throw new Error(`the command was refused: ${await response.text()}`);
  };
  return { made, device, her, command };
}

test('[JOIN-2] a link or a code, a name and a partner are enough; the cookie is out of reach of scripts', async () => {
  const made = await makeWorkshop(server.url);
  const device = createDevice(server.url);
  const byKey = await device.post('/api/join', {
    key: made.joinKey,
    name: ' Jan ',
    partnerName: ` ${NORTH.toLowerCase()}`,
  });
  const cookie = byKey.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^device=[0-9a-z]{32}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/);
  const { participant } = await read(Joined, byKey);
  const view = await read(WorkshopView, await device.get(pathOf(made)));
  expect(participant).toMatchObject({ name: 'Jan', partnerId: view.partners[0]?.id, role: 'participant' });
  expect(view.partners).toHaveLength(2);
  expect(view.me).toMatchObject({ seat: 'person', participantId: participant?.id });

  const typed = made.joinCode.toLowerCase().replace(/^(.{3})/, ' $1-');
  const byCode = await joined(server.url, { code: typed, name: 'Els', partnerId: view.partners[1]?.id });
  expect(byCode.joined.participant?.partnerId).toBe(view.partners[1]?.id);
});

test('[JOIN-2] the same device is the same person again, whatever name it gives', async () => {
  const made = await makeWorkshop(server.url);
  const { device, joined: first } = await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: NORTH });
  const cookie = device.cookie();
  const again = await read(
    Joined,
    await device.post('/api/join', { code: made.joinCode, name: 'Piet', partnerName: 'Ander' }),
  );
  expect(again).toEqual(first);
  expect(device.cookie()).toBe(cookie);
  const withoutName = await read(Joined, await device.post('/api/join', { code: made.joinCode }));
  expect(withoutName).toEqual(first);
});

test('[JOIN-2] joining twice at once on one device makes one person', async () => {
  const made = await makeWorkshop(server.url);
  const other = await makeWorkshop(server.url);
  const { device } = await joined(server.url, { key: other.joinKey, name: 'Jan', partnerName: NORTH });
  const request = { key: made.joinKey, name: 'Jan', partnerName: NORTH };
  const answers = await Promise.all([1, 2, 3].map(() => device.post('/api/join', request)));
  const people = await Promise.all(answers.map((answer) => read(Joined, answer)));
  expect(new Set(people.map((one) => one.participant?.id)).size).toBe(1);
});

test('[JOIN-2] two people of one name in one partner are two people', async () => {
  const made = await makeWorkshop(server.url);
  const one = await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: NORTH });
  const two = await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: NORTH });
  expect(two.joined.participant?.id).not.toBe(one.joined.participant?.id);
  expect(two.joined.participant?.partnerId).toBe(one.joined.participant?.partnerId);
});

test('[JOIN-2] a new partner is added once, also when two people add it at the same moment', async () => {
  const made = await makeWorkshop(server.url);
  const [one, two] = await Promise.all([
    joined(server.url, { key: made.joinKey, name: 'Ans', partnerName: 'Bestuur Zuid', partnerKind: 'board' }),
    joined(server.url, { key: made.joinKey, name: 'Bob', partnerName: 'bestuur zuid' }),
  ]);
  expect(one.joined.participant?.partnerId).toBe(two.joined.participant?.partnerId);
  const view = await read(WorkshopView, await one.device.get(pathOf(made)));
  expect(view.partners.map((partner) => partner.index)).toEqual([0, 1, 2]);
});

test('[JOIN-2] “this is not me” frees the device: the next one to join on it is a new person', async () => {
  const made = await makeWorkshop(server.url);
  const { device, joined: first } = await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: NORTH });
  expect((await device.delete(`${pathOf(made)}/me`)).status).toBe(204);
  expect(await refusal(await device.get(pathOf(made)))).toEqual({ status: 401, kind: 'not-joined' });
  expect(await refusal(await device.delete(`${pathOf(made)}/me`))).toEqual({ status: 401, kind: 'not-joined' });
  const second = await read(
    Joined,
    await device.post('/api/join', { key: made.joinKey, name: 'Els', partnerName: NORTH }),
  );
  expect(second.participant?.id).not.toBe(first.participant?.id);
  const view = await read(WorkshopView, await device.get(pathOf(made)));
  expect(view.participants.map((one) => one.name)).toEqual(['Jan', 'Els']);
});

test('[JOIN-2] one browser has the board and the projector side by side, and two workshops', async () => {
  const { made } = await withFacilitator();
  const other = await makeWorkshop(server.url);
  const { device } = await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: NORTH });
  expect(await read(Joined, await device.post('/api/join', { key: made.viewKey }))).toMatchObject({
    participant: null,
  });
  await read(Joined, await device.post('/api/join', { key: other.joinKey, name: 'Jan', partnerName: NORTH }));
  const board = await read(WorkshopView, await device.get(pathOf(made)));
  const projector = await read(WorkshopView, await device.get(`${pathOf(made)}?seat=view`));
  expect([board.me.seat, projector.me.seat]).toEqual(['person', 'view']);
  expect((await read(WorkshopView, await device.get(pathOf(other)))).workshop.id).toBe(other.workshop.id);
});

test('[JOIN-2] a view key alone gives a view and nothing more', async () => {
  const made = await makeWorkshop(server.url);
  const { device } = await joined(server.url, { key: made.viewKey });
  const view = await read(WorkshopView, await device.get(`${pathOf(made)}?seat=view`));
  expect(view.me).toEqual({ seat: 'view', role: 'view' });
  expect(view.participants).toEqual([]);
  expect(await refusal(await device.get(pathOf(made)))).toEqual({ status: 401, kind: 'not-joined' });
  expect(await refusal(await device.delete(pathOf(made)))).toEqual({ status: 401, kind: 'not-joined' });
});

test('[JOIN-2] the projector opens without its link for who steers, not for a participant', async () => {
  const { made, device } = await withFacilitator();
  const { device: participant } = await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: NORTH });
  const projector = await read(WorkshopView, await device.get(`${pathOf(made)}?seat=view`));
  expect(projector.me).toEqual({ seat: 'view', role: 'view' });
  expect(await refusal(await participant.get(`${pathOf(made)}?seat=view`))).toEqual({
    status: 403,
    kind: 'not-allowed',
  });
});

test('[JOIN-3] who joined as participant and comes with the facilitator link steers from then on', async () => {
  const made = await makeWorkshop(server.url);
  const { device, joined: before } = await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: NORTH });
  const after = await read(Joined, await device.post('/api/join', { key: made.facilitatorKey }));
  expect(after.participant).toEqual({ ...before.participant, role: 'facilitator' });
  const back = await read(Joined, await device.post('/api/join', { key: made.joinKey }));
  expect(back.participant?.role).toBe('facilitator');
});

test('[JOIN-3] closed joining keeps strangers out, not who is in already, nor who has the facilitator link', async () => {
  const { made, command } = await withFacilitator();
  const { device } = await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: NORTH });
  await command({ type: 'joining', open: false });
  const stranger = createDevice(server.url);
  const request = { key: made.joinKey, name: 'Els', partnerName: NORTH };
  expect(await refusal(await stranger.post('/api/join', request))).toEqual({ status: 403, kind: 'joining-closed' });
  expect(stranger.cookie()).toBe('');
  expect((await device.post('/api/join', { key: made.joinKey })).status).toBe(200);
  expect((await stranger.post('/api/join', { key: made.facilitatorKey, name: 'Els' })).status).toBe(200);
});

test('[JOIN-3] new partners can be refused while joining stays open', async () => {
  const { made, command } = await withFacilitator();
  await command({ type: 'joining', open: true, newPartners: false });
  const device = createDevice(server.url);
  const request = { key: made.joinKey, name: 'Els', partnerName: 'Iemand anders' };
  expect(await refusal(await device.post('/api/join', request))).toEqual({
    status: 403,
    kind: 'not-allowed',
    field: 'partnerName',
  });
  expect((await device.post('/api/join', { ...request, partnerName: NORTH })).status).toBe(200);
});

test('[JOIN-3] someone removed is out, stays out on that device, and is back once the facilitator says so', async () => {
  const { made, command } = await withFacilitator();
  const { device, joined: his } = await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: NORTH });
  const participantId = his.participant?.id;
  await command({ type: 'participant.remove', participantId });
  const removed = { status: 403, kind: 'removed' };
  expect(await refusal(await device.get(pathOf(made)))).toEqual(removed);
  expect(await refusal(await device.post('/api/join', { key: made.joinKey, name: 'Els', partnerName: NORTH }))).toEqual(
    removed,
  );
  expect(await refusal(await device.post('/api/join', { key: made.facilitatorKey }))).toEqual(removed);
  expect(await refusal(await device.delete(`${pathOf(made)}/me`))).toEqual(removed);
  await command({ type: 'participant.role', participantId, role: 'participant' });
  const back = await read(WorkshopView, await device.get(pathOf(made)));
  expect(back.me).toMatchObject({ participantId, role: 'participant' });
});

test.each([
  ['without a name', { partnerName: NORTH }, 'name'],
  ['with a name of invisible signs', { name: '\u200b', partnerName: NORTH }, 'name'],
  ['with a name that is too long', { name: 'x'.repeat(61), partnerName: NORTH }, 'name'],
  ['without a partner', { name: 'Jan' }, 'partnerId'],
  ['with a partner that isn’t there', { name: 'Jan', partnerId: 'nergens' }, 'partnerId'],
])('[JOIN-2] joining %s is refused with the field named, and leaves no cookie', async (_what, request, field) => {
  const made = await makeWorkshop(server.url);
  const response = await createDevice(server.url).post('/api/join', { key: made.joinKey, ...request });
  expect(response.headers.getSetCookie()).toEqual([]);
  expect(await refusal(response)).toEqual({ status: 400, kind: 'invalid', field });
});

test.each([
  ['a wrong key', { key: 'nietdegoede', name: 'Jan' }, 'wrong-key', 'key'],
  ['a wrong code', { code: 'AAAAAA', name: 'Jan' }, 'wrong-key', 'code'],
  ['neither key nor code', { name: 'Jan' }, 'invalid', 'key'],
  ['both key and code', { key: 'a', code: 'b', name: 'Jan' }, 'invalid', 'key'],
])('[JOIN-2] %s opens nothing', async (_what, request, kind, field) => {
  const response = await createDevice(server.url).post('/api/join', request);
  expect(await refusal(response)).toMatchObject({ kind, field });
});

test('[JOIN-2] at the door stand the title and the partners, and no names of people', async () => {
  const { made } = await withFacilitator();
  const door = await read(Door, await createDevice(server.url).post('/api/door', { code: made.joinCode }));
  expect(door).toMatchObject({
    workshop: { id: made.workshop.id, title: made.workshop.title },
    opens: 'join',
    joining: { open: true },
    me: null,
  });
  expect(door.partners.map((partner) => partner.name)).toEqual([NORTH, 'Hogeschool De Brug']);
  expect(JSON.stringify(door)).not.toContain('Fatima');
});

test('[JOIN-2] the door knows a device that was here before, by the kind of seat the key is for', async () => {
  const { made, device, command } = await withFacilitator();
  const { device: his, joined: him } = await joined(server.url, { key: made.joinKey, name: 'Jan', partnerName: NORTH });
  const me = (door: Door) => door.me;
  expect(me(await read(Door, await device.post('/api/door', { key: made.facilitatorKey })))).toMatchObject({
    name: 'Fatima',
  });
  expect(me(await read(Door, await his.post('/api/door', { key: made.viewKey })))).toBeNull();
  await command({ type: 'participant.remove', participantId: him.participant?.id });
  expect(me(await read(Door, await his.post('/api/door', { key: made.joinKey })))).toMatchObject({ role: 'removed' });
  expect(await refusal(await his.post('/api/door', { key: 'fout' }))).toEqual({
    status: 403,
    kind: 'wrong-key',
    field: 'key',
  });
  expect(await refusal(await his.post('/api/door', {}))).toEqual({ status: 400, kind: 'invalid', field: 'key' });
});
