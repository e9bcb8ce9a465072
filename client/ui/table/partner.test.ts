import { describe, expect, it } from 'vitest';
import { initials, onPartnerColour, PATTERNS, partnerColour, partnerPattern } from './partner.ts';

describe('a partner', () => {
  it.each([
    ['Hogeschool Arnhem', 'HA'],
    ['Stichting voor de Scholen', 'SS'],
    ['HAN', 'HAN'],
    ['ROC van Twente', 'ROC'],
    ['Iselinge', 'IS'],
    ['het', 'HE'],
    ['  école   élan ', 'ÉÉ'],
    ['@@@', '?'],
    ['A', 'A'],
    ['8e Montessorischool', '8M'],
  ])('named %j has initials %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });

  it('has one of eight colours, and what is written on it goes with it', () => {
    expect(partnerColour(0)).toBe('var(--gt-partner-0)');
    expect(partnerColour(11)).toBe('var(--gt-partner-3)');
    expect(onPartnerColour(11)).toBe('var(--gt-on-partner-3)');
  });

  it('[A11Y-1] differs in colour or in pattern from each of the other forty', () => {
    const looks = Array.from({ length: 40 }, (_, index) => `${partnerColour(index)} ${partnerPattern(index)}`);
    expect(new Set(looks).size).toBe(40);
    expect(partnerPattern(7)).toBe('plain');
    expect(partnerPattern(8)).toBe(PATTERNS[1]);
  });
});
