import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BlockId } from '../../ids.ts';
import { checkGuide } from '../check-guide.ts';
import { Guide } from '../guide.ts';
import type { CellBlock, Mark, Piece, TableCell } from './pieces.ts';
import { readGuide } from './reading.ts';
import { remarkText } from './remarks.ts';

let line = 0;
const next = () => {
  line += 1;
  return line;
};
const h = (level: number, text: string): Piece => ({ kind: 'heading', line: next(), level, text, mark: null });
const p = (text: string): Piece => ({ kind: 'paragraph', line: next(), text, italic: false, bold: false, term: null });
const li = (depth: number, text: string, italic = false): Piece => ({
  kind: 'item',
  line: next(),
  depth,
  text,
  italic,
  term: null,
  mark: null,
});

/** The questions of a block with this body, prompts in brackets. */
function asked(...body: Piece[]): string[] {
  const { guide } = readGuide([h(1, 'Titel'), h(2, 'Blok'), ...body], 'nl');
  return (guide?.blocks ?? []).flatMap(({ questions }) =>
    questions.map(({ text, prompts }) => (prompts.length === 0 ? text : `${text} [${prompts.join(' | ')}]`)),
  );
}

test('[GUIDE-2] an indented bullet is a prompt only under a question that ends in a colon', () => {
  expect(asked(li(0, 'Wie?'), li(1, 'Wat?'), li(0, 'Wie doet:'), li(1, 'Het een?'), li(1, 'Het ander?'))).toEqual([
    'Wie?',
    'Wat?',
    'Wie doet: [Het een? | Het ander?]',
  ]);
});

test('[GUIDE-2] a line such as "for example" opens the list of prompts, and is kept with its question', () => {
  expect(asked(li(0, 'Waarin?'), p('Bijvoorbeeld:'), li(0, 'Taal;'), li(0, 'Rekenen.'), li(0, 'Wie?'))).toEqual([
    'Waarin? Bijvoorbeeld: [Taal; | Rekenen.]',
    'Wie?',
  ]);
});

test('[GUIDE-2] after a colon, lower case or italics go on with the prompts at the top level; capitals ask anew', () => {
  const broken = [li(0, 'Voor wie:'), li(1, 'voor mij;'), li(0, 'voor jou'), li(0, 'Voor hem', true), li(0, 'Waarom?')];
  expect(asked(...broken)).toEqual(['Voor wie: [voor mij; | voor jou | Voor hem]', 'Waarom?']);
});

test('[GUIDE-2] notes and empty bullets are nothing, also a note whose small digit grew', () => {
  const note: Piece = { kind: 'footnote', line: next(), text: '1 Zie elders?' };
  expect(asked(li(0, 'Voor wie:'), note, li(0, ''), li(0, 'voor mij'), li(0, 'Wie?'))).toEqual([
    'Voor wie: [voor mij]',
    'Wie?',
  ]);
  expect(asked(li(0, 'Welke scholen2 doen mee?'), p('2 Zie de lijst van scholen.'))).toEqual([
    'Welke scholen doen mee?',
  ]);
});

test('[GUIDE-2] "core question" is known as a heading of any level, as a line and before the question', () => {
  const signs = [[h(5, 'Kernvraag'), p('Waarom?')], [h(2, 'Core question:'), p('Waarom?')], [p('Hoofdvraag: Waarom?')]];
  for (const sign of signs) {
    const { guide } = readGuide([h(1, 'Titel'), h(2, 'Blok'), ...sign, li(0, 'Wie?')], 'nl');
    expect(guide?.blocks).toMatchObject([{ title: 'Blok', coreQuestion: 'Waarom?', questions: [{ text: 'Wie?' }] }]);
  }
});

test('[GUIDE-2] what is too long or too much is cut off, and said', () => {
  const long = [h(1, 'T'), h(2, 'Blok'), li(0, `${'lang '.repeat(500)}?`)];
  const many = Array.from({ length: 70 }, (_, index) => li(0, `Vraag nummer ${index}?`));
  const { guide, remarks } = readGuide([...long, ...many], 'nl');
  expect(guide?.blocks[0]?.questions).toHaveLength(60);
  expect(guide?.blocks[0]?.questions[0]?.text.length).toBeLessThanOrEqual(2_000);
  expect(remarks.map(({ code }) => code)).toEqual(['cut-short', 'too-many']);
});

test('[GUIDE-2] there is no guide without a question', () => {
  expect(readGuide([], 'nl').guide).toBeNull();
  expect(readGuide([h(1, 'Titel'), p('Een verhaal.')], 'en').guide).toBeNull();
});

const words = fc.oneof(
  fc.constantFrom(
    'Kernvraag',
    'Vragen',
    'Checklist',
    'Inleiding',
    'Definities',
    'Doelgroep',
    'Wie?',
    'voor wie:',
    '',
    'Bijvoorbeeld:',
    'Voordelen',
    'Variant',
    'A',
    '1. Wat?',
    'Term: uitleg',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('x'.repeat(2_500), 'Lang? '.repeat(400)),
);
const lines = fc.integer({ min: 1, max: 500 });
const mark: fc.Arbitrary<Mark | null> = fc.option(
  fc.record({
    role: fc.constantFrom('guide', 'theme', 'block', 'question', 'item', 'aspect', 'variant'),
    id: fc.option(fc.oneof(fc.constantFrom('a', 'a.1', 'a.core', 'x'.repeat(64)), fc.string({ maxLength: 70 }))),
    locale: fc.option(fc.constantFrom('nl', 'en', 'de')),
  }),
  { freq: 4 },
);
const block: fc.Arbitrary<CellBlock> = fc.record({
  kind: fc.constantFrom('text', 'item'),
  text: words,
  bold: fc.boolean(),
});
const cell: fc.Arbitrary<TableCell> = fc.record({ blocks: fc.array(block, { maxLength: 4 }), mark });
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), line: lines, level: fc.integer({ min: 1, max: 6 }), text: words, mark }),
  fc.record({
    kind: fc.constant('item'),
    line: lines,
    depth: fc.nat(4),
    text: words,
    italic: fc.boolean(),
    term: fc.option(words),
    mark,
  }),
  fc.record({
    kind: fc.constant('paragraph'),
    line: lines,
    text: words,
    italic: fc.boolean(),
    bold: fc.boolean(),
    term: fc.option(words),
  }),
  fc.record({ kind: fc.constant('footnote'), line: lines, text: words }),
  fc.record({
    kind: fc.constant('table'),
    line: lines,
    rows: fc.array(fc.record({ line: lines, cells: fc.array(cell, { maxLength: 25 }) }), { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('note'), line: lines, mark: mark.filter((each) => each !== null) }),
);

test('[GUIDE-2] whatever stands in a document, what is read of it is a sound guide, and every remark has words', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('nl', 'en'), (pieces, locale) => {
      const { guide, remarks } = readGuide(pieces, locale, 'Naam');
      for (const remark of remarks) expect(remarkText(remark, locale)).toMatch(/\p{L}.*[.]$/su);
      if (guide === null) return;
      read += 1;
      expect(Guide.parse(guide)).toEqual(guide);
      expect(checkGuide(guide)).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(80);
});

test('[GUIDE-2] a block is never called as the matrix’s and the scenarios’ own places in the document are', () => {
  const { guide } = readGuide(
    [h(1, 'Titel'), h(2, 'Scenario’s'), li(0, 'Wie?'), h(2, 'Scenarios'), li(0, 'Wat?')],
    'nl',
  );
  const ids = guide?.blocks.map(({ id }) => id) ?? [];
  expect(ids).toHaveLength(2);
  expect(ids).not.toContain('scenarios');
  const first = guide?.blocks[0];
  if (guide === null || first === undefined) throw new Error('no block was read');
  const reserved = { ...guide, blocks: [{ ...first, id: BlockId.parse('matrix') }, ...guide.blocks.slice(1)] };
  expect(checkGuide(reserved)).toContainEqual({ path: ['blocks', 0, 'id'], fault: 'id-twice' });
});
