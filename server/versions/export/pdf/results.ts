import type { Bars, Grid } from '../paper/paper.ts';
import { linesOf } from './lines.ts';
import { COLOURS, LOOKS, type Look } from './looks.ts';
import { lineStrips, paragraphStrips } from './paragraphs.ts';
import { BAR_COLOURS } from './pen.ts';
import { cell, type DrawnCell, rowStrips } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { type Strip, strip, withNext } from './strips.ts';
import { tagUnder } from './tags.ts';
import { plain, type Words } from './words.ts';

/** Results as tables that are pictures: a bar in each row, or numbers on a ground that is darker where there are more. */
const texts =
  (parts: readonly (readonly [string | null, Look])[]) =>
  (sheet: Sheet): Strip[] =>
    parts.flatMap(([text, look]) =>
      text === null ? [] : paragraphStrips([plain(text)], look, tagUnder(sheet.tag, 'P'), sheet),
    );

const head = (text: string): DrawnCell =>
  cell(texts([[text, LOOKS.tableHead]]), { header: true, fill: COLOURS.accentSoft });

/** What a row is of, with what goes with it in small. */
const named = (title: string, says: string | null): DrawnCell =>
  cell(
    texts([
      [title, LOOKS.table],
      [says, LOOKS.matrixLabel],
    ]),
    { header: true, middle: true },
  );

const BARS = [0.42, 0.33, 0.25] as const;
const BAR_HEIGHT = 10;
/** Up to so many rows a picture stays on one page. */
const TOGETHER = 12;

export const barStrips = ({ label, head: what, picture, number, bars }: Bars, sheet: Sheet): Strip[] =>
  rowStrips(
    {
      label,
      widths: BARS,
      headerRows: 1,
      together: bars.length <= TOGETHER,
      rows: [
        [head(what), head(picture), head(number)],
        ...bars.map(({ sign, title, share, says, more }) => [
          named(sign === null ? title : `${sign} ${title}`, null),
          cell((inner) => [barStrip(share, more === null ? says : `${says}, ${more}`, inner)], { middle: true }),
          cell(
            texts([
              [says, LOOKS.table],
              [more, LOOKS.matrixLabel],
            ]),
            { middle: true },
          ),
        ]),
      ],
    },
    sheet,
  );

function barStrip(share: number, says: string, { x, width, tag }: Sheet): Strip {
  const figure = tagUnder(tag, 'Figure', { alt: says });
  const filled = Math.min(1, Math.max(0, share)) * width;
  return strip(BAR_HEIGHT, (pen, y) =>
    pen.picture(figure, (canvas) => {
      canvas.fill(BAR_COLOURS.track, x, y, width, BAR_HEIGHT);
      if (filled > 0) canvas.fill(BAR_COLOURS.bar, x, y, filled, BAR_HEIGHT);
      canvas.frame(BAR_COLOURS.edge, x, y, width, BAR_HEIGHT);
    }),
  );
}

const FIRST = 0.3;
const LIGHT = [255, 255, 255] as const;
/** Dark letters still stand out on it. */
const DARK = [150, 203, 196] as const;

const fillOf = (level: number): string =>
  `#${LIGHT.map((from, at) => {
    const value = Math.round(from + ((DARK[at] ?? from) - from) * Math.min(1, Math.max(0, level)));
    return value.toString(16).padStart(2, '0');
  }).join('')}`;

export function gridStrips({ label, help, corner, columns, rows }: Grid, sheet: Sheet): Strip[] {
  const width = (1 - FIRST) / Math.max(1, columns.length);
  const about = (text: string, look: Look): Strip[] =>
    withNext(paragraphStrips([plain(text)], look, tagUnder(sheet.tag, 'P'), sheet));
  return [
    ...about(label, LOOKS.label),
    ...(help === null ? [] : about(help, LOOKS.quiet)),
    ...rowStrips(
      {
        label,
        widths: [FIRST, ...columns.map(() => width)],
        headerRows: 1,
        together: rows.length <= TOGETHER,
        rows: [
          [head(corner), ...columns.map(head)],
          ...rows.map(({ title, says, cells }) => [
            named(title, says),
            ...cells.map(({ says: number, level, strong }) =>
              cell((inner) => centred([plain(number, { bold: strong })], inner), {
                fill: level > 0 ? fillOf(level) : null,
                middle: true,
              }),
            ),
          ]),
        ],
      },
      sheet,
    ),
  ];
}

function centred(words: readonly Words[], sheet: Sheet): Strip[] {
  const tag = tagUnder(sheet.tag, 'P');
  const lines = linesOf(words, LOOKS.tableNumber, sheet.width, sheet.fonts);
  return lineStrips(lines, LOOKS.tableNumber, (line, pen, y) => {
    pen.line(line, sheet.x + Math.max(0, (sheet.width - line.width) / 2), y, tag);
  });
}
