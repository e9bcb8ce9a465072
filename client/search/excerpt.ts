import { fold, type Span, spansOf } from './fold.ts';

/** A piece of an excerpt, from a place in the text; `hit` where it is one of the words looked for. */
export type Piece = { from: number; text: string; hit: boolean };

/** About so many characters of a long text are shown, so many of them before what was found. */
const LENGTH = 200;
const BEFORE = 60;
/** How far a cut may be moved to fall between words. */
const REACH = 24;
const MOST_TRIED = 40;

/** What is shown of a text: where most of the words stand together, with the words marked. */
export function excerptOf(text: string, words: readonly string[]): Piece[] {
  const spans = spansOf(text, words);
  const { from, to } = frame(text, tellingSpan(text, spans, words));
  const pieces: Piece[] = [];
  const add = (start: number, end: number, hit: boolean): void => {
    if (end > start) pieces.push({ from: start, text: text.slice(start, end), hit });
  };
  let at = from;
  if (from > 0) pieces.push({ from: -1, text: '… ', hit: false });
  for (const span of spans) {
    if (span.to <= from || span.from >= to) continue;
    add(at, Math.max(at, span.from), false);
    add(Math.max(at, span.from), Math.min(span.to, to), true);
    at = Math.min(span.to, to);
  }
  add(at, to, false);
  if (to < text.length) pieces.push({ from: to, text: ' …', hit: false });
  return pieces;
}

/** The span round which most of the words stand; of equals the first. */
function tellingSpan(text: string, spans: readonly Span[], words: readonly string[]): Span {
  let best = spans[0] ?? { from: 0, to: 0 };
  let most = 0;
  for (const span of text.length <= LENGTH ? [] : spans.slice(0, MOST_TRIED)) {
    const around = fold(text.slice(span.from, span.from + LENGTH - BEFORE - REACH));
    const count = words.filter((word) => around.includes(word)).length;
    if (count > most) [best, most] = [span, count];
  }
  return best;
}

function frame(text: string, first: Span): Span {
  if (text.length <= LENGTH) return { from: 0, to: text.length };
  const wish = Math.max(0, Math.min(first.from - BEFORE, text.length - LENGTH));
  const from = wish === 0 ? 0 : cutAfter(text, wish, first.from);
  const end = Math.max(from + LENGTH, first.to);
  return { from, to: end >= text.length ? text.length : cutBefore(text, end, first.to) };
}

/** The first beginning of a word from here on; where there is none nearby, here, but never within a letter. */
function cutAfter(text: string, at: number, most: number): number {
  const space = text.slice(at, Math.min(at + REACH, most)).search(/\s/);
  return space >= 0 ? at + space + 1 : at - (isHalf(text, at) ? 1 : 0);
}

function cutBefore(text: string, at: number, least: number): number {
  const tail = text.slice(Math.max(at - REACH, least), at);
  const space = tail.search(/\s\S*$/);
  return space >= 0 ? at - tail.length + space : at + (isHalf(text, at) ? 1 : 0);
}

const isHalf = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));
