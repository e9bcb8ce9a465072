import { expect, it } from 'vitest';
import type { Guide } from '../guide.ts';
import { uitbreidingsstrategie } from './uitbreidingsstrategie.ts';

/**
 * The document that the guide covers is not part of the project. Where it lies beside it, the Dutch edition is held
 * against it; elsewhere there is nothing to compare, and that test is not registered.
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

const plain = (source: string): string => source.replaceAll(/<[^>]+>/g, ' ');

/** The runs of the texts that stand in `source` too. */
function takenFrom(source: string, texts: string[]): string[] {
  const taken = new Set(runsOf(plain(source)));
  return texts.flatMap(runsOf).filter((run) => taken.has(run));
}

it('[GUIDE-1] knows a borrowed run of eight words, whatever its case, punctuation and markup', () => {
  const source = 'Zo: <b>een twee drie</b> vier, vijf (zes) zeven acht negen.';
  expect(takenFrom(source, ['Eén. Een twee drie vier vijf: zes, zeven, acht!'])).toEqual([
    'een twee drie vier vijf zes zeven acht',
  ]);
  expect(takenFrom(source, ['Een twee drie vier vijf zes zeven negen'])).toEqual([]);
});

for (const source of Object.values(sources)) {
  it('[GUIDE-1] says it in words of its own: no eight words in a row are the source’s', () => {
    expect(runsOf(source).length).toBeGreaterThan(1_000);
    expect(takenFrom(source, sentencesOf(uitbreidingsstrategie.nl))).toEqual([]);
  });

  it('[GUIDE-1] names blocks, variants and aspects as the source does, with its one slip of the pen mended', () => {
    const words = wordsOf(plain(source).replace('Behoeft kwalitatieve', 'Behoefte kwalitatieve')).join(' ');
    const { blocks, matrix } = uitbreidingsstrategie.nl;
    const titles = [...blocks, ...matrix.variants, ...matrix.aspects].map(({ title }) => title);
    expect(titles.filter((title) => !words.includes(wordsOf(title).join(' ')))).toEqual([]);
  });
}
