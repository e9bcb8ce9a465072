import type { Matrix, MatrixCell, Point, Runs } from './paper.ts';
import { textOf } from './texts.ts';

/**
 * A matrix in rows that fit on a page: an aspect about which much was said goes on in another row that names it again, so
 * that no row has to be torn between pages and nobody reads a page of notes without knowing what they are about.
 */
export type Piece = { label: string | null } & ({ kind: 'point'; point: Point } | { kind: 'item'; runs: Runs });
export type FittingRow = { title: string; cells: readonly (readonly Piece[])[] };

/** `characters`: how many fit on a line of a cell; `lines`: how many lines a row may be high. Both as near as one can say. */
export function fittingRows(
  matrix: Matrix,
  { characters, lines }: { characters: number; lines: number },
): FittingRow[] {
  return matrix.rows.flatMap(({ title, cells }) => {
    const left = cells.map((cell) => piecesOf(cell, matrix));
    const rows: FittingRow[] = [];
    while (rows.length === 0 || left.some((pieces) => pieces.length > 0)) {
      const taken = left.map((pieces) => pieces.splice(0, fitting(pieces, characters, lines)));
      rows.push({ title: rows.length === 0 ? title : `${title}${matrix.continued}`, cells: taken });
    }
    return rows;
  });
}

function piecesOf({ guide, points }: MatrixCell, { guideLabel, pointsLabel }: Matrix): Piece[] {
  const pieces: Piece[] = [];
  for (const [group, { title, items }] of guide.entries()) {
    for (const [at, runs] of items.entries()) {
      const label = at > 0 ? null : (title ?? (group === 0 ? guideLabel : null));
      pieces.push({ kind: 'item', runs, label });
    }
  }
  for (const [at, point] of points.entries()) {
    pieces.push({ kind: 'point', point, label: at === 0 && guide.length > 0 ? pointsLabel : null });
  }
  return pieces;
}

/** How many of these go into one row; at least one, however long. */
function fitting(pieces: readonly Piece[], characters: number, lines: number): number {
  let high = 0;
  let count = 0;
  for (const piece of pieces) {
    high += heightOf(piece, characters);
    if (count > 0 && high > lines) break;
    count += 1;
  }
  return count;
}

function heightOf(piece: Piece, characters: number): number {
  const label = piece.label === null ? 0 : 1;
  const text = piece.kind === 'item' ? textOf(piece.runs) : pointText(piece.point);
  return label + text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0.4);
}

const pointText = ({ word, runs, from, adopters }: Point): string =>
  `${word}: ${textOf(runs)} (${from}${adopters === null ? '' : `, ${adopters}`})`;
