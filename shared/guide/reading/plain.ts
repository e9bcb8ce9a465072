/** Signs nobody sees: direction marks, soft hyphens, zero-width spaces. They would make equal words unequal. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const NOT_TEXT = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/** Plain text on one line: composed, without unseen signs, each stretch of white space one space. */
export const onOneLine = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(UNSEEN, '').replace(NOT_TEXT, ' ').trim();

/** The lines of a text, each plain; empty ones are left out. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(onOneLine)
    .filter((line) => line !== '');

/** How two titles are compared: letters and digits only, case aside. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The beginning of a text, to recognise it by. */
export function beginningOf(text: string): string {
  const signs = [...text];
  return signs.length <= 60 ? text : `${signs.slice(0, 59).join('').trimEnd()}…`;
}

/** Starts in lower case, opening brackets and quotes aside; a digit or capital does not. */
export const startsLower = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text);

const SHORTENED = /(?:bijv|bv|evt|o\.a|m\.b\.t|t\.a\.v|i\.v\.m|resp|incl|excl|ca|e\.g|i\.e|esp|approx)\.$/iu;

/** Whether the sentence is finished, closing brackets and quotes aside. An open bracket or a shortened word finishes none. */
export function isEnded(text: string): boolean {
  if (SHORTENED.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')')) return false;
  return /[.?!:;]["'”’)\]]*$/u.test(text);
}
