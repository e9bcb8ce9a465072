import { expect, test } from 'vitest';
import type { AnswerPart } from '../../../../shared/board/answer-tree.ts';
import type { PaperNode } from './paper.ts';
import { richText } from './rich-text.ts';

const words = (text: string): AnswerPart => ({ kind: 'text', text, marks: [], href: null, author: null });
const node = (name: string, parts: AnswerPart[], attributes: Record<string, unknown> = {}): AnswerPart => ({
  kind: 'node',
  name,
  attributes,
  parts,
});
const cell = (text: string, attributes: Record<string, unknown> = {}, name = 'tableCell') =>
  node(name, [node('paragraph', [words(text)])], attributes);
const row = (...cells: AnswerPart[]) => node('tableRow', cells);

const tableOf = (nodes: readonly PaperNode[]) => {
  const [table] = nodes;
  if (table?.kind !== 'table') throw new Error('a table was expected');
  return table;
};

test('[SEAL-5] headings in an answer follow on from the one it stands under, whichever levels were used', () => {
  const heading = (level: number) => node('heading', [words(`kop ${level}`)], { level });
  const levels = (tree: AnswerPart[]) =>
    richText(tree, 3, 'q').map((each) => (each.kind === 'heading' ? each.level : null));
  expect(levels([heading(3), heading(4)])).toEqual([4, 5]);
  expect(levels([heading(4)])).toEqual([4]);
});

test('[SEAL-5] a table whose cells reach out of it or over each other is made whole', () => {
  const table = tableOf(
    richText(
      [
        node('table', [
          row(cell('a', { colspan: 2 }, 'tableHeader'), cell('b', { rowspan: 9 }, 'tableHeader')),
          row(cell('c')),
          row(cell('d'), cell('e'), cell('f', { colspan: 3 })),
        ]),
      ],
      3,
      'q',
    ),
  );
  const width = table.widths.length;
  const covered = table.rows.map(() => 0);
  for (const [at, cells] of table.rows.entries()) {
    for (const { columns, rows } of cells) {
      expect(at + rows).toBeLessThanOrEqual(table.rows.length);
      for (let down = at; down < at + rows; down += 1) covered[down] = (covered[down] ?? 0) + columns;
    }
  }
  expect(covered).toEqual(table.rows.map(() => width));
});

test('[SEAL-5] a table with more columns than a page has room for becomes a list, and loses nothing', () => {
  const cells = Array.from({ length: 40 }, (_, at) => cell(`cel ${at}`));
  const nodes = richText([node('table', [row(...cells)])], 3, 'q');
  expect(nodes[0]?.kind).toBe('list');
  const said = JSON.stringify(nodes);
  for (let at = 0; at < 40; at += 1) expect(said).toContain(`"cel ${at}"`);
});

test('[SEAL-5] empty lines and unknown kinds of nodes are no trouble', () => {
  expect(richText([node('paragraph', []), node('onbekend', [words('toch')]), node('bulletList', [])], 3, 'q')).toEqual([
    { kind: 'paragraph', tone: 'plain', runs: [{ text: 'toch', marks: [], link: null, change: null }] },
  ]);
});
