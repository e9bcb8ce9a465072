import {
  BuilderElement,
  type ITableOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  XmlComponent,
} from 'docx';
import type { Cell, Table as PaperTable } from '../paper/paper.ts';
import type { Draw } from './draw.ts';
import type { Sheet } from './sheet.ts';
import { TABLE_STYLE } from './styles.ts';

/** Tables in a Word file: real ones, of a fixed width, with a head that is repeated and words for who can't see them. */
export type DrawnCell = {
  children: readonly (Paragraph | Table)[];
  columns?: number;
  rows?: number;
  /** Six hexadecimal digits; none where the table's style says it. */
  fill?: string;
  middle?: boolean;
};

/** What a cell's edges take of its width. */
const CELL_MARGINS = 200;

export type DrawnTable = {
  label: string;
  widths: readonly number[];
  headerRows: number;
  rows: readonly (readonly DrawnCell[])[];
  /** Rows that are no longer than a page: these are never torn. */
  whole(row: number): boolean;
  /** Small enough to stay on one page. */
  together: boolean;
};

/** With the small paragraph behind it that keeps it apart from the next: Word takes two tables in a row for one. */
export function drawTable(
  { label, widths, headerRows, rows, whole, together }: DrawnTable,
  sheet: Sheet,
): (Table | Paragraph)[] {
  const columnWidths = columnsOf(widths, sheet.width);
  const drawn = rows.map(
    (cells, at) =>
      new TableRow({
        tableHeader: at < headerRows,
        cantSplit: at < headerRows || whole(at),
        // In no row but these: in a table in which every row holds on to the next, no page can end.
        ...(at < headerRows || (together && at < rows.length - 1) ? { keepNext: true } : {}),
        children: cells.map(
          ({ children, columns = 1, rows: down = 1, fill, middle }) =>
            new TableCell({
              children:
                children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ style: 'TableEnd' })],
              columnSpan: columns,
              rowSpan: down,
              ...(middle === true ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
              ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
            }),
        ),
      }),
  );
  return [
    new NamedTable(
      {
        rows: drawn,
        columnWidths,
        width: { size: sheet.width, type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        style: TABLE_STYLE,
        tableLook: {
          firstRow: headerRows > 0,
          firstColumn: false,
          lastRow: false,
          lastColumn: false,
          noHBand: true,
          noVBand: true,
        },
        ...(sheet.indent === 0 ? {} : { indent: { size: sheet.indent, type: WidthType.DXA } }),
      },
      label,
    ),
    new Paragraph({ style: 'TableEnd' }),
  ];
}

/** A table with words for who can't see it; the library has no option for them. */
class NamedTable extends Table {
  constructor(options: ITableOptions, label: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error('a table begins with its properties');
    properties.addChildElement(
      new BuilderElement({ name: 'w:tblCaption', attributes: { val: { key: 'w:val', value: label } } }),
    );
  }
}

const columnsOf = (widths: readonly number[], width: number): number[] =>
  widths.map((share) => Math.floor(share * width));

/** From so many characters on a row may be torn: it could be higher than a page. */
const TALL = 1_200;
/** Tables of so few rows stay together. */
const FEW_ROWS = 6;

/** A table of nodes, as people made it in an answer or as a part of the paper. */
export function drawPaperTable(
  { label, widths, headerRows, rows }: PaperTable,
  sheet: Sheet,
  draw: Draw,
): (Table | Paragraph)[] {
  const columns = columnsOf(widths, sheet.width);
  const cellSheet = ({ header, columns: span }: Cell, from: number): Sheet => ({
    ...sheet,
    width: columns.slice(from, from + span).reduce((sum, one) => sum + one, 0) - CELL_MARGINS,
    indent: 0,
    listLevel: 0,
    style: header ? 'TableHead' : 'TableText',
    inTable: true,
  });
  const size = (row: readonly Cell[]): number => Math.max(0, ...row.map(({ nodes }) => JSON.stringify(nodes).length));
  return drawTable(
    {
      label,
      widths,
      headerRows,
      rows: rows.map((row) =>
        row.map((cell, at) => ({
          children: draw(cell.nodes, cellSheet(cell, at)),
          columns: cell.columns,
          rows: cell.rows,
        })),
      ),
      whole: (at) => size(rows[at] ?? []) < TALL * 2,
      together: rows.length <= FEW_ROWS && rows.every((row) => size(row) < TALL),
    },
    sheet,
  );
}
