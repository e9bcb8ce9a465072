import type { ResolvedPos } from '@tiptap/pm/model';
import * as Y from 'yjs';

/**
 * A list or a heading of a line is a new line in Yjs, with the words of the old one. Who was in the old one is to go on
 * in the new one.
 */
export type NewLine = { line: Y.XmlText; text: string };

/** The lines with words that came into being within a text in a transaction. */
export function newLines(transaction: Y.Transaction, within: Y.XmlFragment): NewLine[] {
  return [...transaction.afterState].flatMap(([client, end]) => {
    const start = transaction.beforeState.get(client) ?? 0;
    const structs = end > start ? transaction.doc.store.clients.get(client) : undefined;
    if (structs === undefined) return [];
    return structs.slice(Y.findIndexSS(structs, start)).flatMap((struct) => {
      if (!(struct instanceof Y.Item) || struct.deleted || !(struct.content instanceof Y.ContentType)) return [];
      const { type } = struct.content;
      return type instanceof Y.XmlText && Y.isParentOf(within, struct) ? [{ line: type, text: wordsIn(type) }] : [];
    });
  });
}

const wordsIn = (line: Y.XmlText): string =>
  line
    .toDelta()
    .map(({ insert }: { insert?: unknown }) => (typeof insert === 'string' ? insert : ''))
    .join('');

/** How many letters two lines begin and end with alike. */
function alike(a: string, b: string): { start: number; end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return { start, end };
}

/**
 * The place in the new line that has most of the words of this one; null where none has half of them. What I wrote last
 * may be missing there, because the other had not seen it.
 */
export function placeInstead(
  { parent: { textContent: was }, parentOffset: place }: ResolvedPos,
  lines: readonly NewLine[],
): Y.RelativePosition | null {
  let found: Y.RelativePosition | null = null;
  let most = 0;
  for (const { line, text } of lines) {
    const { start, end } = alike(was, text);
    if (start + end <= most || 2 * (start + end) < Math.max(was.length, text.length)) continue;
    most = start + end;
    const behind = was.length - place;
    const now = place <= start ? place : text.length - Math.min(end, behind);
    found = Y.createRelativePositionFromTypeIndex(line, now, -1);
  }
  return found;
}
