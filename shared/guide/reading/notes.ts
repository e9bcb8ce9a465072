import type { Piece } from './pieces.ts';

/**
 * Notes whose small digit became an ordinary one on the way, as happens between programs: a paragraph that begins with a
 * number, and above it a word with that number stuck to it. The paragraph is a note then, and the word gets its end back.
 */
const NOTE = /^\s*(\d{1,2})\s+(?=\p{L})/u;

const signOf = (number: string): RegExp => new RegExp(`(?<=\\p{Ll}\\p{Ll})${number}(?![\\p{L}\\p{N}])`, 'u');

export function withoutNotes(pieces: readonly Piece[]): Piece[] {
  const all = [...pieces];
  for (const [index, piece] of pieces.entries()) {
    const number = piece.kind === 'paragraph' ? NOTE.exec(piece.text)?.[1] : undefined;
    if (number === undefined || piece.kind !== 'paragraph') continue;
    const sign = signOf(number);
    const at = all.slice(0, index).findLastIndex((each) => each.kind === 'item' && sign.test(each.text));
    const above = all[at];
    if (above?.kind !== 'item') continue;
    all[at] = { ...above, text: above.text.replace(sign, '') };
    all[index] = { kind: 'footnote', line: piece.line, text: piece.text };
  }
  return all;
}
