/** Text as search compares it: without capitals and accents. Pure. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ').replaceAll('’', "'");

/** The words of what someone typed; each must occur. */
export const wordsOf = (typed: string): string[] => [
  ...new Set(
    fold(typed)
      .split(/\s+/)
      .filter((word) => word !== ''),
  ),
];

/** A stretch of a text, from and up to (not with) these places. */
export type Span = { from: number; to: number };

/** Where the words stand in a text, as it is written; in order, and what touches is one. */
export function spansOf(text: string, words: readonly string[]): Span[] {
  const { folded, places } = foldedWithPlaces(text);
  const found: Span[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const [first, last] = [places[at], places[at + word.length - 1]];
      if (first !== undefined && last !== undefined) found.push({ from: first.from, to: last.to });
    }
  }
  return merged(found.sort((a, b) => a.from - b.from || a.to - b.to));
}

function foldedWithPlaces(text: string): { folded: string; places: Span[] } {
  let folded = '';
  const places: Span[] = [];
  let from = 0;
  for (const letter of text) {
    const to = from + letter.length;
    const piece = fold(letter);
    for (let unit = 0; unit < piece.length; unit += 1) places.push({ from, to });
    folded += piece;
    from = to;
  }
  return { folded, places };
}

function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else whole.push({ ...span });
  }
  return whole;
}
