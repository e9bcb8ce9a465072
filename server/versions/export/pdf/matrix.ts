import { fittingRows, type Piece } from '../paper/matrix-rows.ts';
import type { Matrix } from '../paper/paper.ts';
import { COLOURS, LOOKS } from './looks.ts';
import { pointWords } from './notes.ts';
import { beside, paragraphStrips } from './paragraphs.ts';
import { cell, type DrawnCell, rowStrips } from './rows.ts';
import { inset, type Sheet } from './sheet.ts';
import { type Strip, withNext } from './strips.ts';
import { type Tag, tagUnder } from './tags.ts';
import { plain, wordsOf } from './words.ts';

/** The matrix: aspects in rows, in narrow letters, an aspect about which much was said in more than one row. */
const FIRST = 0.12;
/** How many lines of a cell make a row, so that two go on a page under the title and the head; and how wide a letter is. */
const LINES = 15;
const LETTER = 4.1;

export function matrixStrips(matrix: Matrix, sheet: Sheet): Strip[] {
  const width = (1 - FIRST) / Math.max(1, matrix.columns.length);
  const characters = Math.max(8, Math.floor((sheet.width * width - 10) / LETTER));
  const rows = fittingRows(matrix, { characters, lines: LINES });
  return rowStrips(
    {
      label: matrix.label,
      widths: [FIRST, ...matrix.columns.map(() => width)],
      headerRows: 1,
      together: false,
      rows: [
        [head(matrix.corner, null), ...matrix.columns.map(({ title, says }) => head(title, says))],
        ...rows.map(({ title, cells }, row) => [
          cell((inner) => paragraphStrips([plain(title)], LOOKS.tableHead, tagUnder(inner.tag, 'P'), inner), {
            header: true,
          }),
          // What is said in the rows before and after is no silence.
          ...cells.map((pieces, at) => cellOf(pieces, isSilent(matrix, rows, row, at) ? matrix.nothing : null)),
        ]),
      ],
    },
    sheet,
  );
}

const head = (title: string, says: string | null): DrawnCell =>
  cell(
    (inner) => [
      ...paragraphStrips([plain(title)], LOOKS.tableHead, tagUnder(inner.tag, 'P'), inner),
      ...(says === null ? [] : label(says, inner)),
    ],
    { header: true, fill: COLOURS.accentSoft },
  );

const label = (text: string, sheet: Sheet): Strip[] =>
  paragraphStrips([plain(text)], LOOKS.matrixLabel, tagUnder(sheet.tag, 'P'), sheet);

type Rows = ReturnType<typeof fittingRows>;

const isSilent = ({ continued }: Matrix, rows: Rows, row: number, column: number): boolean =>
  rows[row]?.cells[column]?.length === 0 && rows[row]?.title.endsWith(continued) === false;

function cellOf(pieces: readonly Piece[], nothing: string | null): DrawnCell {
  if (nothing !== null) return cell((inner) => label(nothing, inner));
  return cell((inner) => {
    let list: Tag | null = null;
    return pieces.flatMap((piece) => {
      const title = piece.label === null ? [] : withNext(label(piece.label, inner));
      if (list === null || piece.label !== null) list = tagUnder(inner.tag, 'L');
      return [...title, ...pieceStrips(piece, tagUnder(list, 'LI'), inner)];
    });
  });
}

const BULLET = 8;

function pieceStrips(piece: Piece, item: Tag, sheet: Sheet): Strip[] {
  const [look, body] = [LOOKS.matrixNote, tagUnder(item, 'LBody')];
  if (piece.kind === 'point') return paragraphStrips(pointWords(piece.point), look, body, sheet);
  const sign = { words: [plain('•')], look, tag: tagUnder(item, 'Lbl'), x: sheet.x, width: BULLET };
  return beside(sign, paragraphStrips(wordsOf(piece.runs), look, body, inset(sheet, BULLET)), sheet);
}
