import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RoundId } from '../ids.ts';
import { Round, RoundDefinition } from './round.ts';
import { testRound } from './test-round.ts';
import {
  acceptsBallotAt,
  ballotRefusedAt,
  defineRound,
  GRACE_MS,
  judgeRoundAct,
  mayChange,
  type RoundAct,
} from './transitions.ts';

const defined = (change: Partial<Round> = {}) =>
  testRound('choice', ['a', 'b', 'c'], { status: 'defined', openedAt: null, eligible: null, ...change });

const opening = (people: number, change: Partial<RoundAct & { type: 'open' }> = {}): RoundAct => ({
  type: 'open',
  options: defined().options,
  eligible: { people, partners: 2 },
  ...change,
});

function done(round: Round, act: RoundAct, now: number): Round {
  const judged = judgeRoundAct(round, act, now);
  if (!('round' in judged)) throw new Error(`refused: ${judged.refused}`);
  return judged.round;
}

const outcome = { decided: 'We go together', reservations: '', owner: 'Ans', reviewAt: '2027-03-01' };

describe('the steps of a round', () => {
  it('[VOTE-7] lead from defined to an outcome, and reveal is a step of its own', () => {
    const open = done(defined({ minutes: 2 }), opening(8), 5_000);
    expect(open).toMatchObject({ status: 'open', openedAt: 5_000, closesAt: 125_000, eligible: { people: 8 } });
    const closed = done(open, { type: 'close', by: 'hand' }, 6_000);
    expect(closed).toMatchObject({ status: 'closed', closedAt: 6_000, revealedAt: null });
    const revealed = done(closed, { type: 'reveal' }, 7_000);
    expect(revealed).toMatchObject({ status: 'revealed', revealedAt: 7_000, outcome: null });
    expect(done(revealed, { type: 'decide', outcome }, 8_000)).toMatchObject({ status: 'decided', outcome });
  });

  it('[VOTE-7] never lead back, whatever is tried in whatever order', () => {
    const order = ['defined', 'open', 'closed', 'revealed', 'decided', 'withdrawn'];
    const acts: RoundAct[] = [
      opening(8),
      { type: 'close', by: 'hand' },
      { type: 'close', by: 'timer' },
      { type: 'reveal' },
      { type: 'decide', outcome },
      { type: 'withdraw' },
    ];
    assert(
      property(array(tuple(constantFrom(...acts), nat(30_000)), { maxLength: 12 }), (tried) => {
        let round = defined({ closesAt: 20_000 });
        let now = 0;
        for (const [act, later] of tried) {
          now += later;
          const judged = judgeRoundAct(round, act, now);
          if (!('round' in judged)) continue;
          expect(order.indexOf(judged.round.status)).toBeGreaterThanOrEqual(order.indexOf(round.status));
          // Nobody has seen a result of what was withdrawn, and nothing is revealed that wasn't closed first.
          if (act.type === 'withdraw') expect(round.revealedAt).toBe(null);
          if (act.type === 'reveal') expect(round.closedAt).not.toBe(null);
          round = Round.parse(judged.round);
        }
      }),
    );
  });

  it('[VOTE-6] open a secret round for fewer than five only when that was confirmed', () => {
    const secret = defined({ kind: 'secret' });
    expect(judgeRoundAct(secret, opening(4), 1)).toEqual({ refused: 'confirm-small', field: 'confirmSmall' });
    expect(done(secret, opening(4, { confirmSmall: true }), 1).status).toBe('open');
    expect(done(secret, opening(5), 1).status).toBe('open');
    expect(done(defined({ kind: 'named' }), opening(1), 1).status).toBe('open');
  });

  it('[VOTE-3] open nothing that nobody can vote in, by ballot or by hand', () => {
    expect(judgeRoundAct(defined({ kind: 'secret' }), opening(0), 1)).toEqual({ refused: 'roll-empty' });
    expect(judgeRoundAct(defined({ electorate: 'partners' }), opening(0), 1)).toEqual({ refused: 'roll-empty' });
    expect(done(defined(), opening(0), 1).status).toBe('open');
  });

  it('[VOTE-4] copy the options when the round opens, and refuse when too few are left', () => {
    const [first, second] = defined().options.map((option) => ({ ...option, title: `${option.title}, renamed` }));
    if (first === undefined || second === undefined) throw new Error('two options');
    expect(done(defined(), opening(8, { options: [first, second] }), 1).options).toEqual([first, second]);
    expect(judgeRoundAct(defined(), opening(8, { options: [first] }), 1)).toEqual({ refused: 'option-gone' });
  });

  it('[VOTE-7] refuse a closing time that is past, and an outcome of practice', () => {
    expect(judgeRoundAct(defined({ closesAt: 5 }), opening(8), 5)).toEqual({ refused: 'invalid', field: 'closesAt' });
    const practised = testRound('choice', ['a', 'b'], { practice: true, status: 'revealed' });
    expect(judgeRoundAct(practised, { type: 'decide', outcome }, 9)).toEqual({ refused: 'practice-round' });
  });

  it('[VOTE-7] take a ballot for fifteen seconds after the closing time, and then the timer closes', () => {
    const open = testRound('choice', ['a', 'b'], { closesAt: 60_000 });
    const last = 60_000 + GRACE_MS - 1;
    expect(GRACE_MS).toBe(15_000);
    expect(acceptsBallotAt(open, last)).toBe(true);
    expect(judgeRoundAct(open, { type: 'close', by: 'timer' }, last)).toEqual({ refused: 'round-step' });
    expect(acceptsBallotAt(open, last + 1)).toBe(false);
    expect(done(open, { type: 'close', by: 'timer' }, last + 1).closedAt).toBe(last + 1);
    expect(done(open, { type: 'close', by: 'hand' }, 5).closedAt).toBe(5);
  });

  it('[VOTE-4] say of a ballot whether it came too early or too late', () => {
    expect(ballotRefusedAt(defined(), 1)).toEqual({ refused: 'round-not-open' });
    expect(ballotRefusedAt(testRound('choice', ['a', 'b'], { status: 'closed' }), 1)).toEqual({
      refused: 'round-closed',
    });
    expect(judgeRoundAct(testRound('choice', ['a', 'b']), { type: 'close', by: 'timer' }, 1e15)).toEqual({
      refused: 'round-step',
    });
  });
});

describe('a round that is defined', () => {
  const definition = RoundDefinition.parse({
    title: 'How we grow',
    subject: { kind: 'scenarios' },
    method: 'choice',
    kind: 'named',
    electorate: 'participants',
    settings: { max: 3 },
  });

  it('[VOTE-4] fits the options there turn out to be', () => {
    const id = RoundId.parse('r1');
    expect(defineRound(id, definition, defined().options)).toMatchObject({
      round: { status: 'defined', closesAt: null },
    });
    expect(defineRound(id, definition, defined().options.slice(1))).toEqual({
      refused: 'invalid',
      field: 'settings.max',
    });
    expect(defineRound(id, definition, [])).toEqual({ refused: 'invalid', field: 'subject.ids' });
  });

  it('[VOTE-2] may become more secret and not less, and nothing changes once it opened', () => {
    const next = (kind: 'pulse' | 'named' | 'secret') => ({ ...definition, kind });
    expect(mayChange(defined(), next('secret'))).toBe(null);
    expect(mayChange(defined(), { ...definition, practice: true })).toBe(null);
    expect(mayChange(defined(), next('pulse'))).toEqual({ refused: 'round-fixed', field: 'kind' });
    expect(mayChange(testRound('choice', ['a', 'b'], { practice: true }), definition)).toEqual({
      refused: 'round-fixed',
    });
  });
});
