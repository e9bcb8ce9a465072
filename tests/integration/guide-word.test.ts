import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import { previewOf } from '../../server/guides/preview.ts';
import { withTables } from '../../server/guides/tabs.ts';
import { questionsOf, shapeOf } from '../support/guide-shape.ts';
import { hasOffice, toDocx } from '../support/office.ts';
import { wordGuide } from '../support/word-file.ts';

const official = import.meta.glob<string>('../../../shared/guide/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const own = readFileSync(
  fileURLToPath(new URL('../fixtures/guides/scholenfusie-gekopieerd.md', import.meta.url)),
  'utf8',
);

test('[GUIDE-2] a Word file is read: styles, bullets and numbers, notes, a table with short rows', async () => {
  const { guide, remarks } = await previewOf({ bytes: await wordGuide(), name: 'x.bin', locale: 'nl' });
  expect(guide).toMatchObject({
    title: 'Buurthuis van de toekomst',
    introduction: 'Het buurthuis sluit, tenzij wij iets bedenken.',
    blocks: [{ coreQuestion: 'Wat moet het gebouw kunnen?' }, { coreQuestion: null }],
  });
  expect(questionsOf(guide)).toEqual({
    Gebouw: [['Welke ruimtes gebruiken we:', ['voor jongeren;', 'voor ouderen?']], 'Wie heeft er een sleutel?'],
    Geld: ['Wie betaalt de huur?', 'Wat brengt de bar op?'],
  });
  expect(shapeOf(guide).matrix).toEqual({
    aspects: ['Beheer', 'Voordelen', 'Nadelen'],
    variants: ['Vrijwilligers', 'Stichting'],
    pros: [3, 1],
    cons: [1, 0],
  });
  expect(remarks.map(({ code }) => code)).toEqual(['ragged-row']);
});

if (hasOffice()) {
  const html = (markdown: string): string => {
    const body = micromark(withTables(markdown).text, {
      allowDangerousHtml: true,
      extensions: [gfmTable()],
      htmlExtensions: [gfmTableHtml()],
    });
    return `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
  };
  for (const [name, source] of [
    ['our own document', own],
    ...Object.values(official).map((text) => ['the official document', text]),
  ]) {
    if (name === undefined || source === undefined) continue;
    test(`[GUIDE-2] ${name} gives the same as a Word file made with LibreOffice`, async () => {
      const text = await previewOf({ bytes: Buffer.from(source), name: 'x.md', locale: 'nl' });
      const formatted = await previewOf({ bytes: toDocx(html(source), 'html'), name: 'x.docx', locale: 'nl' });
      expect(formatted.guide).toEqual(text.guide);
      expect(formatted.remarks.map(({ code }) => code)).toEqual(text.remarks.map(({ code }) => code));
    });

    test(`[GUIDE-2] ${name}, opened in LibreOffice as plain text and saved as Word, gives the same`, async () => {
      const text = await previewOf({ bytes: Buffer.from(source), name: 'x.md', locale: 'nl' });
      const typed = await previewOf({ bytes: toDocx(source, 'md'), name: 'x.docx', locale: 'nl' });
      expect(typed.guide).toEqual(text.guide);
    });
  }
}
