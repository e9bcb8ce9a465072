/**
 * What someone did to a text between two looks at it: so many characters taken out at a place, and this put there.
 * Pure. Places are UTF-16 units, as in a text field and in Y.Text; a pair of surrogates is never cut in half, because
 * half a pair can't be sent.
 */
export type TextChange = { at: number; remove: number; insert: string };

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Whether a cut before `at` goes through the middle of a character. */
const splitsPair = (text: string, at: number): boolean => isHigh(text, at - 1) && isLow(text, at);

function commonStart(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return splitsPair(a, length) || splitsPair(b, length) ? length - 1 : length;
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return splitsPair(a, a.length - length) || splitsPair(b, b.length - length) ? length - 1 : length;
}

/**
 * The smallest change from one text to the other, or null when they are the same. `caret` is where the caret stands in
 * `after`: it tells which of two equal letters was typed, so that a letter lands beside the words it was meant for.
 */
export function changeBetween(before: string, after: string, caret: number): TextChange | null {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  const behindCaret = commonEnd(before, after, Math.min(shortest, Math.max(0, after.length - caret)));
  const at = commonStart(before, after, shortest - behindCaret);
  // A change away from the caret, as a spelling checker makes: what is the same behind it stays too.
  const same = Math.max(behindCaret, commonEnd(before, after, shortest - at));
  return { at, remove: before.length - at - same, insert: after.slice(at, after.length - same) };
}

export const applyChange = (text: string, { at, remove, insert }: TextChange): string =>
  text.slice(0, at) + insert + text.slice(at + remove);

/** Text of one line, as it is to be written: no line breaks, no half characters, composed (NFC). */
export const cleanText = (text: string): string =>
  text
    .replace(/[\r\n\t\v\f\u2028\u2029]+/g, ' ')
    .toWellFormed()
    .normalize('NFC');

const MARK = /^\p{M}/u;

/**
 * A change with what it puts in cleaned. An accent that comes after its letter takes the letter along: else the two would
 * stand in the text as one thing on the screen and another in the document.
 */
export function cleanChange(before: string, { at, remove, insert }: TextChange): TextChange {
  let from = at;
  if (MARK.test(insert)) {
    do from -= isLow(before, from - 1) && isHigh(before, from - 2) ? 2 : 1;
    while (from > 0 && MARK.test(before.slice(from)));
    from = Math.max(0, from);
  }
  return { at: from, remove: remove + at - from, insert: cleanText(before.slice(from, at) + insert) };
}

/** The most of a text that fits in `room` units, whole characters only. */
export function fitting(text: string, room: number): string {
  const most = Math.max(0, Math.min(room, text.length));
  return text.slice(0, splitsPair(text, most) ? most - 1 : most);
}
