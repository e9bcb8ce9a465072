import type { PaperNode, Section } from '../paper/paper.ts';
import { textOf } from '../paper/texts.ts';
import { linesOf } from './lines.ts';
import { COLOURS, LOOKS } from './looks.ts';
import { lineStrips, paragraphStrips } from './paragraphs.ts';
import { type ContentsLine, inset, type Sheet } from './sheet.ts';
import { type Strip, withNext } from './strips.ts';
import { tagUnder } from './tags.ts';
import { plain } from './words.ts';

/** The table of contents: each line leads to its page, and names it. */
const DEEPEST = 2;
const INDENT = 14;
/** Room for the number of a page, and for what leads to it. */
const NUMBER = 34;

/** All headings that are in no list, quote or table, in order. */
export const headingsOf = (sections: readonly Section[]): ContentsLine[] =>
  sections.flatMap(({ nodes }) =>
    nodes.flatMap((node: PaperNode) =>
      node.kind === 'heading'
        ? [{ id: node.id, level: node.level, text: textOf(node.runs).replaceAll('\n', ' ') }]
        : [],
    ),
  );

export function contentsStrips(title: string, sheet: Sheet): Strip[] {
  const head = withNext(paragraphStrips([plain(title)], LOOKS.contents, tagUnder(sheet.tag, 'P'), sheet));
  const list = tagUnder(sheet.tag, 'TOC');
  const lines = sheet.contents.filter(({ level }) => level <= DEEPEST);
  const [first, ...rest] = [...head, ...lines.flatMap((line) => entryStrips(line, tagUnder(list, 'TOCI'), sheet))];
  return first === undefined ? [] : [{ ...first, breaks: true }, ...rest];
}

function entryStrips({ id, level, text }: ContentsLine, tag: Sheet['tag'], sheet: Sheet): Strip[] {
  const look = level === 1 ? LOOKS.contents1 : LOOKS.contents2;
  const inner = inset(sheet, (level - 1) * INDENT, NUMBER);
  const lines = linesOf([plain(text)], look, inner.width, sheet.fonts);
  const right = sheet.x + sheet.width;
  const strips = lineStrips(lines, look, (line, pen, y, at) => {
    const isLast = at === lines.length - 1;
    const page = String(sheet.pageOf(id));
    const width = right - inner.x;
    if (!isLast) {
      pen.lineTo(line, inner.x, y, tag, { id, width, says: text });
      return;
    }
    const [number] = linesOf([plain(page)], look, NUMBER, sheet.fonts);
    const shift = number === undefined ? 0 : width - number.width;
    const end = number?.pieces.map((piece) => ({ ...piece, x: piece.x + shift })) ?? [];
    const used = Math.max(0, ...line.pieces.map((piece) => piece.x + piece.width));
    const [gap] = linesOf([plain(' ')], look, NUMBER, sheet.fonts);
    const space = gap?.pieces.map((piece) => ({ ...piece, x: used })) ?? [];
    pen.looks((canvas) => {
      const base = y + line.height * LEADER;
      const [from, to] = [inner.x + used + 6, right - (number?.width ?? 0) - 6];
      if (to > from) canvas.stroke(COLOURS.line, [from, base], [to, base]);
    });
    const whole = { ...line, pieces: [...line.pieces, ...space, ...end] };
    pen.lineTo(whole, inner.x, y, tag, { id, width, says: `${text}, ${page}` });
  });
  return level === 1 ? withNext(strips) : strips;
}

/** How far down a line the rule to its number lies. */
const LEADER = 0.72;
