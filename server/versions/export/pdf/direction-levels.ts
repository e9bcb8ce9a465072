import bidiFactory from 'bidi-js/dist/bidi.mjs';
import { byDirection } from '../paper/direction.ts';

/** In which order what stands on a line is seen, by the Unicode bidirectional algorithm. Pure. */
const bidi = bidiFactory();

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/**
 * For each letter of `texts`, put together. Odd levels run from right to left; null where all runs from left to right.
 * Words from the right within other text are set apart: a date after an Arabic name would else be read as part of it, and
 * stand on its other side.
 */
export function levelsOf(texts: readonly string[], fromRight: boolean): Uint8Array | null {
  const text = texts.join('');
  if (fromRight) return bidi.getEmbeddingLevels(text, 'rtl').levels;
  const parts = texts.flatMap(byDirection);
  if (!parts.some((part) => part.fromRight)) return null;
  const apart = parts.map((part) =>
    part.fromRight ? `${RIGHT_TO_LEFT_ISOLATE}${part.text}${POP_ISOLATE}` : part.text,
  );
  const { levels } = bidi.getEmbeddingLevels(apart.join(''), 'ltr');
  const own = new Uint8Array(text.length);
  let [from, to] = [0, 0];
  for (const part of parts) {
    const edge = part.fromRight ? 1 : 0;
    own.set(levels.subarray(from + edge, from + edge + part.text.length), to);
    from += part.text.length + 2 * edge;
    to += part.text.length;
  }
  return own;
}

/** As it is drawn from right to left: brackets turned round. */
export const mirrored = (text: string): string =>
  [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign).join('');

/** From how they are read to how they are seen: each row of pieces at a level or deeper is turned round, the deepest first. */
export function inSight<Piece extends { level: number }>(pieces: readonly Piece[]): Piece[] {
  const seen = [...pieces];
  const deepest = Math.max(0, ...seen.map(({ level }) => level));
  for (let level = deepest; level > 0; level -= 1) {
    let from = 0;
    while (from < seen.length) {
      let to = from;
      while (to < seen.length && (seen[to]?.level ?? 0) >= level) to += 1;
      if (to > from + 1) seen.splice(from, to - from, ...seen.slice(from, to).reverse());
      from = Math.max(to, from) + 1;
    }
  }
  return seen;
}
