import type { Element } from 'hast';
import type { CellBlock, Mark, Row, TableCell } from '../../shared/guide/reading/pieces.ts';
import { all, inlineOf, isBlock, isElement, joined, type Node, type Run } from './tree-inline.ts';

/** The rows of a table in an HTML tree, each with as many cells as it takes up. */
export function tableRows(table: Element, lineOf: (row: Element) => number): Row[] {
  const held: number[] = [];
  return rowsOf(table).map((row) => {
    const line = lineOf(row);
    const cells: TableCell[] = [];
    // A cell that reaches down from the row above leaves an empty one, as a page break does.
    const skip = (): void => {
      while ((held[cells.length] ?? 0) > 0) {
        held[cells.length] = (held[cells.length] ?? 0) - 1;
        cells.push({ blocks: [], mark: null });
      }
    };
    for (const cell of cellsIn(row)) {
      skip();
      const down = span(cell, 'rowSpan') - 1;
      const across = span(cell, 'colSpan');
      for (let column = 0; column < across; column += 1) {
        if (down > 0) held[cells.length] = down;
        cells.push(column === 0 ? cellOf(cell) : { blocks: [], mark: null });
      }
    }
    skip();
    return { line, cells: cells.slice(0, columnsTold(row) ?? cells.length) };
  });
}

/** The cells as they stand in a row, without those that reach into it. */
export const cellsIn = ({ children }: Element): Element[] =>
  children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

const LARGEST_SPAN = 50;

function span({ properties }: Element, name: 'rowSpan' | 'colSpan'): number {
  const told = Number(properties[name] ?? 1);
  return Number.isInteger(told) ? Math.min(Math.max(told, 1), LARGEST_SPAN) : 1;
}

/** Markdown fills short rows up; how many cells it really had is told beside the row. */
function columnsTold({ properties }: Element): number | null {
  const told = Number(properties.dataCells ?? Number.NaN);
  return Number.isInteger(told) ? told : null;
}

function rowsOf({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function cellOf(cell: Element): TableCell {
  const blocks: CellBlock[] = [];
  let found: Mark | null = null;
  const put = (nodes: readonly Node[], kind: CellBlock['kind']): void => {
    const { runs, mark } = inlineOf(nodes);
    found ??= mark;
    blocks.push(...paragraphsIn(runs, kind));
  };
  const visit = (nodes: readonly Node[], kind: CellBlock['kind']): void => {
    let inline: Node[] = [];
    let own = kind;
    for (const node of nodes) {
      if (!isBlock(node)) {
        inline.push(node);
        continue;
      }
      put(inline, own);
      inline = [];
      // What follows the first paragraph of an item is no item of its own.
      const inner = node.tagName === 'li' ? 'item' : own;
      visit(node.children, inner);
      if (node.tagName === 'p') own = 'text';
    }
    put(inline, own);
  };
  visit(cell.children, 'text');
  return { blocks, mark: found };
}

/** A line break begins a new paragraph, and so does bold text that ends in a colon, on both sides. */
function paragraphsIn(runs: readonly Run[], kind: CellBlock['kind']): CellBlock[] {
  const blocks: CellBlock[] = [];
  let open: Run[] = [];
  const close = (): void => {
    const text = joined(open).replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ kind: blocks.length === 0 ? kind : 'text', text, bold: all(open, 'bold') });
    open = [];
  };
  for (const run of runs) {
    const leads = run.bold && /:\s*$/.test(run.text);
    if (leads && !all(open, 'bold')) close();
    if (run.text === '\n') close();
    else open.push(run);
    if (leads) close();
  }
  close();
  return blocks;
}
