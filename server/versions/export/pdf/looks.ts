import type { NoteKind } from '../../../../shared/board/notes.ts';
import type { Level } from '../paper/paper.ts';

/** How text looks on a page of the PDF. Sizes and distances in points, 1/72 inch. */
export type Look = {
  size: number;
  /** From one line to the next, in parts of the size. */
  leading: number;
  bold: boolean;
  colour: string;
  /** Space above, where something stands above it. */
  before: number;
};

export const COLOURS = {
  ink: '#1b2322',
  quiet: '#535e5b',
  line: '#c9c4b5',
  edge: '#7f8984',
  accent: '#0b5d5e',
  accentSoft: '#e2eeeb',
  alarm: '#9c2a1e',
  pro: '#1c6a3c',
  con: '#9c2a1e',
  condition: '#7d4a00',
  conditionSoft: '#fbf1e0',
  question: '#31509e',
} as const;

const { ink, quiet, accent, alarm } = COLOURS;
const look = (size: number, before: number, more: Partial<Look> = {}): Look => ({
  size,
  before,
  leading: 1.36,
  bold: false,
  colour: ink,
  ...more,
});

export const LOOKS = {
  plain: look(10.5, 6),
  title: look(27, 40, { bold: true, colour: accent, leading: 1.2 }),
  subtitle: look(14, 8, { colour: quiet }),
  lead: look(12.5, 8),
  label: look(10.5, 12, { bold: true }),
  quiet: look(9.5, 4, { colour: quiet }),
  fact: look(10.5, 4),
  note: look(10.5, 4),
  table: look(9.5, 3, { leading: 1.3 }),
  tableHead: look(9.5, 3, { leading: 1.3, bold: true }),
  tableNumber: look(9, 2, { leading: 1.2 }),
  matrixNote: look(8.5, 3, { leading: 1.25 }),
  matrixLabel: look(8, 3, { leading: 1.25, bold: true, colour: quiet }),
  contents: look(17, 0, { bold: true, colour: accent }),
  contents1: look(10.5, 9, { bold: true }),
  contents2: look(10.5, 3),
  margin: look(8.5, 0, { colour: quiet }),
  draft: look(9, 0, { bold: true, colour: alarm }),
} as const satisfies Record<string, Look>;

export const HEADINGS: Record<Level, Look> = {
  1: look(18, 26, { bold: true, colour: accent, leading: 1.25 }),
  2: look(14.5, 20, { bold: true, colour: accent, leading: 1.25 }),
  3: look(12, 16, { bold: true, leading: 1.3 }),
  4: look(11, 12, { bold: true }),
  5: look(10.5, 10, { bold: true, colour: quiet }),
  6: look(10.5, 10, { bold: true, colour: quiet }),
};

export const NOTE_COLOURS: Record<NoteKind, string> = {
  pro: COLOURS.pro,
  con: COLOURS.con,
  condition: COLOURS.condition,
  question: COLOURS.question,
  remark: quiet,
};
