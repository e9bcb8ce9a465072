import type { Fonts } from './fonts.ts';
import type { Look } from './looks.ts';
import type { Tag } from './tags.ts';

/** Where something is laid out: how much room there is, what it stands in. In points. */
export type Sheet = {
  /** From the left edge of the page. */
  x: number;
  width: number;
  /** Of a page, between its header and its footer. */
  room: number;
  tag: Tag;
  fonts: Fonts;
  /** Of plain words here; null for that of the page, where each tone has its own. */
  look: Look | null;
  /** How deep in lists. */
  depth: number;
  /** A heading's page, once all pages are there. */
  pageOf(id: string): number;
  /** What a table of contents names. */
  contents: readonly ContentsLine[];
};

export type ContentsLine = { id: string; level: number; text: string };

export const inset = (sheet: Sheet, left: number, right = 0): Sheet => ({
  ...sheet,
  x: sheet.x + left,
  width: Math.max(MIN_WIDTH, sheet.width - left - right),
});

/** Room for a letter: deep lists in narrow cells would leave none. */
const MIN_WIDTH = 16;

const MM = 72 / 25.4;
const A4 = { short: 210 * MM, long: 297 * MM };
const EDGES = { top: 24 * MM, bottom: 22 * MM, side: 22 * MM, wideSide: 15 * MM };

export type PageSize = {
  width: number;
  height: number;
  left: number;
  top: number;
  textWidth: number;
  room: number;
};

export function pageSize(landscape: boolean): PageSize {
  const [width, height] = landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const left = landscape ? EDGES.wideSide : EDGES.side;
  return {
    width,
    height,
    left,
    top: EDGES.top,
    textWidth: width - 2 * left,
    room: height - EDGES.top - EDGES.bottom,
  };
}
