import type { PaperNode, Table } from '../paper/paper.ts';
import { COLOURS, LOOKS } from './looks.ts';
import { cell, rowStrips } from './rows.ts';
import type { Sheet } from './sheet.ts';
import type { Strip } from './strips.ts';

/** A table of nodes, as people made it in an answer or as a part of the paper. */
const FEW_ROWS = 6;

export function tableStrips(
  { label, widths, headerRows, rows }: Table,
  sheet: Sheet,
  draw: (nodes: readonly PaperNode[], sheet: Sheet) => Strip[],
): Strip[] {
  return rowStrips(
    {
      label,
      widths,
      headerRows,
      together: rows.length <= FEW_ROWS,
      rows: rows.map((cells, row) =>
        cells.map(({ nodes, header, columns, rows: down }) =>
          cell((inner) => draw(nodes, { ...inner, look: header ? LOOKS.tableHead : LOOKS.table }), {
            header,
            columns,
            rows: down,
            fill: row < headerRows ? COLOURS.accentSoft : null,
          }),
        ),
      ),
    },
    sheet,
  );
}
