import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  [undefined, 'nl'],
  ['', 'nl'],
  ['*', 'nl'],
  ['fr, de', 'nl'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['nl;q=0.4, en;q=0.6', 'en'],
  ['en;q=0', 'nl'],
  ['en;q=x', 'nl'],
  ['fr, nl-BE;q=0.8, en;q=0.7', 'nl'],
])('[LANG-1] a reader who asks for %s gets %s', (header, locale) => {
  expect(languageOf(header)).toBe(locale);
});
