import { describe, expect, it } from 'vitest';
import { QuestionId } from '../ids.ts';
import { builtInGuide } from './built-in.ts';
import { answerableQuestions } from './guide.ts';
import { asksForScenarios } from './scenario-questions.ts';

const asking = (locale: 'nl' | 'en'): string[] => {
  const guide = builtInGuide('uitbreidingsstrategie', locale);
  if (guide === null) throw new Error('no guide');
  return guide.blocks
    .flatMap(answerableQuestions)
    .filter(asksForScenarios)
    .map(({ id }) => id);
};

describe('a question that asks for scenarios', () => {
  it('[SCEN-2] is the same one in both editions of the built-in guide', () => {
    expect(asking('nl')).toEqual(['groei-aanpak.2']);
    expect(asking('en')).toEqual(asking('nl'));
  });

  it('[SCEN-2] is known by its word in a guide of one’s own', () => {
    const asks = (text: string) => asksForScenarios({ id: QuestionId.parse('eigen.1'), text });
    expect(asks('Welke Scenario’s zien we?')).toBe(true);
    expect(asks('Which growth scenarios do you see?')).toBe(true);
    expect(asks('Schets twee toekomstscenario’s.')).toBe(true);
    expect(asks('Welke varianten zien we?')).toBe(false);
  });
});
