import { useSyncExternalStore } from 'react';
import { writable } from '../live/readable.ts';

/**
 * The note one has just put somewhere: the cell it came to shows it, also when it shows only its first, and the focus
 * goes there. One in a tab, since one has one pair of hands.
 */
const sought = writable<string | null>(null);

export const seek = (noteId: string | null): void => sought.set(noteId);

/** Whether the note that is sought is one of these. */
export function useSoughtIn(ids: readonly string[]): boolean {
  return useSyncExternalStore(sought.subscribe, () => {
    const id = sought.getSnapshot();
    return id !== null && ids.includes(id);
  });
}

/** Puts the focus on a note where it lies now; false while it isn't drawn yet. */
export function focusNote(noteId: string): boolean {
  const part = document.querySelector<HTMLElement>(`[data-note="${CSS.escape(noteId)}"] [data-part]`);
  part?.focus();
  return part !== null;
}
