import type { Table as MarkdownTable, PhrasingContent, TableRow } from 'mdast';
import type { Bars, Cell, Grid, Matrix, MatrixCell, PaperNode, Table } from '../paper/paper.ts';
import { runs } from '../paper/texts.ts';
import { emphasised, strong, text } from './marks.ts';
import { lines, phrasing } from './phrasing.ts';
import { pointWords } from './said.ts';

/**
 * Tables of a paper in Markdown. A cell there is one line of words: what stands below each other in it is kept apart by
 * `<br>`, and a cell that spans several is followed by empty ones.
 */
const END: PhrasingContent = { type: 'html', value: '<br>' };

type Line = PhrasingContent[];

const cellOf = (of: readonly Line[]): PhrasingContent[] =>
  of.filter((line) => line.length > 0).flatMap((line, at) => (at === 0 ? line : [END, ...line]));

const tableOf = (rows: readonly (readonly Line[][])[]): MarkdownTable => ({
  type: 'table',
  children: rows.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: withoutBreaks(cellOf(cell)) })),
    }),
  ),
});

/** A line that ends within a cell would end its row. */
const withoutBreaks = (of: readonly PhrasingContent[]): PhrasingContent[] =>
  of.map((one) => (one.type === 'break' ? END : one));

const words = (says: string | null): Line => (says === null ? [] : phrasing(runs(says)));

/** A table needs a row of heads: one without gets empty ones. */
export function paperTable({ headerRows, rows }: Table): MarkdownTable {
  const laid = laidOut(rows);
  const width = laid[0]?.length ?? 0;
  return tableOf(headerRows > 0 ? laid : [Array.from({ length: width }, () => []), ...laid]);
}

/** Every row with a cell for each column; what a cell spans beside its first place is empty. */
function laidOut(rows: readonly (readonly Cell[])[]): Line[][][] {
  const taken = rows.map((): (Line[] | undefined)[] => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (taken[y]?.[x] !== undefined) x += 1;
      for (let down = 0; down < cell.rows; down += 1) {
        for (let right = 0; right < cell.columns; right += 1) {
          const line = taken[y + down];
          if (line !== undefined) line[x + right] = down + right === 0 ? cell.nodes.flatMap(linesOf) : [];
        }
      }
      x += cell.columns;
    }
  }
  const width = Math.max(0, ...taken.map((row) => row.length));
  return taken.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? []));
}

/** What stands in a cell, line by line: there are no paragraphs and lists in it. */
function linesOf(node: PaperNode): Line[] {
  switch (node.kind) {
    case 'paragraph':
    case 'heading':
      return lines(node.runs);
    case 'list':
      return node.items.flatMap((item, at) => {
        const mark = node.ordered ? `${node.start + at}. ` : '• ';
        return item.flatMap(linesOf).map((line, first) => (first === 0 ? [text(mark), ...line] : line));
      });
    case 'quote':
    case 'decision':
      return node.nodes.flatMap(linesOf);
    case 'table':
      return laidOut(node.rows).map((row) =>
        row.map(cellOf).flatMap((cell, at) => (at === 0 ? cell : [text(' · '), ...cell])),
      );
    default:
      // Nothing else ever stands in a cell.
      return [];
  }
}

export function matrixTable({ corner, columns, rows, guideLabel, pointsLabel, nothing }: Matrix): MarkdownTable {
  const cell = ({ guide, points }: MatrixCell): Line[] => {
    if (guide.length === 0 && points.length === 0) return [[emphasised(words(nothing))]];
    return [
      ...guide.flatMap(({ title, items }, at) => [
        ...(title === null && at > 0 ? [] : [[strong(words(`${title ?? guideLabel}:`))]]),
        ...items.map((item) => [text('• '), ...phrasing(item)]),
      ]),
      ...(guide.length === 0 || points.length === 0 ? [] : [[strong(words(`${pointsLabel}:`))]]),
      ...points.map((point) => pointWords(point)),
    ];
  };
  return tableOf([
    [
      [words(corner)],
      ...columns.map(({ title, says }) => [words(title), says === null ? [] : [emphasised(words(says))]]),
    ],
    ...rows.map(({ title, cells }) => [[[strong(words(title))]], ...cells.map(cell)]),
  ]);
}

/** The numbers alone: the bars are a picture of them. */
export const barsTable = ({ head, number, bars }: Bars): MarkdownTable =>
  tableOf([
    [[words(head)], [words(number)]],
    ...bars.map(({ sign, title, says, more }) => [
      [words(sign === null ? title : `${sign} ${title}`)],
      [words(more === null ? says : `${says} (${more})`)],
    ]),
  ]);

export const gridTable = ({ corner, columns, rows }: Grid): MarkdownTable =>
  tableOf([
    [[words(corner)], ...columns.map((title) => [words(title)])],
    ...rows.map(({ title, says, cells }) => [
      [words(title), says === null ? [] : [emphasised(words(says))]],
      ...cells.map(({ says: number, strong: isStrong }) => [isStrong ? [strong(words(number))] : words(number)]),
    ]),
  ]);
