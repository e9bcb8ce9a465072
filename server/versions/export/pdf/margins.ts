import type { Paper } from '../paper/paper.ts';
import type { Fonts } from './fonts.ts';
import { linesOf } from './lines.ts';
import { COLOURS, LOOKS } from './looks.ts';
import type { Pen } from './pen.ts';
import type { PageSize } from './sheet.ts';
import { plain } from './words.ts';

/** What stands at the edges of each page: what it is of, or that it is a draft; which version, and which page. */
const ABOVE = 24;
const BELOW = 20;
/** Room for the number of the page. */
const NUMBER = 120;
const DRAFT_TAG = { role: 'P', parent: null } as const;

export function marginsOf(paper: Paper, fonts: Fonts) {
  const { draft, title, footer } = paper;
  const one = (text: string, look: typeof LOOKS.margin, width: number) => {
    const [first, ...rest] = linesOf([plain(text)], look, width, fonts);
    if (first === undefined || rest.length === 0) return first;
    // One line is all there is room for.
    const kept = first.pieces
      .map(({ text: words }) => words)
      .join('')
      .trimEnd();
    return linesOf([plain(`${kept.slice(0, -1)}…`)], look, width, fonts)[0];
  };
  return (pen: Pen, { left, top, textWidth, height, room }: PageSize, page: { number: number; of: number }): void => {
    pen.margin(() => {
      const head = draft === null ? one(title, LOOKS.margin, textWidth) : one(draft, LOOKS.draft, textWidth);
      if (head !== undefined && (draft !== null || page.number > 1)) {
        const x = draft === null ? left : left + Math.max(0, (textWidth - head.width) / 2);
        pen.line(head, x, top - ABOVE, DRAFT_TAG);
      }
      const y = Math.min(top + room + BELOW, height - BELOW);
      const foot = one(footer.left, LOOKS.margin, textWidth - NUMBER);
      if (foot !== undefined) pen.line(foot, left, y, DRAFT_TAG);
      const number = `${footer.page.before}${page.number}${footer.page.between}${page.of}`;
      const end = one(number, LOOKS.margin, NUMBER);
      if (end !== undefined) pen.line(end, left + textWidth - end.width, y, DRAFT_TAG);
      pen.looks((canvas) => canvas.stroke(COLOURS.line, [left, y - 5], [left + textWidth, y - 5]));
    });
  };
}
