import type { Pen } from './pen.ts';

/** A page is built of strips: a line of text, a row of a table. None of them is ever cut, but for a row higher than a page. */
export type Strip = {
  /** In points, without the space above it. */
  height: number;
  /** Space above; none at the top of a page. */
  before: number;
  /** Stays on one page with the strip after it. */
  glued: boolean;
  /** Begins a page. */
  breaks: boolean;
  /** Drawn above it again where it begins a page: the head of its table. */
  head: readonly Strip[];
  /** Of a heading: by which a table of contents finds its page. */
  id: string | null;
  /** In two, of which the first is at most `room` high; null where nothing of it fits. */
  split: ((room: number) => [Strip, Strip] | null) | null;
  /** `y` is its top. */
  draw(pen: Pen, y: number): void;
};

export const strip = (
  height: number,
  draw: Strip['draw'],
  more: Partial<Omit<Strip, 'height' | 'draw'>> = {},
): Strip => ({
  height,
  before: 0,
  glued: false,
  breaks: false,
  head: [],
  id: null,
  split: null,
  draw,
  ...more,
});

/** Together with what comes after. */
export const withNext = (strips: readonly Strip[]): Strip[] => strips.map((one) => ({ ...one, glued: true }));

/** How high they are under one another, the space above the first left out. */
export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { height, before }, at) => sum + height + (at === 0 ? 0 : before), 0);

/** Drawn under one another, the first at `y`. */
export function drawAll(strips: readonly Strip[], pen: Pen, y: number): void {
  let at = y;
  for (const [index, one] of strips.entries()) {
    if (index > 0) at += one.before;
    one.draw(pen, at);
    at += one.height;
  }
}
