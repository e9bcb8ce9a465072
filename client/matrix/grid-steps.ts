/**
 * Walking through the table by keyboard: which cell a key leads to. Row 0 and column 0 are the headers; nothing wraps,
 * so that one feels the edge. Pure.
 */
export type GridSpot = { readonly row: number; readonly column: number };
/** Counts with the headers. */
export type GridSize = { readonly rows: number; readonly columns: number };

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Where a key leads to, or null for a key that is not for walking. */
export function stepFrom(at: GridSpot, { key, ctrlKey }: StepKey, { rows, columns }: GridSize): GridSpot | null {
  const to = (row: number, column: number): GridSpot => ({ row: clamp(row, rows), column: clamp(column, columns) });
  switch (key) {
    case 'ArrowUp':
      return to(at.row - 1, at.column);
    case 'ArrowDown':
      return to(at.row + 1, at.column);
    case 'ArrowLeft':
      return to(at.row, at.column - 1);
    case 'ArrowRight':
      return to(at.row, at.column + 1);
    case 'Home':
      return to(ctrlKey ? 0 : at.row, 0);
    case 'End':
      return to(ctrlKey ? rows : at.row, columns);
    default:
      return null;
  }
}

type StepKey = { key: string; ctrlKey: boolean };
