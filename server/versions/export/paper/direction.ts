/** Which way text is read. A page says it for each piece of text, since no reader finds it out the same way. Pure. */
const RIGHT_TO_LEFT =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}\\p{Script=Adlam}';
const STRONG = /\p{L}/u;
const FROM_RIGHT = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u');
/** Words from the right with what stands between them; what stands round them goes with the other text. */
const PART = new RegExp(`[${RIGHT_TO_LEFT}](?:[^\\p{L}]*[${RIGHT_TO_LEFT}\\p{M}])*`, 'gu');

/** Whether a paragraph runs from right to left: its first letter says so. */
export const isFromRight = (text: string): boolean => FROM_RIGHT.test(STRONG.exec(text)?.[0] ?? '');

/** A text in pieces of one direction, none of them empty. */
export function byDirection(text: string): { text: string; fromRight: boolean }[] {
  if (!FROM_RIGHT.test(text)) return text === '' ? [] : [{ text, fromRight: false }];
  const parts: { text: string; fromRight: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(PART)) {
    parts.push({ text: text.slice(at, match.index), fromRight: false }, { text: match[0], fromRight: true });
    at = match.index + match[0].length;
  }
  parts.push({ text: text.slice(at), fromRight: false });
  return parts.filter((part) => part.text !== '');
}
