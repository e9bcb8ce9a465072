import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addScenario, changeScenario } from '../../shared/board/scenarios.ts';
import { addVariant } from '../../shared/board/variants.ts';
import { WorkshopLog } from '../../shared/http/log.ts';
import { RoundAnswer } from '../../shared/http/rounds.ts';
import { RoundId } from '../../shared/ids.ts';
import { read, refusal } from '../support/device.ts';
import { heard, type Person, settled } from '../support/hall.ts';
import { PassingTime } from '../support/passing-time.ts';
import { choose, definition, TITLES, VotingHall } from '../support/votes.ts';

const time = new PassingTime();
let votes: VotingHall;
let anna: Person;
let bram: Person;
let chris: Person;

beforeAll(async () => {
  votes = await VotingHall.open({ clock: time.clock, sync: { timers: time.timers } });
  const [first, second, third] = await votes.people('Anna', 'Bram', 'Chris');
  if (first === undefined || second === undefined || third === undefined) throw new Error('three people came');
  [anna, bram, chris] = [first, second, third];
});
afterAll(() => votes.hall.close());

const idOf = ({ joined: { participant } }: Person): string => participant?.id ?? '';

describe('a round, from its definition to its outcome', () => {
  it('[VOTE-7] is counted at the close, hidden until it is revealed, and decided by hand', async () => {
    const round = await votes.opened({ quorum: 0.5, threshold: { of: 'cast', atLeast: 0.5 } });
    expect(round).toMatchObject({ status: 'open', eligible: { people: 3, partners: 2 } });
    expect(round.options.map(({ title }) => title)).toEqual(TITLES);
    const receipt = await votes.receipt(anna, round, choose(round, 0));
    expect(receipt).toEqual({ roundId: round.id, onBehalfOf: null, mayChange: true, choice: choose(round, 0).choice });
    await votes.receipt(bram, round, choose(round, 0));
    await votes.receipt(chris, round, choose(round, 1));
    await votes.receipt(chris, round, choose(round, 0));
    expect(await votes.look(chris, round)).toEqual({
      round,
      turnout: { cast: 3, eligible: 3 },
      mine: choose(round, 0).choice,
      myVote: { onRoll: true, cast: true, mayCast: true },
    });
    const closed = await votes.acted(round.id, 'close');
    expect(await votes.look(votes.fatima, round)).toEqual({
      round: closed,
      turnout: { cast: 3, eligible: 3 },
      myVote: { onRoll: false, cast: false, mayCast: false },
    });
    const early = await votes.act(round.id, 'decide', { decided: 'Samen' });
    expect(await refusal(early)).toEqual({ status: 409, kind: 'round-step' });
    expect(await votes.acted(round.id, 'reveal')).toMatchObject({ status: 'revealed' });
    const { result } = await votes.look(anna, round);
    const totals = Object.fromEntries(round.options.map(({ id }, at) => [id, at === 0 ? 3 : 0]));
    expect(result).toMatchObject({ cast: 3, eligible: 3, totals, verdict: { quorumMet: true } });
    expect(result?.perPartner).toHaveLength(2);
    const outcome = { decided: 'Samen verder', owner: 'Anna' };
    expect(await votes.acted(round.id, 'decide', outcome)).toMatchObject({ status: 'decided', outcome });
    const log = await read(WorkshopLog, await anna.device.get(`/api/workshops/${votes.hall.id}/log`));
    expect(log.entries.filter(({ event }) => event.startsWith('round.'))).toEqual(
      ['define', 'open', 'close', 'reveal', 'decide'].map((act) => ({
        at: expect.any(Number),
        participantId: idOf(votes.fatima),
        event: `round.${act}`,
        details: { roundId: round.id },
      })),
    );
  });

  it('[VOTE-7] is steered by who steers alone, and step after step', async () => {
    const { id } = await votes.define();
    expect(await refusal(await votes.act(id, 'open', {}, anna))).toEqual({ status: 403, kind: 'not-allowed' });
    expect(await refusal(await anna.device.post(votes.path(), definition()))).toMatchObject({ kind: 'not-allowed' });
    expect(await refusal(await anna.device.get(votes.path(id, 'roll')))).toMatchObject({ kind: 'not-allowed' });
    for (const act of ['close', 'reveal']) {
      expect(await refusal(await votes.act(id, act))).toEqual({ status: 409, kind: 'round-step' });
    }
    expect(await refusal(await votes.act('nowhere', 'open', {}))).toEqual({ status: 404, kind: 'not-found' });
    await votes.acted(id, 'withdraw');
    expect(await refusal(await votes.act(id, 'open', {}))).toEqual({ status: 409, kind: 'round-step' });
  });

  it('[VOTE-2] can be changed until it opens, but a kind only towards secret', async () => {
    const round = await votes.define({ kind: 'secret' });
    const put = (change: object) =>
      votes.fatima.device.send('PUT', votes.path(round.id), { body: { ...definition({ kind: 'secret' }), ...change } });
    expect(await refusal(await put({ kind: 'named' }))).toEqual({ status: 409, kind: 'round-fixed', field: 'kind' });
    const changed = await read(RoundAnswer, await put({ title: ' Anders\u202e ', method: 'score', settings: {} }));
    expect(changed.round).toMatchObject({ title: 'Anders', method: 'score', options: round.options });
    await votes.acted(round.id, 'open', { confirmSmall: true });
    expect(await refusal(await put({ title: 'Nog anders' }))).toMatchObject({ kind: 'round-fixed' });
    await votes.acted(round.id, 'withdraw');
  });

  it.each([
    [{ settings: {} }, 'settings.max'],
    [{ subject: { kind: 'options', options: [{ title: 'Een' }] } }, 'subject.options'],
    [{ title: '\u202e' }, 'title'],
    [{ live: true }, 'live'],
    [{ before: 'nowhere' }, 'before'],
  ])('[VOTE-1] a definition with %j is refused with its field', async (change, field) => {
    const answer = await votes.fatima.device.post(votes.path(), { ...definition(), ...change });
    expect(await refusal(answer)).toMatchObject({ field });
  });

  it('[VOTE-7] can repeat another, and a practice round decides nothing', async () => {
    const first = await votes.opened({ practice: true });
    await votes.acted(first.id, 'close');
    await votes.acted(first.id, 'reveal');
    const decided = await votes.act(first.id, 'decide', { decided: 'Dit' });
    expect(await refusal(decided)).toEqual({ status: 409, kind: 'practice-round' });
    expect(await votes.define({ before: RoundId.parse(first.id) })).toMatchObject({ before: first.id });
  });
});

describe('who votes on what', () => {
  it('[VOTE-6] is confirmed where fewer than five vote in secret', async () => {
    const round = await votes.define({ kind: 'secret' });
    expect(await votes.roll(round)).toMatchObject({ eligible: { people: 3, partners: 2 }, without: [], small: true });
    const small = await votes.act(round.id, 'open');
    expect(await refusal(small)).toEqual({ status: 409, kind: 'confirm-small', field: 'confirmSmall' });
    expect(await votes.acted(round.id, 'open', { confirmSmall: true })).toMatchObject({ status: 'open' });
    await votes.acted(round.id, 'withdraw');
  });

  it('[VOTE-3] is shown before it opens, and fixed then: a phone that sleeps keeps its vote, not for ever', async () => {
    const round = await votes.define();
    const dirk = await votes.hall.participate('Dirk');
    expect((await votes.roll(round)).entries.map(({ voterId }) => voterId)).toContain(idOf(dirk));
    const wire = await votes.hall.synced(anna);
    time.pass(16 * 60_000);
    expect((await votes.roll(round)).entries.map(({ voterId }) => voterId)).toEqual([idOf(anna)]);
    wire.terminate();
    const clients = await Promise.all([bram, chris].map((person) => votes.hall.synced(person)));
    for (const client of clients) client.terminate();
    time.pass(5 * 60_000);
    const opened = await votes.acted(round.id, 'open', {});
    expect(opened.eligible).toEqual({ people: 3, partners: 2 });
    await votes.hall.command(votes.fatima, { type: 'participant.remove', participantId: idOf(dirk) });
    expect((await votes.roll(round)).entries).toHaveLength(3);
  });

  it('[VOTE-4] scenarios are copied as they are called when the round opens', async () => {
    const wire = await votes.hall.synced(anna);
    for (const [at, title] of ['Klein', 'Groot', 'Weg'].entries()) {
      addScenario(wire.doc, { id: `s${at}`, title, variantIds: [] });
    }
    changeScenario(wire.doc, 's2', { removed: true });
    await settled(wire);
    const round = await votes.define({ subject: { kind: 'scenarios' } });
    expect(round.options.map(({ title, about }) => [title, about])).toEqual([
      ['Klein', 's0'],
      ['Groot', 's1'],
    ]);
    changeScenario(wire.doc, 's1', { title: 'Groter' });
    await settled(wire);
    const opened = await votes.acted(round.id, 'open', {});
    expect(opened.options).toEqual(round.options.map((one, at) => (at === 1 ? { ...one, title: 'Groter' } : one)));
    changeScenario(wire.doc, 's1', { title: 'Grootst' });
    await settled(wire);
    expect((await votes.look(anna, round)).round.options).toEqual(opened.options);
    const gone = await votes.fatima.device.post(
      votes.path(),
      definition({ subject: { kind: 'scenarios', ids: ['s0', 's2'] } }),
    );
    expect(await refusal(gone)).toEqual({ status: 409, kind: 'option-gone', field: 'subject.ids.1' });
  });

  it('[VOTE-1] variants are the guide’s and the partners’ own', async () => {
    const wire = await votes.hall.synced(anna);
    addVariant(wire.doc, { id: 'own1', title: 'Iets van ons', basedOn: null });
    await settled(wire);
    const round = await votes.define({ subject: { kind: 'variants' } });
    expect(round.options).toHaveLength(5);
    expect(round.options.at(-1)).toMatchObject({ title: 'Iets van ons', about: 'own1' });
  });
});

describe('while a round is open', () => {
  it('[VOTE-5] everyone hears who of the partners has cast in a named round, and nothing once it is closed', async () => {
    const wire = await votes.hall.synced(bram);
    const round = await votes.opened();
    const turnout = () => heard(wire, 'signals').at(-1)?.turnout[round.id];
    await expect.poll(turnout).toMatchObject({ cast: 0 });
    await votes.receipt(chris, round, choose(round, 0));
    const partners = [chris.joined.participant?.partnerId];
    await expect.poll(turnout).toMatchObject({ cast: 1, partners });
    await votes.acted(round.id, 'close');
    await expect.poll(turnout).toBeUndefined();
  });

  it('[VOTE-6] the turnout of a secret round moves in threes, not with each ballot, for who asks too', async () => {
    const people = [anna, bram, chris, ...(await votes.people('Els', 'Fien', 'Gerd'))];
    const clients = await Promise.all(people.map((person) => votes.hall.synced(person)));
    const wire = clients[1];
    const round = await votes.opened({ kind: 'secret' });
    expect(round.eligible?.people).toBeGreaterThanOrEqual(6);
    const told = () => heard(wire ?? clients[0] ?? votes.hall.connect(anna), 'signals').at(-1)?.turnout[round.id];
    const asked = async () => (await votes.look(votes.fatima, round)).turnout.cast;
    for (const [at, person] of people.slice(0, 5).entries()) {
      await votes.receipt(person, round, choose(round, at % 2));
      expect(await asked()).toBe(0);
    }
    time.pass(3_000);
    await expect.poll(told).toEqual({ cast: 3, eligible: round.eligible?.people });
    expect(await asked()).toBe(3);
    await votes.acted(round.id, 'close');
    expect(await asked()).toBe(5);
  });

  it('[VOTE-2] a pulse shows its result as it comes in, the projector too, by partner only as a tally', async () => {
    const round = await votes.opened({ kind: 'pulse' });
    await votes.receipt(anna, round, choose(round, 2));
    const { result } = await votes.look(votes.fatima, round);
    expect(result).toMatchObject({ cast: 1, perPartner: null, partners: { cast: 1 } });
    await votes.receipt(anna, round, choose(round, 1));
    const view = await votes.look(votes.fatima, round, '?seat=view');
    expect(view.result?.totals).toEqual(Object.fromEntries(round.options.map(({ id }, at) => [id, at === 1 ? 1 : 0])));
    expect([view.mine, view.myVote]).toEqual([undefined, undefined]);
  });

  it('[VOTE-4] hands are counted beside the ballots, marked, where they can be', async () => {
    const round = await votes.opened({ method: 'consent', settings: {} });
    const consent = { agree: 5, reservation: 1, abstain: 0, object: 0 };
    const wrong = await votes.act(round.id, 'hands', { present: 9, people: 7, consent });
    expect(await refusal(wrong)).toMatchObject({ status: 422, kind: 'hands-invalid' });
    await votes.acted(round.id, 'hands', { present: 9, people: 6, consent });
    await votes.receipt(anna, round, { choice: { verdict: 'reservation', reason: 'Kan nog niet' } });
    expect((await votes.look(anna, round)).round.hands).toEqual({ people: 6, present: 9 });
    await votes.acted(round.id, 'close');
    await votes.acted(round.id, 'reveal');
    const { result } = await votes.look(anna, round);
    expect(result).toMatchObject({
      cast: 7,
      byHand: { people: 6, present: 9 },
      people: { verdicts: { reservation: 2 } },
    });
    const secret = await votes.opened({ kind: 'secret' });
    const inSecret = await votes.act(secret.id, 'hands', { present: 1, people: 1, votes: {} });
    expect(await refusal(inSecret)).toMatchObject({ kind: 'hands-invalid' });
    await votes.acted(secret.id, 'withdraw');
  });
});

describe('a round that closes by itself', () => {
  it('[VOTE-7] takes ballots for fifteen seconds more, closes on the server’s clock, and is in the log as nobody’s act', async () => {
    const wire = await votes.hall.synced(anna);
    const round = await votes.opened({ minutes: 1 });
    expect(round.closesAt).toBe((round.openedAt ?? 0) + 60_000);
    time.pass(60_000 + 14_000);
    await votes.receipt(anna, round, choose(round, 0));
    time.pass(1_100);
    const status = async () => (await votes.look(anna, round)).round.status;
    await expect.poll(status).toBe('closed');
    expect(await refusal(await votes.cast(bram, round, choose(round, 0)))).toMatchObject({ kind: 'round-closed' });
    await expect.poll(() => heard(wire, 'stage').at(-1)?.stage.rounds.at(-1)?.status).toBe('closed');
    const log = await read(WorkshopLog, await anna.device.get(`/api/workshops/${votes.hall.id}/log`));
    expect(log.entries.at(-1)).toMatchObject({
      participantId: null,
      event: 'round.close',
      details: { roundId: round.id },
    });
  });

  it('[VOTE-7] closes when the server starts again, when its time came meanwhile', async () => {
    const wire = await votes.hall.synced(anna);
    const round = await votes.opened({ minutes: 2 });
    await votes.receipt(anna, round, choose(round, 0));
    wire.terminate();
    await votes.hall.stop();
    time.pass(3 * 60_000);
    await votes.hall.restart({ clock: time.clock, sync: { timers: time.timers } });
    await expect.poll(async () => (await votes.look(anna, round)).round.status).toBe('closed');
    await votes.acted(round.id, 'reveal');
    expect((await votes.look(anna, round)).result).toMatchObject({ cast: 1 });
  });
});
