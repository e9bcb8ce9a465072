import { describe, expect, test } from 'vitest';
import type { NewBallot } from '../../server/store/rounds.ts';
import type { StageWrite } from '../../server/store/store.ts';
import { OptionId, ParticipantId, RoundId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Hands } from '../../shared/voting/hands.ts';
import type { RollEntry } from '../../shared/voting/roll.ts';
import type { Round } from '../../shared/voting/round.ts';
import { testRound } from '../../shared/voting/test-round.ts';
import { GRACE_MS } from '../../shared/voting/transitions.ts';
import type { Subject } from './store.ts';
import { anna, bram, create, entry, firstStage, otherId, person, school, workshopId } from './store-samples.ts';

const chris = ParticipantId.parse('chris');
const roundId = RoundId.parse('r1');
const NOW = 50_000;

const choice = (...ids: string[]) => ({ optionIds: ids.map((id) => OptionId.parse(id)) });
const own = (...ids: ParticipantId[]): RollEntry[] =>
  ids.map((id) => ({ voterId: id, partnerId: school, mayCast: [id] }));
const mandated: RollEntry[] = [{ voterId: school, partnerId: school, mayCast: [anna, bram] }];

let lastBallot = 0;
const ballot = (by: ParticipantId, change: Partial<NewBallot> = {}): NewBallot => {
  lastBallot += 1;
  return {
    id: `ballot${lastBallot}`,
    roundId,
    by: [by],
    onBehalfOf: null,
    choice: choice('a'),
    keyHash: null,
    at: NOW,
    log: null,
    ...change,
  };
};

/** Rounds: rolls, ballots, tallies. */
export function roundContract({ store, reopened }: Subject): void {
  const round = (change: Partial<Round> = {}): Round => testRound('choice', ['a', 'b', 'c'], change);
  let stage: Stage = firstStage;

  const save = async (change: Partial<Stage>, ...also: StageWrite[]): Promise<void> => {
    stage = { ...stage, ...change, rev: stage.rev + 1 };
    const saved = await store().workshops.saveStage(workshopId, { stage, log: entry('step'), also });
    expect(saved).toBe('saved');
  };
  const opened = async (change: Partial<Round> = {}, roll: RollEntry[] = own(anna, bram, chris)): Promise<Round> => {
    stage = firstStage;
    await create(store());
    const present = round(change);
    const participants = [person(anna), person(bram), person(chris)];
    await save({ participants, rounds: [present] }, { kind: 'round.open', round: present, roll });
    return present;
  };
  const close = (present: Round) => save({}, { kind: 'round.close', round: present });
  const cast = (sent: NewBallot, at = workshopId) => store().rounds.cast(at, sent);

  describe('rounds', () => {
    test('[VOTE-4] a named ballot may be changed until the close, and each voter has one', async () => {
      const present = await opened();
      expect(await cast(ballot(anna))).toEqual({ cast: 'new', choice: choice('a') });
      expect(await cast(ballot(bram, { choice: choice('b') }))).toEqual({ cast: 'new', choice: choice('b') });
      expect(await cast(ballot(anna, { choice: choice('c') }))).toEqual({ cast: 'changed', choice: choice('c') });
      const { rounds } = await reopened();
      expect(await rounds.turnout(workshopId, roundId)).toEqual({
        isOpen: true,
        cast: 2,
        eligible: 3,
        partners: [school],
      });
      expect(await rounds.mine(workshopId, roundId, [anna])).toEqual({
        onRoll: true,
        cast: true,
        mayCast: true,
        choice: choice('c'),
      });
      await close(present);
      expect(await rounds.result(workshopId, present)).toMatchObject({ cast: 2, totals: { a: 0, b: 1, c: 1 } });
      expect(await rounds.mine(workshopId, roundId, [anna])).toMatchObject({
        cast: true,
        mayCast: false,
        choice: null,
      });
      expect(await cast(ballot(chris))).toEqual({ refused: 'round-closed' });
    });

    test('[VOTE-4] a secret ballot is cast once, and read back by nobody', async () => {
      const present = await opened({ kind: 'secret' });
      expect(await cast(ballot(anna))).toEqual({ cast: 'new', choice: null });
      expect(await cast(ballot(anna, { choice: choice('b') }))).toEqual({ refused: 'already-cast' });
      expect(await store().rounds.mine(workshopId, roundId, [anna])).toEqual({
        onRoll: true,
        cast: true,
        mayCast: false,
        choice: null,
      });
      expect(await store().rounds.turnout(workshopId, roundId)).toMatchObject({ cast: 1, partners: [] });
      await close(present);
      expect(await store().rounds.result(workshopId, present)).toMatchObject({
        totals: { a: 1, b: 0 },
        perPartner: null,
      });
    });

    test.each(['named', 'secret'] as const)(
      '[VOTE-4] a repeat of the same request counts once, also after the close (%s)',
      async (kind) => {
        const present = await opened({ kind });
        const again = { keyHash: 'hash', choice: choice('b') };
        expect(await cast(ballot(anna, again))).toMatchObject({ cast: 'new' });
        expect(await cast(ballot(anna, again))).toEqual({
          cast: 'repeated',
          choice: kind === 'secret' ? null : choice('b'),
        });
        expect(await cast(ballot(bram, again))).toMatchObject({ cast: 'new' });
        await close(present);
        const { rounds } = await reopened();
        expect(await rounds.cast(workshopId, ballot(anna, again))).toEqual({ cast: 'repeated', choice: null });
        expect(await rounds.result(workshopId, present)).toMatchObject({ cast: 2, totals: { b: 2 } });
      },
    );

    test('[VOTE-4] a late repeat of an earlier ballot does not undo the change that came after it', async () => {
      await opened();
      await cast(ballot(anna, { keyHash: 'first', choice: choice('a') }));
      await cast(ballot(anna, { keyHash: 'second', choice: choice('b') }));
      expect(await cast(ballot(anna, { keyHash: 'first', choice: choice('a') }))).toEqual({
        cast: 'repeated',
        choice: choice('b'),
      });
    });

    test('[VOTE-3] only who is on the roll casts, in its own workshop', async () => {
      await opened({}, own(anna));
      expect(await cast(ballot(bram))).toEqual({ refused: 'not-on-roll' });
      expect(await cast(ballot(anna), otherId)).toEqual({ refused: 'round-not-open' });
      expect(await cast(ballot(anna, { roundId: RoundId.parse('r2') }))).toEqual({ refused: 'round-not-open' });
      expect(await store().rounds.roll(workshopId, roundId)).toEqual(own(anna));
    });

    test('[VOTE-3] of a mandated voter and an alternate, whoever casts first has cast it', async () => {
      await opened({ electorate: 'partners' }, mandated);
      expect(await cast(ballot(bram))).toMatchObject({ cast: 'new' });
      expect(await cast(ballot(anna, { choice: choice('b') }))).toEqual({ refused: 'already-cast' });
      expect(await store().rounds.mine(workshopId, roundId, [anna])).toEqual({
        onRoll: true,
        cast: true,
        mayCast: false,
        choice: null,
      });
      expect(await cast(ballot(bram, { choice: choice('b') }))).toMatchObject({ cast: 'changed' });
    });

    test('[VOTE-4] a ballot entered for a partner is marked, gives way to its own, and takes the place of none', async () => {
      const present = await opened({ electorate: 'partners' }, mandated);
      const entered = { onBehalfOf: school, log: entry('ballot.on-behalf') };
      expect(await cast(ballot(chris, entered))).toMatchObject({ cast: 'new' });
      expect(await cast(ballot(chris, { ...entered, choice: choice('c') }))).toMatchObject({ cast: 'changed' });
      expect(
        (await store().workshops.log(workshopId)).filter(({ event }) => event === 'ballot.on-behalf'),
      ).toHaveLength(2);
      expect(await store().rounds.mine(workshopId, roundId, [anna])).toMatchObject({ mayCast: true, choice: null });
      expect(await cast(ballot(anna, { choice: choice('b') }))).toMatchObject({ cast: 'changed' });
      expect(await cast(ballot(chris, entered))).toEqual({ refused: 'already-cast' });
      await close(present);
      expect(await store().rounds.result(workshopId, present)).toMatchObject({
        cast: 1,
        onBehalf: 0,
        totals: { b: 1 },
      });
    });

    test('[VOTE-5] a repeated request reads nothing that another has cast in the meantime', async () => {
      await opened({ electorate: 'partners' }, mandated);
      const entered = { onBehalfOf: school, log: entry('ballot.on-behalf'), keyHash: 'entered' };
      expect(await cast(ballot(chris, entered))).toMatchObject({ cast: 'new', choice: choice('a') });
      expect(await cast(ballot(chris, entered))).toMatchObject({ cast: 'repeated', choice: choice('a') });
      expect(await cast(ballot(anna, { choice: choice('b') }))).toMatchObject({ cast: 'changed' });
      expect(await cast(ballot(chris, entered))).toEqual({ cast: 'repeated', choice: null });
    });

    test('[VOTE-5] whoever someone was merged into doesn’t read what they cast', async () => {
      await opened({ electorate: 'partners' }, mandated);
      await cast(ballot(anna, { choice: choice('b') }));
      expect(await store().rounds.mine(workshopId, roundId, [anna])).toMatchObject({ choice: choice('b') });
      expect(await store().rounds.mine(workshopId, roundId, [chris, anna])).toMatchObject({ cast: true, choice: null });
    });

    test('[VOTE-4] a ballot entered for a partner is counted as such', async () => {
      const present = await opened({ electorate: 'partners' }, mandated);
      await cast(ballot(chris, { onBehalfOf: school }));
      await close(present);
      expect(await store().rounds.result(workshopId, present)).toMatchObject({ cast: 1, onBehalf: 1 });
    });

    test('[VOTE-6] nobody enters a secret ballot for another', async () => {
      await opened({ kind: 'secret', electorate: 'partners' }, mandated);
      expect(await cast(ballot(chris, { onBehalfOf: school }))).toEqual({ refused: 'not-on-roll' });
    });

    test('[VOTE-7] a ballot is taken until the grace after the closing time is over', async () => {
      await opened({ closesAt: NOW });
      expect(await cast(ballot(anna, { at: NOW + GRACE_MS - 1 }))).toMatchObject({ cast: 'new' });
      expect(await cast(ballot(bram, { at: NOW + GRACE_MS }))).toEqual({ refused: 'round-closed' });
    });

    test('[SEAL-1] nothing is cast in a workshop that is being frozen, nor in a round of an earlier epoch', async () => {
      await opened();
      await save({ phase: 'sealing' });
      expect(await cast(ballot(anna))).toEqual({ refused: 'frozen' });
      await save({ phase: 'open', epoch: 2 });
      expect(await cast(ballot(anna))).toEqual({ refused: 'epoch-moved' });
    });

    test('[VOTE-7] a round that is withdrawn has no tally, and takes no ballot any more', async () => {
      const present = await opened();
      await cast(ballot(anna, { keyHash: 'hash' }));
      await save({}, { kind: 'round.withdraw', roundId });
      expect(await store().rounds.result(workshopId, present)).toBeNull();
      expect(await cast(ballot(anna, { keyHash: 'hash' }))).toEqual({ refused: 'round-closed' });
    });

    test('[VOTE-5] nothing is counted of a round that is open, but of a pulse', async () => {
      const present = await opened();
      await cast(ballot(anna));
      expect(await store().rounds.result(workshopId, present)).toBeNull();
      // Whatever the caller takes it for.
      expect(await store().rounds.result(workshopId, { ...present, kind: 'pulse' })).toBeNull();
    });

    test('[VOTE-2] a pulse is counted while it is open, with the hands in it', async () => {
      const present = await opened({ kind: 'pulse' });
      await cast(ballot(anna));
      const hands: Hands = { present: 9, people: 4, votes: { [OptionId.parse('b')]: 4 }, reasons: [] };
      await save({}, { kind: 'round.hands', roundId, hands });
      expect(await store().rounds.result(workshopId, present)).toMatchObject({ cast: 5, totals: { a: 1, b: 4 } });
      await close(present);
      expect(await store().rounds.result(workshopId, present)).toMatchObject({
        cast: 5,
        byHand: { people: 4, present: 9 },
      });
    });

    test('[JOIN-3] who turned out to be another casts the vote they had, and one that was cast stays theirs', async () => {
      await opened();
      expect(await cast(ballot(bram, { by: [ParticipantId.parse('bram2'), bram] }))).toMatchObject({ cast: 'new' });
      // Both were on the roll: it is one person, who has cast.
      await cast(ballot(anna));
      expect(await cast(ballot(chris, { by: [chris, anna] }))).toMatchObject({ cast: 'changed' });
      expect(await store().rounds.turnout(workshopId, roundId)).toMatchObject({ cast: 2 });
    });

    test('[VOTE-6] the ballots of one round go, those of another stay', async () => {
      const present = await opened();
      const second = round({ id: RoundId.parse('r2') });
      await save({ rounds: [present, second] }, { kind: 'round.open', round: second, roll: own(anna) });
      await cast(ballot(anna));
      await cast(ballot(anna, { roundId: second.id, choice: choice('c') }));
      await close(present);
      expect(await store().rounds.mine(workshopId, second.id, [anna])).toMatchObject({ choice: choice('c') });
      expect(await store().rounds.open()).toEqual([{ workshopId, roundId: second.id, closesAt: null }]);
    });

    test('a round that was never opened has no roll and no turnout', async () => {
      await create(store());
      const { rounds } = store();
      expect(await rounds.turnout(workshopId, roundId)).toBeNull();
      expect(await rounds.mine(workshopId, roundId, [anna])).toBeNull();
      expect(await rounds.result(workshopId, round())).toBeNull();
      expect(await rounds.roll(workshopId, roundId)).toEqual([]);
      expect(await rounds.open()).toEqual([]);
    });

    test('a workshop that is removed takes its rounds with it', async () => {
      await opened();
      await cast(ballot(anna));
      await store().workshops.remove(workshopId);
      expect(await store().rounds.open()).toEqual([]);
      expect(await store().rounds.turnout(workshopId, roundId)).toBeNull();
    });
  });
}
