import { Paragraph, type ParagraphChild, type Table } from 'docx';
import { fittingRows, type Piece } from '../paper/matrix-rows.ts';
import type { Matrix, Point, Position, Reservation } from '../paper/paper.ts';
import { drawRuns, drawText } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { NOTE_STYLES, type StyleId } from './styles.ts';
import { type DrawnCell, drawTable } from './tables.ts';

/** Notes, positions and reservations in a Word file: a sign and a word first, whose it is last. */
const pointChildren = ({ noteKind, sign, word, runs, from, adopters }: Point): ParagraphChild[] => [
  ...drawText(`${sign} ${word}: `, NOTE_STYLES[noteKind]),
  ...drawRuns(runs),
  ...drawText(` (${adopters === null ? from : `${from}; ${adopters}`})`, 'Source'),
];

export const drawPoints = (points: readonly Point[]): Paragraph[] =>
  points.map((point) => new Paragraph({ style: 'Note', children: pointChildren(point) }));

const STANCE_STYLES: Record<Position['stance'], StyleId> = {
  for: 'Pro',
  condition: 'Condition',
  against: 'Con',
  'not-yet': 'Remark',
};

export const drawPositions = (label: string, positions: readonly Position[]): Paragraph[] => [
  new Paragraph({ style: 'Label', children: drawText(label) }),
  ...positions.map(
    ({ stance, sign, word, partner, runs }) =>
      new Paragraph({
        style: 'Note',
        children: [
          ...drawText(`${sign} ${word}`, STANCE_STYLES[stance]),
          ...drawText(` · ${partner}`, 'Source'),
          ...(runs.length === 0 ? [] : [...drawText(': '), ...drawRuns(runs)]),
        ],
      }),
  ),
];

/** Space under the last line of a box, in twentieths of a point. */
export const BOX_END = { after: 200 };

export const drawReservations = (title: string, reservations: readonly Reservation[]): Paragraph[] => [
  new Paragraph({ style: 'ReservationTitle', children: drawText(title) }),
  ...reservations.map(({ sign, word, from, source, runs }, at) => {
    const whose = [from, source].filter((one) => one !== null).join(' · ');
    return new Paragraph({
      style: 'Reservation',
      ...(at === reservations.length - 1 ? { spacing: BOX_END } : {}),
      children: [
        ...drawText(`${sign} ${word}`, sign === '−' ? 'Con' : sign === '+' ? 'Pro' : 'Condition'),
        ...(whose === '' ? [] : drawText(` · ${whose}`, 'Source')),
        ...(runs.length === 0 ? [] : [...drawText(': '), ...drawRuns(runs)]),
      ],
    });
  }),
];

/** The first column is for the aspects, and narrow. */
const FIRST = 0.12;
/** How many lines of a cell go on a page, less what the head takes; and how wide a letter is there, in twips. */
const LINES = 20;
const LETTER = 92;

export function drawMatrix(matrix: Matrix, sheet: Sheet): (Table | Paragraph)[] {
  const width = (1 - FIRST) / Math.max(1, matrix.columns.length);
  const characters = Math.max(8, Math.floor((sheet.width * width - 200) / LETTER));
  const rows = fittingRows(matrix, { characters, lines: LINES });
  return drawTable(
    {
      label: matrix.label,
      widths: [FIRST, ...matrix.columns.map(() => width)],
      headerRows: 1,
      rows: [
        [
          { children: [new Paragraph({ style: 'TableHead', children: drawText(matrix.corner) })] },
          ...matrix.columns.map(({ title, says }) => ({
            children: [
              new Paragraph({ style: 'TableHead', children: drawText(title) }),
              ...(says === null ? [] : [new Paragraph({ style: 'MatrixLabel', children: drawText(says) })]),
            ],
          })),
        ],
        ...rows.map(({ title, cells }, row) => [
          { children: [new Paragraph({ style: 'TableHead', children: drawText(title) })] },
          // What is said in the rows before and after is no silence.
          ...cells.map((pieces, at) => cellOf(pieces, isSilent(matrix, rows, row, at) ? matrix.nothing : null)),
        ]),
      ],
      whole: () => true,
      together: false,
    },
    sheet,
  );
}

type Rows = ReturnType<typeof fittingRows>;

const isSilent = ({ continued }: Matrix, rows: Rows, row: number, column: number): boolean =>
  rows[row]?.cells[column]?.length === 0 && rows[row]?.title.endsWith(continued) === false;

function cellOf(pieces: readonly Piece[], nothing: string | null): DrawnCell {
  if (nothing !== null) return { children: [new Paragraph({ style: 'MatrixLabel', children: drawText(nothing) })] };
  return {
    children: pieces.flatMap((piece) => [
      ...(piece.label === null ? [] : [new Paragraph({ style: 'MatrixLabel', children: drawText(piece.label) })]),
      new Paragraph({
        style: 'MatrixNote',
        children: piece.kind === 'point' ? pointChildren(piece.point) : [...drawText('• '), ...drawRuns(piece.runs)],
      }),
    ]),
  };
}
