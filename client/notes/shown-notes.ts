import type * as Y from 'yjs';
import { type Note, readNotes } from '../../shared/board/notes.ts';
import { type Hiding, hidingIn, NOTHING_HIDDEN } from '../live/hiding.ts';
import type { Entries } from './entries.ts';

/**
 * Notes as this reader is shown them: those that are hidden for now are left out, or marked for who still sees them.
 * Everything that shows, counts or searches notes reads them here.
 */
export function shownEntries(doc: Y.Doc, root: string, all: Entries<Note>): Entries<Note> {
  const hiding = hidingIn(doc);
  let last: {
    groups: ReturnType<typeof all.getSnapshot>;
    by: Hiding;
    shown: ReturnType<typeof all.getSnapshot>;
  } | null = null;
  let marked = new WeakMap<readonly Note[], readonly Note[]>();
  return {
    getSnapshot() {
      const [groups, by] = [all.getSnapshot(), hiding.getSnapshot()];
      if (by === NOTHING_HIDDEN) return groups;
      if (last !== null && last.groups === groups && last.by === by) return last.shown;
      // A list that stays the same is the same list again, so that nothing is drawn for nothing.
      if (last?.by !== by) marked = new WeakMap();
      const shown = new Map(
        [...groups].map(([key, notes]) => {
          const known = marked.get(notes) ?? shownTo(by, root, notes);
          marked.set(notes, known);
          return [key, known];
        }),
      );
      last = { groups, by, shown };
      return shown;
    },
    subscribe(listener) {
      const stops = [all.subscribe(listener), hiding.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** The notes of a root as they are shown now, those in the bin too, in no order. */
export const readShownNotes = (doc: Y.Doc, root: string): readonly Note[] =>
  shownTo(hidingIn(doc).getSnapshot(), root, readNotes(doc, root));

/** The same list when nothing in it is hidden. */
function shownTo(hiding: Hiding, root: string, notes: readonly Note[]): readonly Note[] {
  if (notes.every(({ id }) => hiding.of(root, id) === null)) return notes;
  return notes.flatMap((note) => {
    const hidden = hiding.of(root, note.id);
    if (hidden === null) return [note];
    return hiding.shows(note.by) ? [{ ...note, hidden }] : [];
  });
}
