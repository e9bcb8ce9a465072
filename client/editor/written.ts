import type { MarkType, Node } from '@tiptap/pm/model';
import type { Mappable, StepMap } from '@tiptap/pm/transform';
import { AddMarkStep, RemoveMarkStep, type Step } from '@tiptap/pm/transform';
import { authorOf } from '../../shared/board/answer-tree.ts';
import type { PartnerId } from '../../shared/ids.ts';

/**
 * Whose the text is that a person's own step brings into the document: words that stood there already keep their
 * author, also when a line is split, wrapped, moved or read anew from the browser; all others are the person's.
 */
export type Claim = {
  /** Positions in the document. */
  from: number;
  to: number;
  author: PartnerId | null;
};

/** A run of text: where it starts, what it says, whose it is. */
type Piece = { from: number; text: string; author: PartnerId | null };

/** Words that were taken out and not put in yet: if they come in elsewhere, they were moved. */
export type Removed = readonly Piece[];

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** The text between two positions. What is claimed is someone's whatever its mark says: it hasn't been marked yet. */
function piecesIn(doc: Node, from: number, to: number, type: MarkType, claims: readonly Claim[]): Piece[] {
  const pieces: Piece[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return;
    const start = Math.max(from, position);
    const text = node.text?.slice(start - position, to - position) ?? '';
    const author = authorOf(type.isInSet(node.marks)?.attrs);
    pieces.push(...claims.reduce(underClaim, [{ from: start, text, author }]));
  });
  return pieces.filter(({ text }) => text !== '');
}

/** The pieces, with those letters that a claim covers as its own. */
function underClaim(pieces: Piece[], claim: Claim): Piece[] {
  return pieces.flatMap((piece) => {
    const start = Math.max(0, claim.from - piece.from);
    const end = Math.min(piece.text.length, claim.to - piece.from);
    if (start >= end) return [piece];
    return [
      ...cut([piece], 0, start),
      ...cut([piece], start, end).map((within) => ({ ...within, author: claim.author })),
      ...cut([piece], end, piece.text.length),
    ];
  });
}

/** The letters of the pieces from one place up to another, counted over all of them. */
function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const within: Piece[] = [];
  let at = 0;
  for (const { from, text, author } of pieces) {
    const [first, last] = [Math.max(0, start - at), Math.min(text.length, end - at)];
    if (first < last) within.push({ from: from + first, text: text.slice(first, last), author });
    at += text.length;
  }
  return within;
}

/** Claims that give new pieces the authors of old ones with the same words. */
function asBefore(now: readonly Piece[], before: readonly Piece[]): Claim[] {
  let at = 0;
  return before.flatMap(({ text, author }) => {
    const pieces = cut(now, at, at + text.length);
    at += text.length;
    return claimsFor(pieces, author);
  });
}

const claimsFor = (pieces: readonly Piece[], author: PartnerId | null): Claim[] =>
  pieces.map(({ from, text }) => ({ from, to: from + text.length, author }));

const isHighHalf = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(at));
const isLowHalf = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/**
 * How many letters at the start and at the end are the same. None where more is gone than stays: who selects a sentence
 * and types another that happens to begin alike wrote all of it.
 */
function sameEnds(before: string, now: string): { start: number; end: number } {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start += 1;
  // Half a character can't be someone's: cut in two it would become two broken ones.
  if (start > 0 && isHighHalf(now, start - 1)) start -= 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  if (end > 0 && isLowHalf(now, now.length - end)) end -= 1;
  return before.length - start - end < start + end ? { start, end } : { start: 0, end: 0 };
}

const mapped = (claims: readonly Claim[], mapping: Mappable): Claim[] =>
  claims
    .map(({ from, to, author }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1), author }))
    .filter(({ from, to }) => from < to);

export type Change = {
  step: Step;
  map: StepMap;
  before: Node;
  after: Node;
};

/** What is known so far, of the steps before. */
export type Known = { claims: readonly Claim[]; removed: Removed };

/** What is known after one more step of this person. `moved`: words they cut here a moment ago. */
export function afterStep(
  { step, map, before, after }: Change,
  known: Known,
  author: PartnerId | null,
  type: MarkType,
): Known {
  const claims = mapped(known.claims, map);
  if ((step instanceof AddMarkStep || step instanceof RemoveMarkStep) && step.mark.type === type) {
    // Whose words they are is not for a "clear formatting" to change.
    const pieces = piecesIn(before, step.from, step.to, type, known.claims);
    return {
      claims: [...claims, ...pieces.flatMap((piece) => claimsFor([piece], piece.author))],
      removed: known.removed,
    };
  }
  const removed = [...known.removed];
  map.forEach((oldStart, oldEnd, newStart, newEnd) => {
    const old = piecesIn(before, oldStart, oldEnd, type, known.claims);
    const now = piecesIn(after, newStart, newEnd, type, []);
    const [oldWords, words] = [wordsOf(old), wordsOf(now)];
    const { start, end } = sameEnds(oldWords, words);
    claims.push(...asBefore(now, cut(old, 0, start)));
    const fresh = cut(now, start, words.length - end);
    const place = fresh.length === 0 ? -1 : wordsOf(removed).indexOf(wordsOf(fresh));
    if (place === -1) claims.push(...claimsFor(fresh, author));
    else claims.push(...asBefore(fresh, cut(removed, place, place + wordsOf(fresh).length)));
    claims.push(
      ...asBefore(cut(now, words.length - end, words.length), cut(old, oldWords.length - end, oldWords.length)),
    );
    removed.push(...cut(old, start, oldWords.length - end));
  });
  return { claims, removed };
}

/** Where claims stand after someone else's change came in, which replaces the whole document at once. */
export function afterOthers(claims: readonly Claim[], before: Node, after: Node): Claim[] {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null) return [...claims];
  // The same letters on both sides of a change can be counted to either.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const [a, b] = [end.a + overlap, end.b + overlap];
  const move = (position: number, side: number): number => {
    if (position <= start) return position;
    return position >= a ? position + b - a : side > 0 ? b : start;
  };
  return claims
    .map(({ from, to, author }) => ({ from: move(from, 1), to: move(to, -1), author }))
    .filter(({ from, to }) => from < to);
}
