import { describe, expect, it } from 'vitest';
import { isLive, Round, RoundDefinition, showsResult } from './round.ts';
import { testRound } from './test-round.ts';

const body = {
  title: 'How we grow',
  subject: { kind: 'options', options: [{ title: 'Together' }, { title: 'Alone' }] },
  method: 'choice',
  kind: 'named',
  electorate: 'participants',
  settings: { max: 1 },
};

const faults = (change: object): string[] => {
  const parsed = RoundDefinition.safeParse({ ...body, ...change });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('a round’s definition', () => {
  it.each([
    [{}],
    [{ method: 'consent', settings: {} }],
    [{ method: 'score', settings: undefined }],
    [{ method: 'dots', settings: { budget: 5, cap: 3 } }],
    [{ method: 'ranking', settings: {}, subject: { kind: 'scenarios' } }],
    [{ quorum: 0.5, threshold: { of: 'eligible', atLeast: 2 / 3 }, closesAt: 1_900_000_000_000 }],
    [{ practice: true, minutes: 3, question: 'Which way?', before: 'r0', target: { kind: 'scenario', id: 's1' } }],
    [{ kind: 'pulse', live: false }],
  ])('[VOTE-1] is taken: %j', (change) => {
    expect(faults(change)).toEqual([]);
  });

  it.each([
    [{ settings: {} }, 'settings.max'],
    [{ settings: { max: 0 } }, 'settings.max'],
    [{ settings: { max: 3 } }, 'settings.max'],
    [{ settings: { max: 1, cap: 1 } }, 'settings.cap'],
    [{ method: 'dots', settings: { cap: 2 } }, 'settings.budget'],
    [{ method: 'dots', settings: { budget: 5 } }, 'settings.cap'],
    [{ method: 'dots', settings: { budget: 2, cap: 3 } }, 'settings.cap'],
    [{ method: 'consent', settings: { max: 1 } }, 'settings.max'],
    [{ method: 'ranking', settings: {}, threshold: { of: 'cast', atLeast: 0.5 } }, 'threshold'],
    [{ subject: { kind: 'options' } }, 'subject.options'],
    [{ subject: { kind: 'options', options: [{ title: 'Only' }] } }, 'subject.options'],
    [{ subject: { kind: 'scenarios', ids: ['s1'] } }, 'subject.ids'],
    [{ subject: { kind: 'scenarios', ids: ['s1', 's1'] } }, 'subject.ids'],
    [{ subject: { kind: 'variants', options: [{ title: 'Together' }, { title: 'Alone' }] } }, 'subject.options'],
    [{ closesAt: 5, minutes: 1 }, 'minutes'],
    [{ live: true }, 'live'],
    [{ quorum: 1.1 }, 'quorum'],
  ])('[VOTE-7] is refused with the field that does not fit: %j at %s', (change, field) => {
    expect(faults(change)).toContain(field);
  });
});

describe('what everybody knows of a round', () => {
  it('[VOTE-5] has no place for a choice or a total', () => {
    const told = { ...testRound('choice'), totals: { a: 3 }, ballots: [{ optionIds: ['a'] }], result: {} };
    expect(Object.keys(Round.parse(told))).not.toEqual(expect.arrayContaining(['totals']));
    expect(JSON.stringify(Round.parse(told))).not.toMatch(/totals|ballots|result|optionIds/);
    const hands = { people: 3, present: 4, votes: { a: 3 } };
    expect(Round.parse({ ...told, hands }).hands).toEqual({ people: 3, present: 4 });
  });

  it('[VOTE-5] shows a result once revealed, and before that only in a pulse that is live', () => {
    const shown = (change: Partial<Round>) => showsResult(testRound('choice', ['a', 'b'], change));
    for (const status of ['defined', 'open', 'closed', 'withdrawn'] as const) {
      expect(shown({ kind: 'named', status })).toBe(false);
      expect(shown({ kind: 'secret', status })).toBe(false);
      expect(shown({ kind: 'pulse', live: false, status })).toBe(false);
    }
    for (const kind of ['pulse', 'named', 'secret'] as const) {
      expect(shown({ kind, status: 'revealed' })).toBe(true);
      expect(shown({ kind, status: 'decided' })).toBe(true);
    }
    expect(shown({ kind: 'pulse', status: 'open' })).toBe(true);
    expect(shown({ kind: 'pulse', status: 'withdrawn' })).toBe(false);
    // Said of a round it doesn't fit, it still changes nothing.
    expect(isLive({ kind: 'secret', live: true })).toBe(false);
  });
});
