import { isFromRight } from '../paper/direction.ts';
import { inSight, levelsOf, mirrored } from './direction-levels.ts';
import { type Fonts, NO_SIGN } from './fonts.ts';
import type { Look } from './looks.ts';
import type { Words } from './words.ts';

/**
 * Words broken into lines of a width. Each piece of a line has one font, one look and one direction. Pieces stand in the
 * order they are read, since that is how a screen reader and a search find them; where they are seen is their x.
 */
export type Piece = {
  /** As it is read. */
  text: string;
  /** As it is drawn, where that is something else: brackets turned round, a sign no font has. */
  shown: string;
  font: string;
  level: number;
  /** In points. */
  width: number;
  /** From the left end of the line. */
  x: number;
  words: Words;
};
export type Line = { pieces: Piece[]; width: number; size: number; height: number; colour: string };

type Token = { pieces: Piece[]; width: number; isSpace: boolean };

/** After a hyphen or a slash between letters a line may end. */
const PARTS = /(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u;
const CHUNKS = /[^ ]+| +/g;
/** All in our own font, each letter for itself. */
const SIMPLE = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff]*$/;
const LETTER = /[\p{L}\p{M}]/u;
const DROPPED = /[\u00ad\u200b\u2060\ufeff]/g;
const clusters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

export function linesOf(words: readonly Words[], look: Look, width: number, fonts: Fonts): Line[] {
  const fromRight = isFromRight(words.map(({ text }) => text).join(''));
  return paragraphsOf(words).flatMap((part) => {
    const rows = filled(tokensOf(part, look, fromRight, fonts), width, fonts, look.size);
    return rows.map((row) => placed(row, width, look, fromRight));
  });
}

/** Split at line breaks. */
function paragraphsOf(words: readonly Words[]): Words[][] {
  const parts: Words[][] = [[]];
  for (const one of words) {
    const text = one.text.normalize('NFC').replace(DROPPED, '');
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) parts.push([]);
      if (line !== '') parts.at(-1)?.push({ ...one, text: line });
    }
  }
  return parts;
}

function tokensOf(words: readonly Words[], look: Look, fromRight: boolean, fonts: Fonts): Token[] {
  const levels = levelsOf(
    words.map(({ text }) => text),
    fromRight,
  );
  const tokens: Token[] = [];
  let start = 0;
  for (const one of words) {
    for (const [chunk] of one.text.matchAll(CHUNKS)) {
      for (const [at, part] of chunk.split(PARTS).entries()) {
        const isSpace = part.startsWith(' ');
        const pieces = piecesOf(part, levels?.subarray(start, start + part.length) ?? null, one, look, fonts);
        const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
        const last = tokens.at(-1);
        // What touches the word before it stays with it: a full stop behind a link.
        if (at === 0 && last !== undefined && !isSpace && !last.isSpace) {
          last.pieces.push(...pieces);
          last.width += width;
        } else tokens.push({ pieces, width, isSpace });
        start += part.length;
      }
    }
  }
  return tokens;
}

function piecesOf(text: string, levels: Uint8Array | null, words: Words, look: Look, fonts: Fonts): Piece[] {
  const face = { bold: look.bold || words.bold, italic: words.italic };
  const piece = (part: string, font: string | null, level: number): Piece => {
    const known = font ?? fonts.fontFor(NO_SIGN, face) ?? '';
    const turned = level % 2 === 1 ? mirrored(part) : part;
    const shown = font === null ? NO_SIGN : turned;
    return { text: part, shown, font: known, level, x: 0, words, width: fonts.width(shown, known) * look.size };
  };
  if (levels === null && SIMPLE.test(text)) return [piece(text, fonts.fontFor('a', face), 0)];
  const pieces: { text: string; font: string | null; level: number }[] = [];
  for (const { segment, index } of clusters.segment(text)) {
    const font = fonts.fontFor(segment, face);
    const level = levels?.[index] ?? 0;
    const last = pieces.at(-1);
    // From right to left only letters are turned round by the font; signs are put in order one by one.
    const joins = font !== null && (level % 2 === 0 || LETTER.test(segment));
    if (joins && last !== undefined && last.font === font && last.level === level) last.text += segment;
    else pieces.push({ text: segment, font, level });
  }
  return pieces.map((one) => piece(one.text, one.font, one.level));
}

/** Tokens in rows, each as full as it gets; a word longer than a row is cut. */
function filled(tokens: readonly Token[], width: number, fonts: Fonts, size: number): Token[][] {
  const rows: Token[][] = [[]];
  let used = 0;
  const begin = (): void => {
    rows.push([]);
    used = 0;
  };
  const add = (token: Token): void => {
    rows.at(-1)?.push(token);
    used += token.width;
  };
  for (const token of tokens) {
    if (token.isSpace || used + token.width <= width) {
      add(token);
      continue;
    }
    if (used > 0) begin();
    if (token.width <= width) add(token);
    else
      for (const part of cut(token, width, fonts, size)) {
        if (used > 0) begin();
        add(part);
      }
  }
  return rows;
}

function cut(token: Token, width: number, fonts: Fonts, size: number): Token[] {
  const parts: Token[] = [];
  for (const piece of token.pieces) {
    for (const { segment } of clusters.segment(piece.text)) {
      const shown = piece.shown === NO_SIGN ? NO_SIGN : piece.level % 2 === 1 ? mirrored(segment) : segment;
      const letter = { ...piece, text: segment, shown, width: fonts.width(shown, piece.font) * size };
      const last = parts.at(-1);
      if (last !== undefined && last.width + letter.width <= width) {
        last.pieces.push(letter);
        last.width += letter.width;
      } else parts.push({ pieces: [letter], width: letter.width, isSpace: false });
    }
  }
  // Letters of one look are one piece again: apart, Arabic ones would not join.
  return parts.map((part) => {
    const pieces = joined(part.pieces).map((piece) => ({
      ...piece,
      width: piece.shown === NO_SIGN ? piece.width : fonts.width(piece.shown, piece.font) * size,
    }));
    return { ...part, pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0) };
  });
}

const alike = (a: Piece, b: Piece): boolean =>
  a.words === b.words && a.font === b.font && a.level === b.level && a.shown !== NO_SIGN && b.shown !== NO_SIGN;

function joined(pieces: readonly Piece[]): Piece[] {
  const joint: Piece[] = [];
  for (const piece of pieces) {
    const last = joint.at(-1);
    if (last !== undefined && alike(last, piece)) {
      last.text += piece.text;
      last.shown += piece.shown;
      last.width += piece.width;
    } else joint.push({ ...piece });
  }
  return joint;
}

function placed(row: readonly Token[], width: number, { size, leading, colour }: Look, fromRight: boolean): Line {
  const end = row.findLastIndex(({ isSpace }) => !isSpace);
  const within = row.slice(0, end + 1).flatMap(({ pieces }) => pieces);
  // The spaces at its end are kept, so that who copies it has a space between this line and the next.
  const behind = fromRight ? [] : row.slice(end + 1).flatMap(({ pieces }) => pieces);
  const lineWidth = within.reduce((sum, piece) => sum + piece.width, 0);
  let x = fromRight ? Math.max(0, width - lineWidth) : 0;
  for (const piece of [...inSight(within), ...behind]) {
    piece.x = x;
    x += piece.width;
  }
  const all = [...within, ...behind];
  // Words from left to right are drawn in one go: it makes the file a third as big.
  const pieces = all.every(({ level }) => level === 0) ? joined(all) : all;
  return { pieces, width: lineWidth, size, height: size * leading, colour };
}
