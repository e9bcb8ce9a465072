import { expect, test } from 'vitest';
import { ERRORS, isErrorKind } from '../errors.ts';
import { sentenceOf } from './sentences.ts';

const kinds = Object.keys(ERRORS).filter(isErrorKind);

test.each(kinds)('[LANG-1] %s has a title and a whole sentence in both languages', (kind) => {
  for (const locale of ['nl', 'en'] as const) {
    const { title, detail } = sentenceOf(kind, locale);
    expect(title).toMatch(/^\p{Lu}.*[^.!]$/u);
    expect(detail).toMatch(/^[\p{Lu}].*[.]$/u);
    expect(detail).not.toContain('!');
  }
  expect(sentenceOf(kind, 'nl').detail).not.toBe(sentenceOf(kind, 'en').detail);
});
