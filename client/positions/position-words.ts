import type * as Y from 'yjs';
import { MAX_NOTE_LENGTH } from '../../shared/board/notes.ts';

/**
 * Two colleagues who take their partner's first position at the same moment make the same entry twice, and one of the
 * two goes, with what was written with it. The one who lost writes those words behind the other's. Pure.
 * Returns what to write, or null where there is nothing to mend or no room for it.
 */
export function wordsToMend(lost: string, standing: string): string | null {
  const words = lost.trim();
  if (words === '' || standing.includes(words)) return null;
  const mended = standing === '' ? words : ` ${words}`;
  return standing.length + mended.length <= MAX_NOTE_LENGTH ? mended : null;
}

/** Whether a note made in this document went because another took its place: nobody else can put its words back. */
export const isReplaced = (doc: Y.Doc, before: Y.Text | null, now: Y.Text | null): boolean =>
  before !== now && now !== null && before?._item?.deleted === true && before._item.id.client === doc.clientID;
