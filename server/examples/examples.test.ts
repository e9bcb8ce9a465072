import { expect, test } from 'vitest';
import type { ExampleContent } from './content/content.ts';
import { EXAMPLES } from './examples.ts';

/** What is said, by whom, when and where, with every sentence taken out; owners' names stay, they are the same people. */
function shapeOf({ blocks, checklist }: ExampleContent): unknown {
  const sentences = new Set(['text', 'words', 'title', 'url', 'href']);
  const wordless = JSON.stringify({ blocks, checklist }, (key, value: unknown) => {
    if (key === 'note') return value === '' ? '' : 'some';
    return sentences.has(key) && typeof value === 'string' ? 'some' : value;
  });
  return JSON.parse(wordless);
}

test('[LANG-1] in both languages the same people say the same in the same places', () => {
  expect(shapeOf(EXAMPLES.en)).toEqual(shapeOf(EXAMPLES.nl));
});

test('[LANG-1] no sentence of one language was left in the other', () => {
  const sentencesOf = (content: ExampleContent): string[] => {
    const found: string[] = [];
    JSON.stringify(content.blocks, (key, value: unknown) => {
      if ((key === 'text' || key === 'note') && typeof value === 'string' && /\p{L} \p{L}/u.test(value))
        found.push(value);
      return value;
    });
    return found;
  };
  const dutch = new Set(sentencesOf(EXAMPLES.nl));
  expect(dutch.size).toBeGreaterThan(150);
  expect(sentencesOf(EXAMPLES.en).filter((sentence) => dutch.has(sentence))).toEqual([]);
});
