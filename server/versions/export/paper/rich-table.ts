import type { AnswerPart, AnswerTree } from '../../../../shared/board/answer-tree.ts';
import type { Cell, PaperNode } from './paper.ts';
import { textOf } from './texts.ts';

/** A table from an answer, made whole: rows of one length, and no cell that reaches out of it or over another. */
type NodePart = Extract<AnswerPart, { kind: 'node' }>;

/** More columns than a page has room for become a list, a row an item. */
const MOST_COLUMNS = 12;

export function tableFrom(part: NodePart, read: (cell: AnswerTree) => PaperNode[]): PaperNode[] {
  const rows = part.parts.flatMap((row): NodePart[][] =>
    row.kind === 'node' && row.name === 'tableRow'
      ? [row.parts.flatMap((cell) => (cell.kind === 'node' ? [cell] : []))]
      : [],
  );
  const { cells, width } = laidOut(rows, read);
  if (width === 0) return [];
  if (width > MOST_COLUMNS) return [asList(cells)];
  const headerRows = cells.findIndex((row) => row.some(({ header }) => !header));
  return [
    {
      kind: 'table',
      label: labelOf(cells),
      widths: Array.from({ length: width }, () => 1 / width),
      // A header cell that reaches below the header would be torn off it.
      headerRows: headerRows === 1 && cells[0]?.every((cell) => cell.rows === 1) ? 1 : 0,
      rows: cells,
    },
  ];
}

function laidOut(rows: readonly NodePart[][], read: (cell: AnswerTree) => PaperNode[]) {
  const taken: boolean[][] = rows.map(() => []);
  const free = (row: number, column: number): boolean => taken[row]?.[column] !== true;
  const placed = rows.map((parts, row) => {
    let column = 0;
    return parts.map((part): { column: number; cell: Cell } => {
      while (!free(row, column)) column += 1;
      const from = column;
      let columns = 1;
      while (columns < spanOf(part, 'colspan') && free(row, from + columns)) columns += 1;
      const down = Math.min(spanOf(part, 'rowspan'), rows.length - row);
      for (let y = row; y < row + down; y += 1) for (let x = from; x < from + columns; x += 1) set(taken, y, x);
      column = from + columns;
      return {
        column: from,
        cell: { nodes: read(part.parts), header: part.name === 'tableHeader', columns, rows: down },
      };
    });
  });
  const width = Math.max(0, ...taken.map((row) => row.length));
  const cells = placed.map((row, y) => {
    const missing = Array.from({ length: width }, (_, column) => column).filter((column) => free(y, column));
    return [...row, ...missing.map((column) => ({ column, cell: EMPTY }))]
      .sort((a, b) => a.column - b.column)
      .map(({ cell }) => cell);
  });
  return { cells, width };
}

const EMPTY: Cell = { nodes: [], header: false, columns: 1, rows: 1 };

function set(taken: boolean[][], row: number, column: number): void {
  const line = taken[row];
  if (line !== undefined) line[column] = true;
}

function spanOf({ attributes }: NodePart, name: 'colspan' | 'rowspan'): number {
  const span = attributes[name];
  return typeof span === 'number' && Number.isInteger(span) && span > 1 ? span : 1;
}

const asList = (rows: readonly (readonly Cell[])[]): PaperNode => ({
  kind: 'list',
  ordered: false,
  start: 1,
  tone: 'plain',
  items: rows.map((row) => row.flatMap(({ nodes }) => nodes)).filter((item) => item.length > 0),
});

/** What its first row says: for who can't see it. */
function labelOf(cells: readonly (readonly Cell[])[]): string {
  const first = cells[0] ?? [];
  const words = first.map(({ nodes }) => nodes.map((node) => (node.kind === 'paragraph' ? textOf(node.runs) : '')));
  return words.flat().join(', ').slice(0, 200);
}
