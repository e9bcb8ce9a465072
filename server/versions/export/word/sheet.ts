import { convertMillimetersToTwip } from 'docx';

/** Where something is drawn: how much room there is, and what it stands in. Widths in twips, a twentieth of a point. */
export type Sheet = {
  /** From the left edge of the text to its right edge, indents not counted. */
  width: number;
  /** How far from the left edge it begins. */
  indent: number;
  /** How deep in lists: Word knows nine levels. */
  listLevel: number;
  /** The named look of plain paragraphs here; null for none of their own. */
  style: string | null;
  inTable: boolean;
  /** Ordered lists so far: each counts for itself, and the numbers they begin with. */
  lists: { count: number; starts: Set<number> };
};

const A4 = { short: convertMillimetersToTwip(210), long: convertMillimetersToTwip(297) };
const MARGIN = convertMillimetersToTwip(22);
const WIDE_MARGIN = convertMillimetersToTwip(16);

export const pageOf = (landscape: boolean) => ({
  width: A4.short,
  height: A4.long,
  margin: landscape ? WIDE_MARGIN : MARGIN,
  textWidth: landscape ? A4.long - 2 * WIDE_MARGIN : A4.short - 2 * MARGIN,
});

export const sheetOf = (width: number, lists: Sheet['lists']): Sheet => ({
  width,
  indent: 0,
  listLevel: 0,
  style: null,
  inTable: false,
  lists,
});
