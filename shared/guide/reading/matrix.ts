import type { Cell, Guide } from '../guide.ts';
import { type BlockByTitle, continued, readCell, runsTogether } from './cells.ts';
import type { Fit } from './fit.ts';
import { createIds } from './ids.ts';
import { type CellBlock, cellText, type Row, type Table } from './pieces.ts';
import { beginningOf, folded, onOneLine } from './plain.ts';
import type { Remarks } from './remarks.ts';
import { aspectIdByTitle, saysVariants } from './words.ts';

/**
 * The matrix: a table whose first column holds variants and whose first row holds what to weigh. A page break may have cut
 * it anywhere: a repeated first row is nothing, a row that begins empty goes on with the row above.
 */
const MANY = 20;
const TITLE = 300;

type Tools = { fit: Fit; remarks: Remarks; blocks: BlockByTitle; exact: boolean };

/** A variant while it is read: per column what all its rows say there. */
type Variant = { line: number; title: CellBlock[]; id: string | null; columns: CellBlock[][]; lines: number[] };

const titlesOf = (row: Row | undefined): string[] => (row?.cells ?? []).map((cell) => onOneLine(cellText(cell)));

const headerKey = (row: Row | undefined): string => titlesOf(row).map(folded).join('|');

/** Wide enough to weigh something, and with a name above each column but perhaps the first. */
function canBeMatrix({ rows }: Table): boolean {
  const [first = '', ...aspects] = titlesOf(rows[0]);
  if (rows.length < 2 || aspects.length === 0 || aspects.some((title) => title === '')) return false;
  return aspects.length >= 2 || saysVariants(first) || first === '';
}

const seemsMatrix = ({ rows }: Table): boolean => {
  const [first = '', ...aspects] = titlesOf(rows[0]);
  return saysVariants(first) || aspects.some((title) => aspectIdByTitle(title) !== null);
};

/** The tables that are parts of one matrix: the first that looks like one, and those with the same first row. */
function partsOf(tables: readonly Table[]): Table[] {
  const able = tables.filter(canBeMatrix);
  const chosen = able.find(seemsMatrix) ?? able[0];
  if (chosen === undefined) return [];
  return able.filter(({ rows }) => headerKey(rows[0]) === headerKey(chosen.rows[0]));
}

export function readMatrix(tables: readonly Table[], tools: Tools): Guide['matrix'] {
  const { fit, remarks } = tools;
  const parts = partsOf(tables);
  for (const table of tables) {
    if (parts.includes(table)) continue;
    const text = beginningOf(
      table.rows
        .flatMap(titlesOf)
        .filter((title) => title !== '')
        .join(' '),
    );
    remarks.add({ line: table.line, code: 'table-left-out', params: { text } });
  }
  const header = parts[0]?.rows[0];
  if (header === undefined) return { aspects: [], variants: [] };

  const ids = createIds('aspect');
  const aspects = fit
    .list(header.cells.slice(1), MANY, (cell) => ({ line: header.line, text: cellText(cell) }))
    .map((cell) => {
      const title = fit.text(header.line, onOneLine(cellText(cell)), TITLE);
      return { id: ids.make(title, cell.mark?.id ?? aspectIdByTitle(title)), title };
    });

  const variants: Variant[] = [];
  const width = header.cells.length;
  for (const row of parts.flatMap(({ rows }) => rows)) {
    if (headerKey(row) !== headerKey(header)) takeRow(row, width, variants, tools);
  }
  const variantIds = createIds('variant');
  return {
    aspects,
    variants: fit
      .list(variants, MANY, ({ line, title }) => ({ line, text: textOf(title) }))
      .map((variant) => {
        const title = fit.text(variant.line, textOf(variant.title), TITLE);
        const cells = aspects.map((aspect, index): [string, Cell] => [
          aspect.id,
          cellOf(variant, index, { title, aspect: aspect.title, last: index === aspects.length - 1 }, tools),
        ]);
        return { id: variantIds.make(title, variant.id), title, cells: Object.fromEntries(cells) };
      }),
  };
}

const textOf = (blocks: readonly CellBlock[]): string => blocks.map(({ text }) => text).join(' ');

function takeRow(row: Row, width: number, variants: Variant[], { remarks }: Tools): void {
  const rowText = beginningOf(
    titlesOf(row)
      .filter((text) => text !== '')
      .join(' '),
  );
  if (rowText === '') return;
  if (row.cells.length !== width) {
    const params = { text: rowText, cells: row.cells.length, columns: width };
    remarks.add({ line: row.line, code: 'ragged-row', params });
  }
  const [first, ...others] = row.cells;
  const columns = Array.from({ length: width - 1 }, (_, index) => others[index]?.blocks ?? []);
  // What is too much for the table stays with its last column: a person can move it from there.
  const rest = others.slice(width - 1).flatMap(({ blocks }) => blocks);
  columns.push([...(columns.pop() ?? []), ...rest]);

  let variant = variants.at(-1);
  if (onOneLine(cellText(first)) !== '') {
    const id = first?.mark?.id ?? null;
    variant = { line: row.line, title: continued([], first?.blocks ?? []), id, columns: [], lines: [] };
    variants.push(variant);
  } else if (variant === undefined) {
    remarks.add({ line: row.line, code: 'row-without-variant', params: { text: rowText } });
    return;
  }
  for (const [index, blocks] of columns.entries()) {
    variant.columns[index] = continued(variant.columns[index] ?? [], blocks);
    variant.lines[index] ??= row.line;
  }
}

function cellOf(
  { columns, lines, line: ownLine }: Variant,
  index: number,
  { title, aspect, last }: { title: string; aspect: string; last: boolean },
  { fit, remarks, blocks, exact }: Tools,
): Cell {
  const content = columns[index] ?? [];
  const line = lines[index] ?? ownLine;
  // Only the last column speaks of what to read further; elsewhere a word may be a block's title by chance.
  const cell = readCell(content, { line, fit, blocks: last || exact ? blocks : new Map() });
  const texts = [...cell.considerations, ...cell.groups.flatMap(({ considerations }) => considerations)];
  if (!exact && texts.some(runsTogether)) {
    remarks.add({ line, code: 'run-together', params: { variant: beginningOf(title), aspect } });
  }
  return cell;
}
