import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorkshopLog } from '../../shared/http/log.ts';
import { OptionId } from '../../shared/ids.ts';
import type { Round } from '../../shared/voting/round.ts';
import { joined, makeWorkshop, read, refusal } from '../support/device.ts';
import type { Person } from '../support/hall.ts';
import { choose, VotingHall } from '../support/votes.ts';

let votes: VotingHall;
let anna: Person;
let bram: Person;
let chris: Person;
let observer: Person;

const idOf = ({ joined: { participant } }: Person): string => participant?.id ?? '';
const partnerOf = ({ joined: { participant } }: Person): string => participant?.partnerId ?? '';

beforeAll(async () => {
  votes = await VotingHall.open();
  const came = await votes.people('Anna', 'Bram', 'Chris', 'Olga');
  const [first, second, third, fourth] = came;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error('four came');
  [anna, bram, chris, observer] = [first, second, third, fourth];
  const role = { type: 'participant.role', participantId: idOf(observer), role: 'observer' };
  expect((await votes.hall.command(votes.fatima, role)).status).toBe(200);
});
afterAll(() => votes.hall.close());

const refused = async (by: Person, round: Round, body: unknown, key?: string) =>
  refusal(await votes.cast(by, round, body, key));

describe('a ballot is refused', () => {
  it('[VOTE-4] before the round opens, and after it closed, to whoever had not cast', async () => {
    const round = await votes.define();
    expect(await refused(anna, round, choose(round, 0))).toEqual({ status: 409, kind: 'round-not-open' });
    await votes.acted(round.id, 'open');
    await votes.receipt(bram, round, choose(round, 0), 'key-of-bram');
    await votes.acted(round.id, 'close');
    expect(await refused(anna, round, choose(round, 0))).toEqual({ status: 409, kind: 'round-closed' });
    expect(await refused(bram, round, choose(round, 1), 'another key')).toEqual({ status: 409, kind: 'round-closed' });
    expect(await votes.receipt(bram, round, choose(round, 0), 'key-of-bram')).toEqual({
      roundId: round.id,
      onBehalfOf: null,
      mayChange: false,
    });
  });

  it('[VOTE-4] the second time in a secret round, unless it is the same request again', async () => {
    const round = await votes.opened({ kind: 'secret' });
    const receipt = { roundId: round.id, onBehalfOf: null, mayChange: false };
    expect(await votes.receipt(anna, round, choose(round, 0), 'one')).toEqual(receipt);
    expect(await votes.receipt(anna, round, choose(round, 0), 'one')).toEqual(receipt);
    expect(await refused(anna, round, choose(round, 1), 'two')).toEqual({ status: 409, kind: 'already-cast' });
    expect(await refused(anna, round, choose(round, 1))).toEqual({ status: 409, kind: 'already-cast' });
    const { mine, myVote } = await votes.look(anna, round);
    expect([mine, myVote]).toEqual([undefined, { onRoll: true, cast: true, mayCast: false }]);
  });

  it.each([
    [{ choice: { optionIds: ['nowhere'] } }, 422, 'ballot-foreign-option', 'choice.optionIds.0'],
    [{ choice: { optionIds: [] } }, 422, 'ballot-empty', 'choice.optionIds'],
    [{ choice: { scores: {} } }, 422, 'ballot-invalid', 'choice'],
    [{ choice: { optionIds: ['a b'] } }, 400, 'invalid', 'choice.optionIds.0'],
    [{ choice: { optionIds: ['a'], weight: 9 } }, 400, 'invalid', 'choice'],
    [{ choice: 3 }, 400, 'invalid', 'choice'],
    [{}, 400, 'invalid', 'choice'],
    ['{', 400, 'malformed', undefined],
  ])('[VOTE-4] that says %j', async (body, status, kind, field) => {
    const round = await votes.opened();
    expect(await refused(anna, round, body)).toEqual({ status, kind, ...(field === undefined ? {} : { field }) });
    expect((await votes.look(anna, round)).turnout.cast).toBe(0);
  });

  it('[VOTE-4] with an option twice, or more than it may have, or without a reason for an objection', async () => {
    const round = await votes.opened({ settings: { max: 2 } });
    const [a = OptionId.parse('none'), b = a, c = a] = round.options.map(({ id }) => id);
    expect(await refused(anna, round, { choice: { optionIds: [a, a] } })).toMatchObject({
      kind: 'ballot-double-option',
    });
    expect(await refused(anna, round, { choice: { optionIds: [a, b, c] } })).toMatchObject({ kind: 'ballot-too-many' });
    const consent = await votes.opened({ method: 'consent', settings: {} });
    expect(await refused(anna, consent, { choice: { verdict: 'object' } })).toMatchObject({ kind: 'ballot-no-reason' });
  });

  it('[VOTE-3] from an observer, from who came later, from a projector and from another workshop', async () => {
    const round = await votes.opened();
    const late = await votes.hall.participate('Dirk');
    expect(await refused(observer, round, choose(round, 0))).toEqual({ status: 403, kind: 'not-on-roll' });
    expect(await refused(late, round, choose(round, 0))).toEqual({ status: 403, kind: 'not-on-roll' });
    const { url } = votes.hall.server;
    const view = await joined(url, { key: votes.hall.made.viewKey });
    expect(await refused(view, round, choose(round, 0))).toEqual({ status: 401, kind: 'not-joined' });
    const other = await makeWorkshop(url);
    const stranger = await joined(url, { key: other.joinKey, name: 'Els', partnerName: 'Scholengroep Noord' });
    expect(await refused(stranger, round, choose(round, 0))).toEqual({ status: 401, kind: 'not-joined' });
    const elsewhere = `/api/workshops/${other.workshop.id}/rounds/${round.id}`;
    const there = await stranger.device.send('PUT', `${elsewhere}/ballot`, { body: choose(round, 0) });
    expect(await refusal(there)).toEqual({ status: 404, kind: 'not-found' });
    await votes.hall.command(votes.fatima, { type: 'participant.remove', participantId: idOf(late) });
    expect(await refused(late, round, choose(round, 0))).toEqual({ status: 403, kind: 'removed' });
  });
});

describe('where each partner has one vote', () => {
  beforeAll(async () => {
    const command = {
      type: 'partner.voter',
      partnerId: partnerOf(anna),
      participantId: idOf(anna),
      alternateId: idOf(bram),
    };
    expect((await votes.hall.command(votes.fatima, command)).status).toBe(200);
    const other = { type: 'partner.voter', partnerId: partnerOf(chris), participantId: idOf(chris) };
    expect((await votes.hall.command(votes.fatima, other)).status).toBe(200);
  });

  it('[VOTE-3] the alternate is refused once the mandated voter has cast', async () => {
    const round = await votes.opened({ electorate: 'partners' });
    expect(round.eligible).toEqual({ people: 2, partners: 2 });
    expect((await votes.roll(round)).entries).toEqual(
      expect.arrayContaining([
        { voterId: partnerOf(anna), partnerId: partnerOf(anna), mayCast: [idOf(anna), idOf(bram)] },
      ]),
    );
    await votes.receipt(anna, round, choose(round, 0));
    expect(await refused(bram, round, choose(round, 1))).toEqual({ status: 409, kind: 'already-cast' });
    const { mine, myVote } = await votes.look(bram, round);
    expect([mine, myVote]).toEqual([undefined, { onRoll: true, cast: true, mayCast: false }]);
  });

  it('[VOTE-4] who steers enters a ballot for a partner, marked and logged; nobody else does, and never in secret', async () => {
    const round = await votes.opened({ electorate: 'partners' });
    const onBehalf = { ...choose(round, 1), onBehalfOf: partnerOf(chris) };
    expect(await votes.receipt(votes.fatima, round, onBehalf)).toMatchObject({
      onBehalfOf: partnerOf(chris),
      mayChange: true,
    });
    const field = 'onBehalfOf';
    expect(await refused(anna, round, onBehalf)).toEqual({ status: 403, kind: 'not-allowed', field });
    expect(await refused(votes.fatima, round, { ...onBehalf, onBehalfOf: 'nobody' })).toMatchObject({
      kind: 'not-on-roll',
    });
    const secret = await votes.opened({ electorate: 'partners', kind: 'secret' });
    const inSecret = { ...choose(secret, 1), onBehalfOf: partnerOf(chris) };
    expect(await refused(votes.fatima, secret, inSecret)).toEqual({ status: 400, kind: 'invalid', field });
    const everyone = await votes.opened();
    const forOne = { ...choose(everyone, 1), onBehalfOf: partnerOf(chris) };
    expect(await refused(votes.fatima, everyone, forOne)).toEqual({ status: 400, kind: 'invalid', field });
    await votes.acted(round.id, 'close');
    await votes.acted(round.id, 'reveal');
    const { result } = await votes.look(anna, round);
    expect(result).toMatchObject({ cast: 1, onBehalf: 1, perPartner: [{ partnerId: partnerOf(chris), onBehalf: 1 }] });
    const log = await read(WorkshopLog, await anna.device.get(`/api/workshops/${votes.hall.id}/log`));
    expect(log.entries.filter(({ event }) => event === 'ballot.on-behalf')).toEqual([
      {
        at: expect.any(Number),
        participantId: idOf(votes.fatima),
        event: 'ballot.on-behalf',
        details: { roundId: round.id, partnerId: partnerOf(chris) },
      },
    ]);
  });

  it('[VOTE-3] a mandate goes to someone of that partner who takes part, and can be taken back', async () => {
    const give = async (participantId: string | null, alternateId?: string) =>
      votes.hall.command(votes.fatima, {
        type: 'partner.voter',
        partnerId: partnerOf(anna),
        participantId,
        alternateId,
      });
    expect(await refusal(await give(idOf(chris)))).toMatchObject({ kind: 'invalid', field: 'participantId' });
    expect(await refusal(await give(idOf(anna), idOf(chris)))).toMatchObject({ kind: 'invalid', field: 'alternateId' });
    expect(
      await refusal(
        await votes.hall.command(anna, { type: 'partner.voter', partnerId: partnerOf(anna), participantId: null }),
      ),
    ).toMatchObject({ kind: 'not-allowed' });
    expect((await give(null)).status).toBe(200);
    const round = await votes.define({ electorate: 'partners' });
    expect(await votes.roll(round)).toMatchObject({ eligible: { people: 1, partners: 1 }, without: [partnerOf(anna)] });
    expect((await give(idOf(anna))).status).toBe(200);
  });
});
