import { OptionId, RoundId } from '../ids.ts';
import { Round } from './round.ts';

/** A round for tests, open and named, on options with the given ids; what matters to a test is passed in. */
export const optionIds = (...ids: string[]): OptionId[] => ids.map((id) => OptionId.parse(id));

const SETTINGS = { choice: { max: 2 }, dots: { budget: 5, cap: 3 }, consent: {}, score: {}, ranking: {} };

export function testRound(
  method: Round['method'],
  ids: readonly string[] = ['a', 'b', 'c'],
  change: Partial<Round> = {},
) {
  return Round.parse({
    id: RoundId.parse('r1'),
    title: 'Which way',
    subject: { kind: 'options', options: ids.map((title) => ({ title })) },
    method,
    kind: 'named',
    electorate: 'participants',
    settings: SETTINGS[method],
    options: ids.map((id) => ({ id, title: `Option ${id}` })),
    status: 'open',
    openedAt: 1_000,
    closesAt: null,
    closedAt: null,
    revealedAt: null,
    eligible: { people: 50, partners: 10 },
    hands: null,
    outcome: null,
    ...change,
  });
}
