import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkshopView } from '../../shared/http/workshop.ts';
import { type Me, Me as MeSchema } from '../../shared/protocol/me.ts';
import { ROLE_FREE_AFTER_MS } from '../../shared/stage/people.ts';
import { words, write } from '../support/answer.ts';
import { read, refusal } from '../support/device.ts';
import { Hall, heard, type Person, settled } from '../support/hall.ts';
import type { WireClient } from '../support/wire-client.ts';

let hall: Hall;
let fatima: Person;
let now = Date.now();
beforeEach(async () => {
  hall = await Hall.open({ clock: () => now });
  fatima = await hall.facilitate('Fatima');
});
afterEach(() => hall.close());

const idOf = (person: Person): string => person.joined.participant?.id ?? '';
const role = (person: Person, given: string) => ({
  type: 'participant.role',
  participantId: idOf(person),
  role: given,
});
const steer = async (command: object, person = fatima): Promise<void> => {
  expect((await hall.command(person, command)).status).toBe(200);
};
const meOf = async (person: Person): Promise<Me> =>
  MeSchema.parse((await read(WorkshopView, await person.device.get(`/api/workshops/${hall.id}`))).me);
const away = (person: Person) => async () =>
  (await hall.server.store.documents.load(hall.made.workshop.id))?.seen.find(
    ({ participantId }) => participantId === idOf(person),
  )?.at;

/** What a client hears from now on, in order: each stage's rev, and each paragraph that comes in. */
function heardInOrder(client: WireClient): (number | 'words')[] {
  const events: (number | 'words')[] = [];
  let told = client.messages.length;
  const note = () => {
    for (const message of client.messages.slice(told)) if (message.type === 'stage') events.push(message.rev);
    told = client.messages.length;
  };
  client.doc.on('update', () => {
    note();
    events.push('words');
  });
  client.socket.on('message', note);
  return events;
}

describe('who was demoted or removed', () => {
  it.each([
    ['observer', (person: Person) => role(person, 'observer')],
    ['removed', (person: Person) => ({ type: 'participant.remove', participantId: idOf(person) })],
  ])('[JOIN-3] %s: nothing they send behind the command gets in, and they are let go', async (_what, command) => {
    const [anna, bram] = [await hall.participate('Anna'), await hall.participate('Bram')];
    const [writer, reader] = [await hall.synced(anna), await hall.synced(bram)];
    write(writer.doc, 'voor');
    await settled(writer);
    await expect.poll(() => words(reader.doc)).toContain('voor');
    const events = heardInOrder(reader);
    let ended = false;
    const closed = writer.closed.then((how) => {
      ended = true;
      return how;
    });
    const answered = hall.command(fatima, command(anna));
    // Without a pause, before and after the server hears of the command.
    for (let nth = 0; !ended; nth += 1) {
      write(writer.doc, `erna ${nth}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const { stage } = await (await answered).json();
    expect((await closed).code).toBe(4403);
    await expect.poll(() => events).toContain(stage.rev);
    await steer({ type: 'timer.start', seconds: 5 });
    await expect.poll(() => events).toContain(stage.rev + 1);
    expect(events.slice(events.indexOf(stage.rev))).not.toContain('words');
    const kept = words(await hall.stored());
    expect(kept).toContain('voor');
    expect(kept).toBe(words(reader.doc));
  });
});

describe('the facilitator’s role', () => {
  const make = async () => {
    const co = await hall.participate('Co');
    await steer(role(co, 'cofacilitator'));
    return co;
  };

  it('[STAGE-7] stays hers while she is here and for two minutes after, and is free then, also after a restart', async () => {
    const co = await make();
    const client = await hall.synced(fatima);
    const take = () => hall.command(co, role(co, 'facilitator'));
    const taken = { status: 409, kind: 'facilitator-here', field: 'participantId' };
    now += 3 * ROLE_FREE_AFTER_MS;
    expect(await refusal(await take())).toEqual(taken);
    client.terminate();
    await expect.poll(away(fatima)).toBe(now);
    expect(await refusal(await take())).toEqual(taken);
    now += ROLE_FREE_AFTER_MS - 1;
    expect(await refusal(await take())).toEqual(taken);
    // She was away, but so was the server: nobody could have come back to it.
    await hall.restart({ clock: () => now });
    now += ROLE_FREE_AFTER_MS - 1;
    expect(await refusal(await take())).toEqual(taken);
    now += 1;
    expect((await take()).status).toBe(200);
    expect(await meOf(co)).toMatchObject({ role: 'facilitator' });
    expect(await meOf(fatima)).toMatchObject({ role: 'facilitator' });
  });

  it('[STAGE-7] comes at any time to who has her link', async () => {
    const co = await make();
    await hall.synced(fatima);
    expect((await co.device.post('/api/join', { key: hall.made.facilitatorKey })).status).toBe(200);
    expect(await meOf(co)).toMatchObject({ role: 'facilitator' });
  });
});

describe('a merge', () => {
  it('[JOIN-2] makes the windows of the one the other’s at once, who goes on writing, also under a client id of before', async () => {
    const [lost, found] = [await hall.participate('Anna'), await hall.participate('Anna (telefoon)')];
    const reader = await hall.synced(await hall.participate('Bram'));
    const [laptop, phone] = [await hall.synced(lost), await hall.synced(found)];
    write(laptop.doc, 'vanaf de laptop');
    await settled(laptop);
    await steer({ type: 'participant.merge', from: idOf(lost), into: idOf(found) });
    await expect.poll(() => heard(laptop, 'hello').at(-1)?.me).toMatchObject({ participantId: idOf(found) });
    write(laptop.doc, 'en verder');
    write(phone.doc, 'op de telefoon');
    await Promise.all([settled(laptop), settled(phone)]);
    await expect.poll(() => words(reader.doc)).toMatch(/(en verder.*op de telefoon)|(op de telefoon.*en verder)/);
    expect(heard(laptop, 'refused')).toEqual([]);
    expect(await meOf(lost)).toMatchObject({ participantId: idOf(found), name: 'Anna (telefoon)' });
    const wrote = await hall.server.store.documents.contributions(hall.made.workshop.id);
    expect(new Set(wrote.map(({ participantId }) => participantId))).toEqual(new Set([idOf(lost), idOf(found)]));
  });

  it('[JOIN-2] holds after a restart: the old browser is the one person, and its words are still its own', async () => {
    const [lost, found] = [await hall.participate('Anna'), await hall.participate('Anna (telefoon)')];
    const before = await hall.synced(lost);
    write(before.doc, 'vanaf de laptop');
    await settled(before);
    await steer({ type: 'participant.merge', from: idOf(lost), into: idOf(found) });
    await hall.restart();
    const again = await hall.synced(lost, { doc: before.doc });
    expect(heard(again, 'hello')[0]?.me).toMatchObject({ participantId: idOf(found) });
    write(before.doc, 'en verder');
    await settled(again);
    expect(words(await hall.stored())).toContain('en verder');
  });
});
