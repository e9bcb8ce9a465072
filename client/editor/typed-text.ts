import type { EditorView } from '@tiptap/pm/view';

/** The most characters that are pasted at once. More would stall everyone's editor, and not fit into one edit. */
export const MAX_PASTE_CHARACTERS = 200_000;

/** Text in the form in which equal words are equal (NFC): a word typed on a Mac is found from a Chromebook. */
export const normal = (text: string): string => text.normalize('NFC');

const STARTS_WITH_ACCENT = /^\p{M}/u;

/**
 * To be asked about every typed text: puts it in as NFC and says true, or says false where it already is. An accent
 * that comes by itself is joined to the letter before it.
 */
export function putNormal(view: EditorView, from: number, to: number, text: string): boolean {
  const $from = view.state.doc.resolve(from);
  const letter = STARTS_WITH_ACCENT.test(text)
    ? $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset)
    : '';
  const joined = normal(letter + text);
  if (joined === letter + text) return false;
  view.dispatch(view.state.tr.insertText(joined, from - letter.length, to));
  return true;
}

/** How many characters a paste would bring. */
export const pastedLength = (data: DataTransfer | null): number => data?.getData('text/plain').length ?? 0;
