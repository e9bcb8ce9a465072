import { COLOURS } from './looks.ts';
import type { Pen } from './pen.ts';
import { inset, type Sheet } from './sheet.ts';
import { drawAll, heightOf, type Strip, strip, withNext } from './strips.ts';
import { type Tag, tagUnder } from './tags.ts';

/** Tables: real ones, of rows that are never torn unless one is higher than a page, under a head that is drawn again. */
export type DrawnCell = {
  strips(sheet: Sheet): Strip[];
  header: boolean;
  columns: number;
  rows: number;
  /** The ground; null for the page's. */
  fill: string | null;
  middle: boolean;
};

export const cell = (strips: DrawnCell['strips'], more: Partial<DrawnCell> = {}): DrawnCell => ({
  strips,
  header: false,
  columns: 1,
  rows: 1,
  fill: null,
  middle: false,
  ...more,
});

export type DrawnTable = {
  label: string;
  /** Shares of the width, together 1. */
  widths: readonly number[];
  headerRows: number;
  rows: readonly (readonly DrawnCell[])[];
  /** Small enough to stay on one page. */
  together: boolean;
};

type LaidCell = {
  cell: DrawnCell;
  tag: Tag;
  x: number;
  width: number;
  strips: readonly Strip[];
  row: number;
};

const PAD = { x: 5, y: 3 } as const;
const BEFORE = 8;

export function rowStrips(table: DrawnTable, sheet: Sheet): Strip[] {
  const { label, headerRows, together } = table;
  const tag = tagUnder(sheet.tag, 'Table', { summary: label });
  const laid = laidOut(table, tag, sheet);
  const heads = withNext(groupsOf(laid.slice(0, headerRows)).map((rows) => groupStrip(rows, 0, sheet)));
  const body = groupsOf(laid.slice(headerRows)).map((rows) => groupStrip(rows, headerRows, sheet));
  const all = [...heads, ...body.map((one) => ({ ...one, head: heads }))];
  return all.map((one, at) => ({
    ...one,
    before: at === 0 ? BEFORE : 0,
    glued: one.glued || (together && at < all.length - 1),
  }));
}

type Laid = { tag: Tag; cells: LaidCell[] };

function laidOut({ widths, headerRows, rows }: DrawnTable, table: Tag, sheet: Sheet): Laid[] {
  const at = (column: number): number =>
    sheet.x + widths.slice(0, column).reduce((sum, share) => sum + share, 0) * sheet.width;
  // How many rows more each column is taken from above.
  const taken = widths.map(() => 0);
  return rows.map((cells, row) => {
    const tag = tagUnder(table, 'TR');
    let column = 0;
    const laid = cells.map((one): LaidCell => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const [from, to] = [column, column + one.columns];
      for (let each = from; each < to; each += 1) taken[each] = one.rows;
      column = to;
      const own = cellTag(one, tag, row < headerRows);
      const [x, width] = [at(from), at(to) - at(from)];
      const strips = one.strips({ ...inset({ ...sheet, x, width }, PAD.x, PAD.x), tag: own, depth: 0 });
      return { cell: one, tag: own, x, width, strips, row };
    });
    for (const [index, left] of taken.entries()) taken[index] = Math.max(0, left - 1);
    return { tag, cells: laid };
  });
}

function cellTag({ header, columns, rows }: DrawnCell, row: Tag, inHead: boolean): Tag {
  const spans = { columns, rows };
  return header ? tagUnder(row, 'TH', { scope: inHead ? 'Column' : 'Row', ...spans }) : tagUnder(row, 'TD', spans);
}

/** Rows that a cell joins are one strip. */
function groupsOf(rows: readonly Laid[]): Laid[][] {
  const groups: Laid[][] = [];
  let until = 0;
  for (const [at, row] of rows.entries()) {
    if (at < until) groups.at(-1)?.push(row);
    else groups.push([row]);
    until = Math.max(until, ...row.cells.map(({ cell }) => Math.min(at + cell.rows, rows.length)));
  }
  return groups;
}

const cellHeight = ({ strips }: LaidCell): number => heightOf(strips) + 2 * PAD.y;

function groupStrip(rows: readonly Laid[], headerRows: number, sheet: Sheet): Strip {
  const heights = rows.map(({ cells }) =>
    Math.max(MIN_HEIGHT, ...cells.filter(({ cell }) => cell.rows === 1).map(cellHeight)),
  );
  const spanned = (from: number, count: number): number =>
    heights.slice(from, from + count).reduce((sum, one) => sum + one, 0);
  // What a cell over several rows needs more goes to the last of them.
  for (const [at, { cells }] of rows.entries()) {
    for (const one of cells.filter(({ cell }) => cell.rows > 1)) {
      const last = Math.min(at + one.cell.rows, rows.length) - 1;
      heights[last] = (heights[last] ?? 0) + Math.max(0, cellHeight(one) - spanned(at, one.cell.rows));
    }
  }
  const height = spanned(0, rows.length);
  const [only] = rows;
  return strip(
    height,
    (pen, y) => {
      for (const [at, { tag, cells }] of rows.entries()) {
        const top = y + spanned(0, at);
        pen.open(tag);
        for (const one of cells) drawCell(one, pen, top, spanned(at, one.cell.rows));
      }
    },
    { split: rows.length > 1 || only === undefined ? null : (room) => tornRow(only, room, headerRows, sheet) },
  );
}

const MIN_HEIGHT = 14;

function drawCell({ cell, tag, x, width, strips }: LaidCell, pen: Pen, y: number, height: number): void {
  pen.open(tag);
  pen.looks((canvas) => {
    if (cell.fill !== null) canvas.fill(cell.fill, x, y, width, height);
    canvas.frame(COLOURS.line, x, y, width, height);
  });
  const free = height - heightOf(strips);
  drawAll(strips, pen, y + (cell.middle ? free / 2 : PAD.y));
}

/** A row higher than a page: of each cell what fits, and the rest of it. Both are the same row to who can't see it. */
function tornRow({ tag, cells }: Laid, room: number, headerRows: number, sheet: Sheet): [Strip, Strip] | null {
  const cuts = cells.map((one) => fitting(one.strips, room - 2 * PAD.y));
  if (cells.every((_, at) => cuts[at] === 0)) return null;
  const part = (of: (one: LaidCell, cut: number) => readonly Strip[]): Laid => ({
    tag,
    cells: cells.map((one, at) => ({ ...one, strips: of(one, cuts[at] ?? 0) })),
  });
  const upper = groupStrip([part(({ strips }, cut) => strips.slice(0, cut))], headerRows, sheet);
  const lower = groupStrip([part(({ strips }, cut) => strips.slice(cut))], headerRows, sheet);
  return [upper, lower];
}

function fitting(strips: readonly Strip[], room: number): number {
  let high = 0;
  for (const [at, { height, before }] of strips.entries()) {
    high += height + (at === 0 ? 0 : before);
    if (high > room) return at;
  }
  return strips.length;
}
