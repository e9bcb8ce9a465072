import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewOf } from '../../server/guides/preview.ts';
import { builtInGuide } from '../../shared/guide/built-in.ts';
import { checkGuide } from '../../shared/guide/check-guide.ts';
import { Guide, Locale } from '../../shared/guide/guide.ts';
import { onOneLine } from '../../shared/guide/reading/plain.ts';
import { guideToMarkdown } from '../../shared/guide/to-markdown/to-markdown.ts';

const read = (text: string, name: string) => previewOf({ bytes: Buffer.from(text), name, locale: 'nl' });

const builtIn = (locale: Locale): Guide => Guide.parse(builtInGuide('uitbreidingsstrategie', locale));

test.each(Locale.options)(
  '[GUIDE-2] the built-in guide in %s comes back from Markdown as it was, ids included',
  async (locale) => {
    const guide = builtIn(locale);
    expect(await read(guideToMarkdown(guide), 'guide.md')).toEqual({ guide, remarks: [] });
  },
);

test.each(Locale.options)('[GUIDE-2] the built-in guide in %s comes back from JSON as it was', async (locale) => {
  const guide = builtIn(locale);
  expect(await read(JSON.stringify(guide), 'whatever.txt')).toEqual({ guide, remarks: [] });
});

test('[GUIDE-2] a file that was edited by hand keeps the ids of what stayed and gives new ones to what came', async () => {
  const text = guideToMarkdown(builtIn('nl')).replace(
    '### Groei met huidige partners',
    '### Een eigen blok\n\n- Een eigen vraag zonder dubbele punt\n  - met een deelvraag\n\n### Groei met huidige partners',
  );
  const { guide } = await read(text, 'guide.md');
  const at = guide.blocks.findIndex(({ title }) => title === 'Een eigen blok');
  expect(guide.blocks[at]).toEqual({
    id: 'een-eigen-blok',
    themeId: 'groei',
    title: 'Een eigen blok',
    coreQuestion: null,
    questions: [
      { id: 'een-eigen-blok.1', text: 'Een eigen vraag zonder dubbele punt', prompts: ['met een deelvraag'] },
    ],
  });
  expect(guide.blocks.toSpliced(at, 1)).toEqual(builtIn('nl').blocks);
});

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map(onOneLine)
  .filter((each) => /[\p{L}\p{N}]/u.test(each));

/** Guides with whatever a person may type in the editor. */
const guides = fc
  .record({
    title: text,
    introduction: text,
    checklist: fc.array(text, { maxLength: 3 }),
    questions: fc.array(fc.record({ text, prompts: fc.array(text, { maxLength: 2 }) }), { minLength: 1, maxLength: 4 }),
    core: fc.option(text),
    considerations: fc.array(text, { minLength: 1, maxLength: 3 }),
  })
  .map(({ title, introduction, checklist, questions, core, considerations }) =>
    Guide.parse({
      ...builtIn('nl'),
      introduction,
      checklist: checklist.map((each, index) => ({ id: `c${index}`, text: each })),
      themes: [{ id: 't', title }],
      blocks: [
        {
          id: 'b',
          themeId: 't',
          title,
          coreQuestion: core,
          questions: questions.map((question, index) => ({ id: `b.${index * 3 + 1}`, ...question })),
        },
      ],
      matrix: {
        aspects: [
          { id: 'a', title },
          { id: 'voordelen', title: `${title} voordelen` },
        ],
        variants: [
          {
            id: 'v',
            title,
            cells: Object.fromEntries(
              ['a', 'voordelen'].map((id) => [id, { considerations, groups: [], blockIds: [] }]),
            ),
          },
        ],
      },
    }),
  );

test('[GUIDE-2] whatever people type comes back from Markdown: signs that mean something there stay signs', async () => {
  await fc.assert(
    fc.asyncProperty(guides, async (guide) => {
      const back = await read(guideToMarkdown(guide), 'guide.md');
      expect(checkGuide(back.guide)).toEqual([]);
      expect(back.guide.blocks).toEqual(guide.blocks);
      expect(back.guide.checklist).toEqual(guide.checklist);
    }),
    { numRuns: 60 },
  );
});
