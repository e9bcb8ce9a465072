import { assert, constantFrom, property, shuffledSubarray, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OptionId, PartnerId } from '../ids.ts';
import { Choice } from './ballot.ts';
import { inVotes, sum } from './count.ts';
import { makeTally } from './make-tally.ts';
import { Method } from './round.ts';
import { Tally, type TallyBallot } from './tally.ts';
import { ballotsOf, IDS } from './test-ballots.ts';
import { testRound } from './test-round.ts';

const ballot = (partner: string | null, choice: unknown): TallyBallot => ({
  partnerId: partner === null ? null : PartnerId.parse(partner),
  choice: Choice.parse(choice),
});

const votesFor = (id: string) => (tally: Tally) =>
  tally.people.method === 'choice' ? tally.people.votes[OptionId.parse(id)] : undefined;

describe('a tally, by hand', () => {
  it('[VOTE-1] of consent puts objections first, each with its reason and in a named round its partner', () => {
    const tally = makeTally(
      testRound('consent', ['a'], { eligible: { people: 6, partners: 3 } }),
      [
        ballot('noord', { verdict: 'agree' }),
        ballot('zuid', { verdict: 'reservation', reason: 'If it is paid for' }),
        ballot('zuid', { verdict: 'object', reason: 'Too far' }),
        ballot('brug', { verdict: 'object', reason: 'Too soon' }),
        ballot('brug', { verdict: 'abstain' }),
      ],
      null,
    );
    expect(tally.people).toMatchObject({ cast: 5, verdicts: { object: 2, reservation: 1, agree: 1, abstain: 1 } });
    expect(tally.remarks.map(({ verdict, partnerId, reason }) => [verdict, partnerId, reason])).toEqual([
      ['object', 'brug', 'Too soon'],
      ['object', 'zuid', 'Too far'],
      ['reservation', 'zuid', 'If it is paid for'],
    ]);
    expect([tally.cast, tally.eligible, tally.totals]).toEqual([5, 6, undefined]);
  });

  it('[VOTE-3] counts each partner as one, its vote split in equal shares among its voters', () => {
    // Noord: three voters, two for a. Brug: one voter, for b. Zuid: two voters, one each.
    const votes = [
      ['noord', 'a'],
      ['noord', 'a'],
      ['noord', 'b'],
      ['brug', 'b'],
      ['zuid', 'a'],
      ['zuid', 'b'],
    ] as const;
    const tally = makeTally(
      testRound('choice', ['a', 'b'], { eligible: { people: 9, partners: 4 } }),
      votes.map(([partner, id]) => ballot(partner, { optionIds: [id] })),
      null,
    );
    expect(tally.totals).toEqual({ a: 3, b: 3 });
    // In sixths: a gets 4 + 0 + 3 = 7, b gets 2 + 6 + 3 = 11, three whole votes together.
    expect(tally.partners).toEqual({
      cast: 3,
      eligible: 4,
      count: { method: 'choice', unit: 6, cast: 18, votes: { a: 7, b: 11 } },
    });
    expect(tally.perPartner?.map(({ partnerId, count }) => [partnerId, count.cast])).toEqual([
      ['brug', 1],
      ['noord', 3],
      ['zuid', 2],
    ]);
  });

  it('[VOTE-1] of scores keeps "no opinion" out of mean and spread', () => {
    // Half at 0 and half at 5: the largest spread there is.
    const scores = [
      { a: 0, b: 3 },
      { a: 5, b: 3 },
      { a: null, b: 3 },
    ].map((one) => ballot('noord', { scores: one }));
    const { people, totals } = makeTally(testRound('score', ['a', 'b']), scores, null);
    expect(totals).toEqual({ a: 5, b: 9 });
    expect(people).toMatchObject({
      options: {
        a: { sum: 5, scored: 2, noOpinion: 1, distribution: [1, 0, 0, 0, 0, 1], mean: 2.5, spread: 2.5 },
        b: { sum: 9, scored: 3, noOpinion: 0, distribution: [0, 0, 0, 3, 0, 0], mean: 3, spread: 0 },
      },
    });
    const silent = makeTally(testRound('score', ['a']), [ballot('noord', { scores: { a: null } })], null);
    expect(silent.people).toMatchObject({
      cast: 1,
      options: { a: { scored: 0, noOpinion: 1, mean: null, spread: null } },
    });
  });

  it('[VOTE-1] of dots shows the sum, how many gave, how they spread them, and what was left over', () => {
    const dots = [{ a: 3, b: 2 }, { a: 3 }, { b: 1 }].map((one) => ballot('noord', { dots: one }));
    const { people, totals } = makeTally(testRound('dots', ['a', 'b']), dots, null);
    expect(totals).toEqual({ a: 6, b: 3 });
    expect(people).toMatchObject({
      budget: 5,
      unused: 6,
      options: {
        a: { sum: 6, givers: 2, distribution: [1, 0, 0, 2] },
        b: { sum: 3, givers: 2, distribution: [1, 1, 1, 0] },
      },
    });
  });

  it('[VOTE-3] of mandated voters is one tally of partners, not two', () => {
    const round = testRound('choice', ['a', 'b'], { electorate: 'partners', eligible: { people: 3, partners: 3 } });
    const tally = makeTally(round, [ballot('noord', { optionIds: ['a'] })], null);
    expect([tally.cast, tally.eligible, tally.partners, tally.perPartner?.length]).toEqual([1, 3, null, 1]);
  });

  it('[VOTE-3] says how many ballots the facilitator entered, and for which partner', () => {
    const tally = makeTally(
      testRound('choice', ['a', 'b']),
      [{ ...ballot('noord', { optionIds: ['a'] }), onBehalf: true }, ballot('zuid', { optionIds: ['a'] })],
      null,
    );
    expect(tally.onBehalf).toBe(1);
    expect(tally.perPartner?.map(({ partnerId, onBehalf }) => [partnerId, onBehalf])).toEqual([
      ['noord', 1],
      ['zuid', 0],
    ]);
  });

  it('[VOTE-4] never passes over a ballot: one of another method is a mistake that is told', () => {
    expect(() => makeTally(testRound('choice'), [ballot('noord', { verdict: 'agree' })], null)).toThrow(
      'another method',
    );
  });
});

describe('what a tally keeps, by kind', () => {
  const cast = (group: string, n: number) =>
    Array.from({ length: n }, () => ballot(group, { verdict: 'object', reason: `${group} says no` }));
  const tallyOf = (kind: 'pulse' | 'named' | 'secret', ballots: TallyBallot[]) =>
    makeTally(testRound('consent', ['a'], { kind }), ballots, null);

  it('[VOTE-6] a secret one has no partner in it, not even by the order of the reasons', () => {
    const ballots = [
      ballot('abel', { verdict: 'object', reason: 'z' }),
      ballot('zoe', { verdict: 'object', reason: 'a' }),
    ];
    const secret = tallyOf('secret', ballots);
    expect(JSON.stringify(secret)).not.toMatch(/abel|zoe/);
    expect(secret.remarks.map(({ reason }) => reason)).toEqual(['a', 'z']);
    expect(secret.partners).toBe(null);
    expect(
      tallyOf(
        'secret',
        ballots.map((one) => ({ ...one, partnerId: null })),
      ),
    ).toEqual(secret);
  });

  it('[VOTE-6] a secret one has no breakdown in which some partner would have fewer than three people', () => {
    expect(tallyOf('secret', [...cast('noord', 3), ...cast('zuid', 3)]).perPartner).toHaveLength(2);
    // Leaving out only the small one would not help: it follows from the whole.
    expect(tallyOf('secret', [...cast('noord', 3), ...cast('zuid', 2)]).perPartner).toBe(null);
  });

  it('[VOTE-2] a pulse has people and partners, and not which partner chose what', () => {
    const pulse = tallyOf('pulse', [...cast('noord', 3), ...cast('zuid', 1)]);
    expect(pulse.perPartner).toBe(null);
    expect(pulse.remarks.map(({ partnerId }) => partnerId)).toEqual([null, null, null, null]);
    expect(pulse.partners).toMatchObject({ cast: 2, count: { unit: 3, cast: 6 } });
  });
});

describe('a tally, whatever is cast', () => {
  const methods = Method.options;
  const twice = (method: Method) =>
    ballotsOf(method).chain((ballots) =>
      shuffledSubarray(ballots, { minLength: ballots.length }).map((shuffled) => [ballots, shuffled] as const),
    );

  it.each(methods)('[VOTE-6] of %s says nothing of the order in which ballots came', (method) => {
    for (const kind of ['pulse', 'named', 'secret'] as const) {
      const round = testRound(method, IDS, { kind });
      assert(
        property(twice(method), ([ballots, shuffled]) => {
          // As text, since the order of keys would be kept too.
          expect(JSON.stringify(makeTally(round, shuffled, null))).toBe(
            JSON.stringify(makeTally(round, ballots, null)),
          );
        }),
      );
    }
  });

  it.each(methods)(
    '[VOTE-3] of %s adds up: every ballot counts once, every partner that was heard as one',
    (method) => {
      const round = testRound(method, IDS);
      assert(
        property(ballotsOf(method), (ballots) => {
          const tally = Tally.parse(makeTally(round, ballots, null));
          const heard = new Set(ballots.map(({ partnerId }) => partnerId)).size;
          expect([tally.cast, tally.people.cast, tally.people.unit]).toEqual([ballots.length, ballots.length, 1]);
          expect(sum((tally.perPartner ?? []).map(({ count }) => count.cast))).toBe(ballots.length);
          expect(tally.partners?.cast).toBe(heard);
          expect(inVotes(tally.partners?.count ?? { unit: 1 }, tally.partners?.count.cast ?? 0)).toBe(heard);
          for (const count of [tally.people, tally.partners?.count]) {
            if (count?.method === 'consent') expect(sum(Object.values(count.verdicts))).toBe(count.cast);
            if (count?.method === 'score')
              for (const one of Object.values(count.options)) expect(one.scored + one.noOpinion).toBe(count.cast);
            if (count?.method === 'dots') {
              for (const one of Object.values(count.options)) expect(sum(one.distribution)).toBe(count.cast);
              const placed = sum(Object.values(count.options).map((one) => one.sum));
              expect(placed + count.unused).toBe(count.cast * count.budget);
            }
          }
        }),
      );
    },
  );

  it('[VOTE-1] treats all options alike: with other names the result is the same under those names', () => {
    const others = shuffledSubarray(IDS, { minLength: IDS.length });
    assert(
      property(
        constantFrom(...methods).chain((method) => tuple(constantFrom(method), ballotsOf(method), others)),
        (drawn) => {
          const [method, ballots, names] = drawn;
          // One letter within quotes is an option; nothing else in a ballot or tally is.
          const renamed = (json: string) =>
            json.replace(/"([abcd])"/g, (whole, id: string) => `"${names[IDS.indexOf(id)] ?? whole}"`);
          const again = ballots.map((one) => ballot(one.partnerId, JSON.parse(renamed(JSON.stringify(one.choice)))));
          const expected = renamed(JSON.stringify(makeTally(testRound(method, IDS), ballots, null)));
          expect(makeTally(testRound(method, names), again, null)).toEqual(JSON.parse(expected));
        },
      ),
    );
  });

  it('[VOTE-3] agrees with a slow and obvious count by person and by partner', () => {
    assert(
      property(ballotsOf('choice', 40), (ballots) => {
        const tally = makeTally(testRound('choice', IDS), ballots, null);
        const partners = [...new Set(ballots.map(({ partnerId }) => partnerId))];
        for (const id of IDS) {
          const chose = ({ choice }: TallyBallot) => JSON.stringify(choice).includes(`"${id}"`);
          expect(votesFor(id)(tally)).toBe(ballots.filter(chose).length);
          const shares = partners.map((partner) => {
            const own = ballots.filter(({ partnerId }) => partnerId === partner);
            return own.filter(chose).length / own.length;
          });
          const count = tally.partners?.count;
          const parts = count?.method === 'choice' ? (count.votes[OptionId.parse(id)] ?? 0) : Number.NaN;
          expect(parts / (count?.unit ?? 1)).toBeCloseTo(sum(shares), 10);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('[VOTE-1] never counts an option lower for one ballot more in its favour', () => {
    assert(
      property(ballotsOf('choice'), (ballots) => {
        const round = testRound('choice', IDS);
        const more = [...ballots, ballot('p1', { optionIds: ['a'] })];
        expect(votesFor('a')(makeTally(round, more, null))).toBe(
          (votesFor('a')(makeTally(round, ballots, null)) ?? 0) + 1,
        );
      }),
    );
  });

  it('[VOTE-3] keeps whole numbers also with partner sizes that no small number divides', () => {
    const sizes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43];
    const ballots = sizes.flatMap((size) =>
      Array.from({ length: size }, () => ballot(`p${size}`, { optionIds: ['a'] })),
    );
    const count = Tally.parse(makeTally(testRound('choice', ['a', 'b']), ballots, null)).partners?.count;
    expect(inVotes(count ?? { unit: 1 }, count?.cast ?? 0)).toBeCloseTo(sizes.length, 9);
  });
});
