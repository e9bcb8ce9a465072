import { type Line, linesOf } from './lines.ts';
import type { Look } from './looks.ts';
import type { Sheet } from './sheet.ts';
import { type Strip, strip, withNext } from './strips.ts';
import type { Tag } from './tags.ts';
import type { Words } from './words.ts';

/** A paragraph as strips, a line each, so that neither its first nor its last line stands alone on a page. */
export function paragraphStrips(words: readonly Words[], look: Look, tag: Tag, sheet: Sheet): Strip[] {
  return lineStrips(linesOf(words, look, sheet.width, sheet.fonts), look, (line, pen, y) => {
    pen.line(line, sheet.x, y, tag);
  });
}

export function lineStrips(
  lines: readonly Line[],
  { before }: Look,
  draw: (line: Line, pen: Parameters<Strip['draw']>[0], y: number, at: number) => void,
): Strip[] {
  return lines.map((line, at) =>
    strip(line.height, (pen, y) => draw(line, pen, y, at), {
      before: at === 0 ? before : 0,
      glued: lines.length > 1 && (at === 0 || at === lines.length - 2),
    }),
  );
}

/** With a sign or a name to the left of its first lines; it is as high as the higher of the two. */
export function beside(
  { words, look, tag, x, width }: { words: readonly Words[]; look: Look; tag: Tag; x: number; width: number },
  strips: readonly Strip[],
  sheet: Sheet,
): Strip[] {
  const lines = linesOf(words, look, width, sheet.fonts);
  const rows = Math.max(lines.length, strips.length);
  return Array.from({ length: rows }, (_, at): Strip => {
    const left = lines[at];
    const right = strips[at];
    const height = Math.max(left?.height ?? 0, right?.height ?? 0);
    return {
      ...(right ?? strip(height, () => {})),
      height,
      glued: (right?.glued ?? false) || at < lines.length - 1,
      draw(pen, y) {
        if (left !== undefined) pen.line(left, x, y, tag);
        right?.draw(pen, y);
      },
    };
  });
}

/** Words on a ground with a bar at their left, never torn from their title. */
export function boxed(strips: readonly Strip[], colours: { bar: string; ground: string }, sheet: Sheet): Strip[] {
  const pad = strip(BOX.pad, () => {});
  const [first, ...rest] = strips;
  if (first === undefined) return [];
  const all = [
    ...withNext([pad, { ...first, before: 0 }]).map((one, at) => (at === 0 ? one : { ...one, glued: first.glued })),
    ...rest,
    pad,
  ];
  return all.map((one, at) => {
    const above = at === 0 ? 0 : one.before;
    return {
      ...one,
      height: one.height + above,
      before: at === 0 ? BOX.before : 0,
      glued: one.glued || at === all.length - 2,
      draw(pen, y) {
        pen.looks((canvas) => {
          canvas.fill(colours.ground, sheet.x, y, sheet.width, one.height + above + OVERLAP);
          canvas.fill(colours.bar, sheet.x, y, BOX.bar, one.height + above + OVERLAP);
        });
        one.draw(pen, y + above);
      },
    };
  });
}

/** So that no hairline shows between two strips of one ground. */
const OVERLAP = 0.3;
export const BOX = { pad: 6, bar: 2.5, before: 10, left: 12, right: 8 } as const;
