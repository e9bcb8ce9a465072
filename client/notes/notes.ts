import { useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { type Note, type NoteKind, type NotePlace, readNote } from '../../shared/board/notes.ts';
import type { SignName } from '../ui/sign/sign.tsx';
import { type Entries, entriesBy } from './entries.ts';
import { shownEntries } from './shown-notes.ts';

/**
 * Notes on the screen, wherever they lie: the card, the composer, the bin, and the field in which several people write
 * one line of text. Under an answer they are contributions; a cell and a scenario use the same parts. This folder knows
 * no page, and nothing of what a place is beyond its key.
 */
export const SIGNS: Record<NoteKind, SignName> = {
  pro: 'plus',
  con: 'minus',
  condition: 'diamond',
  question: 'question',
  remark: 'dot',
};

/** A place as a text, the same for the same place. Ids hold no spaces. */
export function placeKey(place: NotePlace): string {
  if ('questionId' in place) return `question ${place.questionId}`;
  return 'variantId' in place
    ? `cell ${place.variantId} ${place.aspectId}`
    : `scenario ${place.scenarioId} ${place.aspectId}`;
}

const allNotes = entriesBy<Note>({
  read: readNote,
  group: ({ place }) => placeKey(place),
});
const known = new WeakMap<Entries<Note>, Entries<Note>>();

/** The notes of a root by place as this reader is shown them, those in the bin too, in no order. */
export function notesOf(doc: Y.Doc, root: string): Entries<Note> {
  const all = allNotes(doc, root);
  const there = known.get(all) ?? shownEntries(doc, root, all);
  known.set(all, there);
  return there;
}

const NONE: readonly Note[] = [];

/** The notes at a place now: the same list until one of them changes. */
export function useNotesAt(doc: Y.Doc, root: string, place: NotePlace): readonly Note[] {
  const notes = notesOf(doc, root);
  const key = placeKey(place);
  return useSyncExternalStore(notes.subscribe, () => notes.getSnapshot().get(key) ?? NONE);
}
