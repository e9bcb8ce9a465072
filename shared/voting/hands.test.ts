import { describe, expect, it } from 'vitest';
import { PartnerId } from '../ids.ts';
import { Choice } from './ballot.ts';
import { checkHands, Hands, takesHands } from './hands.ts';
import { makeTally } from './make-tally.ts';
import { testRound } from './test-round.ts';
import { judgeRoundAct } from './transitions.ts';

const consent = testRound('consent', ['a'], { eligible: { people: 5, partners: 2 } });
const choice = testRound('choice', ['a', 'b'], { settings: { max: 1 }, eligible: { people: 5, partners: 2 } });
const voiced = Hands.parse({
  present: 12,
  people: 10,
  consent: { agree: 8, reservation: 1, abstain: 0, object: 1 },
  reasons: ['Too far'],
});

describe('a show of hands', () => {
  it('[VOTE-3] is counted beside the ballots and marked, in what was cast and in the denominator', () => {
    const cast = { partnerId: PartnerId.parse('noord'), choice: Choice.parse({ verdict: 'agree' }) };
    const tally = makeTally(consent, [cast], voiced);
    expect([tally.cast, tally.eligible]).toEqual([11, 17]);
    expect(tally.people).toMatchObject({ cast: 11, verdicts: { agree: 9, reservation: 1, object: 1 } });
    expect(tally.byHand).toEqual({ people: 10, present: 12 });
    expect(tally.remarks).toEqual([{ verdict: 'object', reason: 'Too far', partnerId: null, byHand: true }]);
    // A hand has no partner: it is in no partner's share.
    expect(tally.partners).toMatchObject({ cast: 1, eligible: 2 });
    const raised = Hands.parse({ present: 4, people: 4, votes: { a: 3, b: 1 } });
    expect(makeTally(choice, [], raised).totals).toEqual({ a: 3, b: 1 });
  });

  it('[VOTE-5] leaves on the round only how many raised a hand, not for what', () => {
    const judged = judgeRoundAct(consent, { type: 'hands', hands: voiced }, 5);
    expect(judged).toEqual({ round: { ...consent, hands: { people: 10, present: 12 } } });
    const closed = { ...consent, status: 'closed' as const };
    expect(judgeRoundAct(closed, { type: 'hands', hands: voiced }, 5)).toEqual({ refused: 'round-closed' });
  });

  it.each([
    ['more hands than people', consent, { present: 9 }, 'people'],
    ['verdicts that do not add up', consent, { people: 9 }, 'consent'],
    ['an objection without its reason', consent, { reasons: [] }, 'reasons'],
    ['votes for options in a consent round', consent, { votes: {} }, 'votes'],
    ['verdicts in a choice', choice, {}, 'consent'],
    ['a choice without votes', choice, { consent: undefined, reasons: [] }, 'votes'],
    ['reasons in a choice', choice, { consent: undefined, votes: { a: 10 } }, 'reasons'],
    ['more for one option than hands', choice, { consent: undefined, reasons: [], votes: { a: 11 } }, 'votes.a'],
    ['a foreign option', choice, { consent: undefined, reasons: [], votes: { z: 1 } }, 'votes.z'],
    ['more votes than each may have', choice, { consent: undefined, reasons: [], votes: { a: 6, b: 5 } }, 'votes'],
    ['hands for nothing', choice, { consent: undefined, reasons: [], votes: { a: 9 } }, 'votes'],
  ])('[VOTE-4] is refused with the field: %s', (_, round, change, field) => {
    expect(checkHands(round, Hands.parse({ ...voiced, ...change }))).toMatchObject({ field });
  });

  it('[VOTE-6] is for neither secret rounds, nor mandated voters, nor what hands can’t say', () => {
    expect([takesHands(consent), takesHands(choice)]).toEqual([true, true]);
    const others = [
      { ...consent, kind: 'secret' as const },
      { ...consent, electorate: 'partners' as const },
      testRound('ranking'),
    ];
    for (const round of others) expect(checkHands(round, voiced)).toEqual({ refused: 'hands-invalid' });
  });
});
