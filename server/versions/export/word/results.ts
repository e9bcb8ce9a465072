import { Paragraph, type Table } from 'docx';
import type { Bars, Grid } from '../paper/paper.ts';
import { barPicture } from './pictures.ts';
import { drawText } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { type DrawnCell, drawTable } from './tables.ts';

/** Results as tables that are pictures: a bar in each row, or numbers on a ground that is darker where there are more. */
const head = (text: string): DrawnCell => ({
  children: [new Paragraph({ style: 'TableHead', children: drawText(text) })],
});

const said = (text: string, says: string | null): DrawnCell => ({
  children: [
    new Paragraph({ style: 'TableText', children: drawText(text) }),
    ...(says === null ? [] : [new Paragraph({ style: 'MatrixLabel', children: drawText(says) })]),
  ],
});

/** Twips in a pixel of 1/96 inch. */
const TWIPS_A_PIXEL = 15;
const BARS = [0.42, 0.33, 0.25] as const;
/** Up to so many rows a picture stays on one page. */
const TOGETHER = 12;

export function drawBars({ label, head: what, picture, number, bars }: Bars, sheet: Sheet): (Table | Paragraph)[] {
  const width = Math.floor((sheet.width * BARS[1] - 240) / TWIPS_A_PIXEL);
  return drawTable(
    {
      label,
      widths: BARS,
      headerRows: 1,
      rows: [
        [head(what), head(picture), head(number)],
        ...bars.map(({ sign, title, share, says, more }) => [
          said(sign === null ? title : `${sign} ${title}`, null),
          {
            children: [
              new Paragraph({
                style: 'TableText',
                children: [barPicture(share, width, more === null ? says : `${says}, ${more}`)],
              }),
            ],
            middle: true,
          },
          said(says, more),
        ]),
      ],
      whole: () => true,
      together: bars.length <= TOGETHER,
    },
    sheet,
  );
}

const FIRST = 0.3;
const LIGHT = [255, 255, 255] as const;
/** Dark letters still stand out on it. */
const DARK = [150, 203, 196] as const;

const fillOf = (level: number): string =>
  LIGHT.map((from, at) => {
    const value = Math.round(from + ((DARK[at] ?? from) - from) * Math.min(1, Math.max(0, level)));
    return value.toString(16).padStart(2, '0');
  }).join('');

export function drawGrid({ label, help, corner, columns, rows }: Grid, sheet: Sheet): (Table | Paragraph)[] {
  const width = (1 - FIRST) / Math.max(1, columns.length);
  return [
    new Paragraph({ style: 'Label', children: drawText(label) }),
    ...(help === null ? [] : [new Paragraph({ style: 'Quiet', keepNext: true, children: drawText(help) })]),
    ...drawTable(
      {
        label,
        widths: [FIRST, ...columns.map(() => width)],
        headerRows: 1,
        rows: [
          [head(corner), ...columns.map(head)],
          ...rows.map(({ title, says, cells }) => [
            said(title, says),
            ...cells.map(({ says: number, level, strong }) => ({
              children: [
                new Paragraph({
                  style: 'TableNumber',
                  children: drawText(number),
                  ...(strong ? { run: { bold: true } } : {}),
                }),
              ],
              ...(level > 0 ? { fill: fillOf(level) } : {}),
              middle: true,
            })),
          ]),
        ],
        whole: () => true,
        together: rows.length <= TOGETHER,
      },
      sheet,
    ),
  ];
}
