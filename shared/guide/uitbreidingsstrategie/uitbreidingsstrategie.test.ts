import { describe, expect, it } from 'vitest';
import { Guide, Locale } from '../guide.ts';
import { uitbreidingsstrategie } from './uitbreidingsstrategie.ts';

/** Facts of the guide this one covers: per block its core question, questions and prompts. */
const BLOCKS = [
  { theme: 'regio', core: true, questions: 11, prompts: 0 },
  { theme: 'regio', core: true, questions: 10, prompts: 2 },
  { theme: 'regio', core: true, questions: 6, prompts: 4 },
  { theme: 'groei', core: true, questions: 13, prompts: 2 },
  { theme: 'groei', core: true, questions: 2, prompts: 9 },
  { theme: 'groei', core: true, questions: 10, prompts: 16 },
  { theme: 'groei', core: true, questions: 10, prompts: 30 },
  { theme: 'sectoren', core: false, questions: 3, prompts: 0 },
  { theme: 'sectoren', core: false, questions: 7, prompts: 3 },
  { theme: 'sectoren', core: false, questions: 5, prompts: 0 },
  { theme: 'sectoren', core: false, questions: 4, prompts: 13 },
  { theme: 'opdracht', core: true, questions: 3, prompts: 3 },
  { theme: 'opdracht', core: true, questions: 7, prompts: 10 },
  { theme: 'opdracht', core: true, questions: 7, prompts: 0 },
];
const TOTALS = { blocks: 14, core: 10, questions: 98, prompts: 92 };
const PROS = [3, 5, 3, 3];
const CONS = [4, 6, 3, 3];
const BLOCKS_TOLD_PER_VARIANT = [
  ['groei-huidige-partners'],
  ['groei-nieuwe-partners'],
  ['groei-behoefte', 'groei-aanpak'],
  ['groei-behoefte', 'groei-aanpak'],
];
/** Longer, and it can't be read at a glance from the back of a hall. */
const LONGEST_QUESTION = 240;

const countPrompts = (block: Guide['blocks'][number]) =>
  block.questions.reduce((sum, { prompts }) => sum + prompts.length, 0);

const shapeOf = (guide: Guide) =>
  guide.blocks.map((block) => ({
    theme: block.themeId,
    core: block.coreQuestion !== null,
    questions: block.questions.length,
    prompts: countPrompts(block),
  }));

/** How many points each variant has under an aspect, those of a named case included. */
const pointsUnder = (guide: Guide, aspectId: string) =>
  guide.matrix.variants.map(({ cells }) => {
    const cell = cells[aspectId];
    if (cell === undefined) return 0;
    return cell.groups.reduce((sum, group) => sum + group.considerations.length, cell.considerations.length);
  });

/** The guide with every text blanked and its strings that are ids kept: two editions must agree on all of it. */
const skeletonOf = (guide: Guide) => ({
  checklist: guide.checklist.map(({ id }) => id),
  themes: guide.themes.map(({ id }) => id),
  scenarioAspects: guide.scenarioAspects.map(({ id }) => id),
  definitions: guide.definitions.length,
  blocks: guide.blocks.map(({ id, themeId, questions }) => ({
    id,
    themeId,
    questions: questions.map((question) => ({ id: question.id, prompts: question.prompts.length })),
  })),
  aspects: guide.matrix.aspects.map(({ id }) => id),
  variants: guide.matrix.variants.map(({ id, cells }) => ({
    id,
    cells: Object.entries(cells).map(([aspectId, { considerations, groups, blockIds }]) => ({
      aspectId,
      considerations: considerations.length,
      groups: groups.map((group) => group.considerations.length),
      blockIds,
    })),
  })),
});

const idsOf = (guide: Guide) => [
  guide.themes.map(({ id }) => id),
  guide.checklist.map(({ id }) => id),
  guide.scenarioAspects.map(({ id }) => id),
  guide.matrix.aspects.map(({ id }) => id),
  guide.matrix.variants.map(({ id }) => id),
  guide.blocks.flatMap((block): string[] => [
    block.id,
    `${block.id}.core`,
    ...block.questions.map((question) => question.id),
  ]),
];

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe.each(Locale.options)('the %s edition', (locale) => {
  const guide = uitbreidingsstrategie[locale];

  it('[GUIDE-1] is a guide as the product knows it, in the language it says', () => {
    expect(Guide.parse(guide)).toEqual(guide);
    expect(guide.locale).toBe(locale);
  });

  it('[GUIDE-1] has each block in its theme, with all its questions and prompts', () => {
    expect(shapeOf(guide)).toEqual(BLOCKS);
    const sum = (count: (block: Guide['blocks'][number]) => number) =>
      guide.blocks.reduce((total, block) => total + count(block), 0);
    expect({
      blocks: guide.blocks.length,
      core: sum(({ coreQuestion }) => (coreQuestion === null ? 0 : 1)),
      questions: sum(({ questions }) => questions.length),
      prompts: sum(countPrompts),
    }).toEqual(TOTALS);
  });

  it('[GUIDE-1] has the seven items of the checklist, an introduction, an audience and definitions', () => {
    expect(guide.checklist).toHaveLength(7);
    expect(guide.introduction.split('\n\n').length).toBeGreaterThanOrEqual(4);
    expect(guide.audience).not.toBe('');
    expect(guide.definitions.length).toBeGreaterThan(0);
  });

  it('[GUIDE-1] fills the matrix of 4 variants by 8 aspects, with all pros and cons', () => {
    const aspectIds = guide.matrix.aspects.map(({ id }) => id);
    expect(aspectIds).toHaveLength(8);
    expect(guide.matrix.variants).toHaveLength(4);
    for (const { cells } of guide.matrix.variants) expect(Object.keys(cells)).toEqual(aspectIds);
    expect(pointsUnder(guide, 'voordelen')).toEqual(PROS);
    expect(pointsUnder(guide, 'nadelen')).toEqual(CONS);
    for (const { cells } of guide.matrix.variants) {
      for (const { considerations, blockIds } of Object.values(cells)) {
        expect(considerations.length + blockIds.length).toBeGreaterThan(0);
      }
    }
  });

  it('[GUIDE-1] sends a reader of a variant to blocks that are there', () => {
    const told = guide.matrix.variants.map(({ cells }) => cells.vragen?.blockIds);
    expect(told).toEqual(BLOCKS_TOLD_PER_VARIANT);
    const blockIds = guide.blocks.map(({ id }) => id);
    for (const { cells } of guide.matrix.variants) {
      for (const cell of Object.values(cells)) expect(blockIds).toEqual(expect.arrayContaining(cell.blockIds));
    }
  });

  it('[GUIDE-1] puts every block in a theme it has', () => {
    const themeIds = guide.themes.map(({ id }) => id);
    for (const { themeId } of guide.blocks) expect(themeIds).toContain(themeId);
  });

  it('[GUIDE-1] uses no id twice', () => {
    for (const ids of idsOf(guide)) expect(new Set(ids).size).toBe(ids.length);
  });

  it('[GUIDE-1] says something wherever it could, without stray spaces', () => {
    for (const text of stringsIn(guide)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text).not.toContain('  ');
    }
  });

  it('[GUIDE-1] asks every question short enough to be read from the back of a hall', () => {
    const spoken = guide.blocks.flatMap(({ coreQuestion, questions }) => [
      ...(coreQuestion === null ? [] : [coreQuestion]),
      ...questions.flatMap(({ text, prompts }) => [text, ...prompts]),
    ]);
    const longest = spoken.reduce((one, other) => (other.length > one.length ? other : one));
    expect(longest.length, longest).toBeLessThanOrEqual(LONGEST_QUESTION);
  });

  it('[GUIDE-1] leads into its prompts with a colon, and only there', () => {
    for (const { questions } of guide.blocks) {
      for (const { text, prompts } of questions) expect(text.endsWith(':'), text).toBe(prompts.length > 0);
    }
  });
});

it('[GUIDE-1] both editions have the same ids, prompts, considerations and links', () => {
  expect(skeletonOf(uitbreidingsstrategie.en)).toEqual(skeletonOf(uitbreidingsstrategie.nl));
});

it('[GUIDE-1] no text of one edition was left behind in the other, but for names', () => {
  const sentences = (guide: Guide) => stringsIn(guide).filter((text) => text.split(' ').length > 4);
  const dutch = new Set(sentences(uitbreidingsstrategie.nl));
  expect(sentences(uitbreidingsstrategie.en).filter((text) => dutch.has(text))).toEqual([]);
});
