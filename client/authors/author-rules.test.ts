import { expect, test } from 'vitest';
import { PartnerId } from '../../shared/ids.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { authorRules } from './author-rules.ts';

const partner = (index: number, name = `Partner ${index}`): Partner => ({
  id: PartnerId.parse(`p${index}`),
  name,
  kind: 'school',
  index,
});

/** How the words of the partner with this index are drawn: its colour and its line. */
const lookOf = (index: number): string =>
  /\{ (border-bottom|text-decoration): ([^;]+);/.exec(authorRules([partner(index)]))?.[0] ?? '';

test('[ANSWER-2] [A11Y-1] no two of forty partners have words that look the same', () => {
  expect(new Set(Array.from({ length: 40 }, (_, index) => lookOf(index))).size).toBe(40);
});

test('[ANSWER-2] [A11Y-1] where a run starts stand initials to see, and the name to hear', () => {
  expect(authorRules([partner(0, 'Hogeschool De Brug')])).toContain('content: "HB" / "Hogeschool De Brug: "');
});

test('[ANSWER-2] a name that is a piece of style sheet stays a name', () => {
  const rules = authorRules([partner(0, 'A" } * { display: none } "\\\n')]);
  expect(rules).toContain('"A\\22  } * { display: none } \\22 \\5c \\a : "');
  expect(rules.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')).not.toContain('display');
});
