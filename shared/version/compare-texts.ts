import type { Change, TextField } from './compare-changes.ts';
import { sameContent, textContent } from './parts-content.ts';
import type { SealedText } from './sealed.ts';
import { wordChanges } from './word-changes.ts';

/** A plain text; nothing when it is the same. */
export const plainChanges = (field: TextField, before: string, after: string): Change[] =>
  before === after ? [] : [{ kind: 'text', field, words: wordChanges(before, after) }];

export const NO_TEXT: SealedText = { content: [], text: '' };

/** A rich text: its words, else how it looks. */
export function richChanges(field: TextField, before: SealedText, after: SealedText): Change[] {
  if (before.text !== after.text) return plainChanges(field, before.text, after.text);
  return sameContent(textContent(before), textContent(after)) ? [] : [{ kind: 'looks', field }];
}
