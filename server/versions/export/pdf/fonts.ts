import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { unpacked } from './woff.ts';

/**
 * The letters of the PDF: our own font, and behind it fonts for what it lacks (Arabic, Hebrew, Greek, Cyrillic, signs;
 * emoji, in black). Nothing is taken from the machine, so that a version looks the same wherever it was drawn.
 */
type Face = { bold: boolean; italic: boolean };

/** Where fonts are kept and measured; the PDF document does both. */
type Shelf = {
  registerFont(name: string, source: Buffer): unknown;
  font(name: string, size: number): { widthOfString(text: string): number };
};

export type Fonts = {
  /** The font that has all letters of a cluster, or null where none has. */
  fontFor(cluster: string, face: Face): string | null;
  /** In points, at a size of one point. */
  width(text: string, font: string): number;
};

/** Drawn for a sign that no font has. */
export const NO_SIGN = '\u25a1';

const require = createRequire(import.meta.url);
const own = (subset: string, weight: string, style: string): string =>
  require.resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${weight}-${style}.woff`,
  );
const other = (): string => require.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff');
const emoji = (): string => require.resolve('@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff');

const IGNORED = /\p{Default_Ignorable_Code_Point}/u;
const IS_EMOJI = /^\p{RGI_Emoji}$/v;
/** Widths are measured at this size: what one letter takes stays exact. */
const MEASURE = 1_000;

export function fontsOf(shelf: Shelf): Fonts {
  const coverage = new Map<string, (codePoint: number) => boolean>();
  const found = new Map<string, string | null>();
  const widths = new Map<string, number>();

  function opened(name: string, path: () => string): (codePoint: number) => boolean {
    const known = coverage.get(name);
    if (known !== undefined) return known;
    const bytes = unpacked(readFileSync(path()));
    const font = create(bytes);
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`${name} is not one font`);
    const covers = (codePoint: number): boolean => font.hasGlyphForCodePoint(codePoint);
    shelf.registerFont(name, bytes);
    coverage.set(name, covers);
    return covers;
  }

  function search(cluster: string, { bold, italic }: Face): string | null {
    const weight = bold ? '700' : '400';
    const style = italic ? 'italic' : 'normal';
    const sources: [string, () => string][] = [
      [`latin-${weight}-${style}`, () => own('latin', weight, style)],
      [`latin-ext-${weight}-${style}`, () => own('latin-ext', weight, style)],
      ['other', other],
      ['emoji', emoji],
    ];
    const order = IS_EMOJI.test(cluster) ? sources.toReversed() : sources;
    const needed = [...cluster].filter((sign) => !IGNORED.test(sign)).map((sign) => sign.codePointAt(0) ?? 0);
    return order.find(([name, path]) => needed.every(opened(name, path)))?.[0] ?? null;
  }

  return {
    fontFor(cluster, face) {
      const key = `${face.bold}${face.italic}${cluster}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const font = search(cluster, face);
      found.set(key, font);
      return font;
    },
    width(text, font) {
      const key = `${font} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      const width = shelf.font(font, MEASURE).widthOfString(text) / MEASURE;
      widths.set(key, width);
      return width;
    },
  };
}
