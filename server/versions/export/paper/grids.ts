import type { Grid } from './paper.ts';

/** Grids that fit on a page, however many columns there are. Pure. */

/** What stands over a column in place of a title that would not fit there. */
export const letter = (at: number): string => String.fromCharCode(65 + at);

/** The same rows again and again, each time with the next so many columns. */
export const inParts = (grid: Grid, most: number): Grid[] =>
  Array.from({ length: Math.ceil(grid.columns.length / most) }, (_, part) => {
    const [from, to] = [part * most, (part + 1) * most];
    return {
      ...grid,
      // Said once is enough.
      help: part === 0 ? grid.help : null,
      columns: grid.columns.slice(from, to),
      rows: grid.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
    };
  });
