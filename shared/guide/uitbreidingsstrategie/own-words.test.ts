import { expect, it } from 'vitest';
import type { Guide } from '../guide.ts';
import { uitbreidingsstrategie } from './uitbreidingsstrategie.ts';

/**
 * The document that the guide covers is not part of the project. Where it lies beside it, the Dutch edition is held
 * against it; elsewhere there is nothing to compare, and no test is registered.
 */
const sources = import.meta.glob<string>('../../../../shared/guide/gespreksleidraad-*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const RUN = 8;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** All its sentences. Titles stay out: names of blocks, variants and aspects are the source's own, on purpose. */
function sentencesOf(guide: Guide): string[] {
  return [
    guide.introduction,
    guide.audience,
    ...guide.definitions.map(({ text }) => text),
    ...guide.checklist.map(({ text }) => text),
    ...guide.blocks.flatMap(({ coreQuestion, questions }) => [
      coreQuestion ?? '',
      ...questions.flatMap(({ text, prompts }) => [text, ...prompts]),
    ]),
    ...guide.matrix.variants.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ considerations, groups }) => [
        ...considerations,
        ...groups.flatMap((group) => group.considerations),
      ]),
    ),
  ];
}

for (const source of Object.values(sources)) {
  const taken = new Set(runsOf(source.replaceAll(/<[^>]+>/g, ' ')));

  it('[GUIDE-1] says it in words of its own: no eight words in a row are the source’s', () => {
    expect(taken.size).toBeGreaterThan(0);
    expect(
      sentencesOf(uitbreidingsstrategie.nl)
        .flatMap(runsOf)
        .filter((run) => taken.has(run)),
    ).toEqual([]);
  });
}
