import { assert, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OptionId } from '../ids.ts';
import { countRanking, type RankingCount } from './count-ranking.ts';
import type { TallyBallot } from './tally.ts';
import { ballotsOf, IDS } from './test-ballots.ts';
import { optionIds } from './test-round.ts';

/** `'ABC'` is A first, then B, then C. */
const count = (options: string, ...groups: [number, string][]): RankingCount =>
  countRanking(
    optionIds(...options),
    groups.map(([weight, order]) => ({ weight, choice: { order: optionIds(...order) } })),
    1,
  );

const places = (groups: readonly (readonly OptionId[])[]) => groups.map((group) => group.join(''));

describe('a ranking, by hand from published examples', () => {
  it('[VOTE-1] Schulze 2011 (Social Choice and Welfare 36), 45 voters and five candidates', () => {
    const result = count(
      'ABCDE',
      [5, 'ACBED'],
      [5, 'ADECB'],
      [8, 'BEDAC'],
      [3, 'CABED'],
      [7, 'CAEBD'],
      [2, 'CBADE'],
      [7, 'DCEBA'],
      [8, 'EBADC'],
    );
    // A above B: 5 + 5 + 3 + 7 = 20 of 45, so B above A: 25. The other pairs likewise.
    expect(result.pairwise).toEqual([
      [0, 20, 26, 30, 22],
      [25, 0, 16, 33, 18],
      [19, 29, 0, 17, 24],
      [15, 12, 28, 0, 14],
      [23, 27, 21, 31, 0],
    ]);
    // A to C: directly 26, by way of D the weaker of 30 and 28, so 28.
    expect(result.schulze.strengths).toEqual([
      [0, 28, 28, 30, 24],
      [25, 0, 28, 33, 24],
      [25, 29, 0, 29, 24],
      [25, 28, 28, 0, 24],
      [25, 28, 28, 31, 0],
    ]);
    expect(places(result.schulze.places)).toEqual(['E', 'A', 'C', 'B', 'D']);
  });

  it('[VOTE-1] Tennessee choosing its capital (the textbook and encyclopedia example), per hundred voters', () => {
    const result = count('MNCK', [42, 'MNCK'], [26, 'NCKM'], [15, 'CKNM'], [17, 'KCNM']);
    // Memphis 42 x 3; Nashville 42 x 2 + 26 x 3 + 15 + 17; Chattanooga 42 + 26 x 2 + 15 x 3 + 17 x 2; Knoxville 26 + 15 x 2 + 17 x 3.
    expect(result.borda.points).toEqual({ M: 126, N: 194, C: 173, K: 107 });
    expect(places(result.borda.places)).toEqual(['N', 'C', 'M', 'K']);
    // Nashville beats each of the others in pairs, Memphis loses each: 42 against 58.
    expect(places(result.schulze.places)).toEqual(['N', 'C', 'K', 'M']);
  });

  it('[VOTE-1] a cycle (Condorcet 1785) of equal strength stays a three-way tie in both', () => {
    const result = count('ABC', [1, 'ABC'], [1, 'BCA'], [1, 'CAB']);
    expect(result.pairwise).toEqual([
      [0, 2, 1],
      [1, 0, 2],
      [2, 1, 0],
    ]);
    expect(places(result.schulze.places)).toEqual(['ABC']);
    expect(places(result.borda.places)).toEqual(['ABC']);
  });

  it('[VOTE-1] the two ways can differ: Pereira 2016 (rangevoting.org), nine voters', () => {
    const result = count('ABC', [3, 'ABC'], [2, 'BAC'], [2, 'BCA'], [2, 'CAB']);
    // A beats B and C by 5 to 4 each. Borda: A 6 + 2 + 0 + 2, B 3 + 4 + 4 + 0, C 0 + 0 + 2 + 4.
    expect(places(result.schulze.places)).toEqual(['A', 'B', 'C']);
    expect(result.borda.points).toEqual({ A: 10, B: 11, C: 6 });
    expect(places(result.borda.places)).toEqual(['B', 'A', 'C']);
  });

  it('[VOTE-1] options left out share the last place: behind what is named, and tied with each other', () => {
    const result = count('ABC', [1, 'A']);
    expect(result.pairwise).toEqual([
      [0, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(result.borda.points).toEqual({ A: 2, B: 0.5, C: 0.5 });
    expect(places(result.schulze.places)).toEqual(['A', 'BC']);
  });

  it('[VOTE-1] without a ballot everything is tied', () => {
    expect(places(count('ABC').schulze.places)).toEqual(['ABC']);
    expect(places(count('ABC').borda.places)).toEqual(['ABC']);
  });
});

describe('a ranking, whatever is cast', () => {
  const options = optionIds(...IDS);
  const counted = (ballots: readonly TallyBallot[]) =>
    countRanking(
      options,
      ballots.flatMap(({ choice }) => ('order' in choice ? [{ choice, weight: 1 }] : [])),
      1,
    );
  const all = options.map((_, i) => i);

  it('[VOTE-1] places every option once, and pairs and points add up', () => {
    assert(
      property(ballotsOf('ranking'), (ballots) => {
        const { schulze, borda, pairwise, cast } = counted(ballots);
        for (const one of [schulze.places, borda.places]) expect(one.flat().toSorted()).toEqual(options);
        const points = Object.values(borda.points).reduce((total, one) => total + one, 0);
        expect(points).toBe(cast * 6);
        for (const i of all)
          for (const j of all) expect((pairwise[i]?.[j] ?? 0) + (pairwise[j]?.[i] ?? 0)).toBeLessThanOrEqual(cast);
      }),
    );
  });

  it('[VOTE-1] Schulze’s winner is the one that beats every other in pairs, where there is one', () => {
    let found = 0;
    assert(
      property(ballotsOf('ranking', 9), (ballots) => {
        const { pairwise, schulze } = counted(ballots);
        const winner = all.find((i) => all.every((j) => i === j || (pairwise[i]?.[j] ?? 0) > (pairwise[j]?.[i] ?? 0)));
        if (winner === undefined) return;
        found += 1;
        expect(schulze.places[0]).toEqual([options[winner]]);
      }),
      { numRuns: 1_000 },
    );
    expect(found).toBeGreaterThan(100);
  });

  /** The strongest of all paths that visit no option twice, each followed to its end. */
  function slowStrength(pairwise: readonly (readonly number[])[], from: number, to: number, seen: number[]): number {
    const at = (i: number, j: number) => pairwise[i]?.[j] ?? 0;
    const link = (i: number, j: number) => (at(i, j) > at(j, i) ? at(i, j) : 0);
    const onward = all
      .filter((via) => via !== to && !seen.includes(via))
      .map((via) => Math.min(link(from, via), slowStrength(pairwise, via, to, [...seen, via])));
    return Math.max(link(from, to), ...onward);
  }

  it('[VOTE-1] Schulze’s strengths are those of the strongest path, found by walking them all', () => {
    assert(
      property(ballotsOf('ranking'), (ballots) => {
        const { pairwise, schulze } = counted(ballots);
        for (const i of all)
          for (const j of all) if (i !== j) expect(schulze.strengths[i]?.[j]).toBe(slowStrength(pairwise, i, j, [i]));
      }),
      { numRuns: 1_000 },
    );
  });

  const firsts = (groups: readonly (readonly OptionId[])[]) => new Set(groups[0]);

  it('[VOTE-1] raising a winner on one ballot leaves it a winner, in both', () => {
    assert(
      property(tuple(ballotsOf('ranking', 9), nat(), nat()), ([ballots, at, whom]) => {
        const before = counted(ballots);
        const raised = options[whom % options.length];
        if (raised === undefined || ballots.length === 0) return;
        const after = counted(ballots.map((one, n) => (n === at % ballots.length ? raise(one, raised) : one)));
        for (const way of ['schulze', 'borda'] as const) {
          if (firsts(before[way].places).has(raised)) expect(firsts(after[way].places)).toContain(raised);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  function raise(one: TallyBallot, id: OptionId): TallyBallot {
    if (!('order' in one.choice)) return one;
    const { order } = one.choice;
    const at = order.indexOf(id);
    const to = at === -1 ? order.length : Math.max(0, at - 1);
    return { ...one, choice: { order: order.filter((other) => other !== id).toSpliced(to, 0, id) } };
  }

  it('[VOTE-1] one ballot more with Borda’s winner on top leaves it the winner', () => {
    assert(
      property(ballotsOf('ranking', 9), (ballots) => {
        const winners = firsts(counted(ballots).borda.places);
        for (const id of winners) {
          const more = counted([...ballots, { partnerId: null, choice: { order: [id] } }]);
          expect(more.borda.places[0]).toEqual([id]);
        }
      }),
    );
  });
});
