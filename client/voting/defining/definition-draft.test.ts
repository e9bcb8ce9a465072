import { expect, test } from 'vitest';
import { RoundDefinition } from '../../../shared/voting/round.ts';
import { MORE_THAN_HALF } from '../../../shared/voting/share.ts';
import { testRound } from '../../../shared/voting/test-round.ts';
import { definitionOf, draftFrom, FRESH } from './definition-draft.ts';

test('[VOTE-1] a fresh form asks for a title, and is sound with one', () => {
  expect(definitionOf(FRESH).wrong).toEqual(['title']);
  const { definition, wrong } = definitionOf({ ...FRESH, title: ' Welke kant op ' });
  expect(wrong).toEqual([]);
  expect(RoundDefinition.parse(definition)).toMatchObject({ title: 'Welke kant op', settings: { max: 1 } });
});

test('[VOTE-1] settings of another method don’t go along', () => {
  for (const method of ['consent', 'choice', 'score', 'dots', 'ranking'] as const) {
    const { definition } = definitionOf({ ...FRESH, title: 'Welke kant op', method });
    expect(RoundDefinition.safeParse(definition).success, method).toBe(true);
  }
});

test('[VOTE-7] what is no number or share is pointed at by its path', () => {
  const draft = { ...FRESH, title: 'x', method: 'dots' as const, budget: 'veel', minutes: '0' };
  expect(definitionOf({ ...draft, quorum: { choice: 'own', own: 'best veel' } }).wrong).toEqual([
    'settings.budget',
    'minutes',
    'quorum',
  ]);
});

test('[VOTE-7] a round that is defined reads back into the form as it was', () => {
  const round = testRound('dots', ['a', 'b'], {
    quorum: MORE_THAN_HALF,
    threshold: { of: 'eligible', atLeast: 2 / 3 },
    minutes: 10,
    practice: true,
  });
  const draft = draftFrom(round);
  expect(draft).toMatchObject({ quorum: { choice: 'half' }, threshold: { choice: 'twoThirds' }, minutes: '10' });
  expect(definitionOf(draft).definition).toEqual({
    title: round.title,
    subject: round.subject,
    method: 'dots',
    kind: 'named',
    electorate: 'participants',
    settings: round.settings,
    quorum: MORE_THAN_HALF,
    threshold: { of: 'eligible', atLeast: 2 / 3 },
    minutes: 10,
    practice: true,
  });
});
