import { describe, expect, it } from 'vitest';
import en from './en.ts';
import { browserLocale, parseLocale } from './i18n.ts';
import nl from './nl.ts';

const flat = (texts: Record<string, Record<string, string>>): Map<string, string> =>
  new Map(
    Object.entries(texts).flatMap(([name, own]) => Object.entries(own).map(([key, text]) => [`${name}:${key}`, text])),
  );

const holes = (text: string): string[] => [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map((match) => match[1] ?? '').sort();

describe('both languages', () => {
  it('[LANG-1] have the same keys', () => {
    expect([...flat(en).keys()].sort()).toEqual([...flat(nl).keys()].sort());
  });

  it('[LANG-1] have a sentence behind every key, without exclamation marks', () => {
    for (const texts of [nl, en]) {
      for (const [key, text] of flat(texts)) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toContain('!');
      }
    }
  });

  it('[LANG-1] leave the same places open to be filled in', () => {
    const english = flat(en);
    for (const [key, text] of flat(nl)) expect(holes(english.get(key) ?? ''), key).toEqual(holes(text));
  });
});

describe('the language of the screen', () => {
  it('[LANG-1] is the first of the browser that there is, else Dutch', () => {
    expect(browserLocale(['de-DE', 'en-GB', 'nl'])).toBe('en');
    expect(browserLocale(['fr'])).toBe('nl');
    expect(parseLocale('NL-be')).toBe('nl');
    expect(parseLocale('klingon')).toBeNull();
    expect(parseLocale(null)).toBeNull();
  });
});
