import { PARTNER_COLOURS } from '../../../shared/stage/stage.ts';

/** How a partner looks: colour, pattern of the edge, initials. Colour never stands alone. Pure. */

export const PATTERNS = ['plain', 'dashes', 'dots', 'double', 'quarters'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** CSS colour of a partner by its index (0, 1, 2 … in order of arrival). */
export const partnerColour = (index: number): string => `var(--gt-partner-${index % PARTNER_COLOURS})`;

/** CSS colour of what is written on that colour. */
export const onPartnerColour = (index: number): string => `var(--gt-on-partner-${index % PARTNER_COLOURS})`;

/** The first eight share a plain edge; with each further eight it changes. */
export const partnerPattern = (index: number): Pattern =>
  PATTERNS[Math.floor(index / PARTNER_COLOURS) % PATTERNS.length] ?? 'plain';

const SMALL_WORDS = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'en',
  'der',
  'den',
  'op',
  'te',
  'the',
  'of',
  'for',
  'and',
  'a',
]);
const MOST_LETTERS = 3;

/** One to three capitals: the abbreviation a name starts with, else the first letters of its first two words that count. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const [first, second] = telling.length > 0 ? telling : words;
  if (first === undefined) return '?';
  const isAbbreviation = first.length > 1 && first === first.toUpperCase() && /\p{L}/u.test(first);
  if (isAbbreviation) return letters(first, MOST_LETTERS);
  if (second === undefined) return letters(first, 2).toUpperCase();
  return (letters(first, 1) + letters(second, 1)).toUpperCase();
}

/** Whole characters, so that a letter outside the first plane isn't cut in half. */
const letters = (word: string, count: number): string => [...word].slice(0, count).join('');
