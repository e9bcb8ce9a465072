import type * as Y from 'yjs';
import {
  addNote,
  adoptNote,
  changeNote,
  type NewNote,
  type Note,
  type NoteChange,
  noteEntry,
  readNote,
} from '../../shared/board/notes.ts';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { type Readable, writable } from '../live/readable.ts';

/**
 * What one does with notes, and the last of it to be taken back. Undoing is the opposite act, not a step back in time:
 * it touches only what the act touched, and is not offered any more once someone else went on from there. (A document's
 * own undo of a new note would take along what others wrote in it since.)
 */
export type NoteAct = { root: string; noteId: string } & (
  | { kind: 'added'; text: string }
  | { kind: 'changed'; what: ChangeName; from: NoteChange; to: NoteChange }
  | { kind: 'adopted'; partnerId: PartnerId; participantId: ParticipantId; on: boolean }
);
/** What a change is called on the screen. */
export type ChangeName = 'kind' | 'moved' | 'binned' | 'putBack';

type Adoption = { partnerId: PartnerId; participantId: ParticipantId; on: boolean };

export interface NoteActs {
  /** The last act in this document since the page opened; null when there is none, or it was taken back. */
  readonly last: Readable<NoteAct | null>;
  add(root: string, note: NewNote): void;
  /** Changes what is given of a note. */
  change(root: string, note: Note, what: ChangeName, to: NoteChange): void;
  adopt(root: string, noteId: string, adoption: Adoption): void;
  undo(): void;
  /** The server put something right here: what is left of the act is not ours to judge. */
  forget(roots: readonly string[]): void;
}

function noteNow(doc: Y.Doc, { root, noteId }: NoteAct): Note | null {
  const entry = noteEntry(doc, root, noteId);
  return entry === null ? null : readNote(root, noteId, entry);
}

const keysOf = ({ kind, place, order, removed }: NoteChange): [keyof NoteChange, unknown][] => [
  ['kind', kind],
  ['place', place],
  ['order', order],
  ['removed', removed],
];

/** Whether everything is still as the act left it, so that its opposite undoes it and nothing else. */
export function canUndo(doc: Y.Doc, act: NoteAct): boolean {
  const note = noteNow(doc, act);
  if (note === null) return false;
  switch (act.kind) {
    case 'added':
      return !note.removed && note.text === act.text && note.adopters.size === 0;
    case 'changed':
      return keysOf(act.to).every(
        ([key, value]) => value === undefined || JSON.stringify(note[key]) === JSON.stringify(value),
      );
    case 'adopted':
      return note.adopters.has(act.partnerId) === act.on;
  }
}

/** Takes an act back; nothing happens when someone went on from there. */
function undoAct(doc: Y.Doc, act: NoteAct): void {
  if (!canUndo(doc, act)) return;
  const { root, noteId } = act;
  switch (act.kind) {
    case 'added':
      changeNote(doc, root, noteId, { removed: true });
      break;
    case 'changed':
      changeNote(doc, root, noteId, act.from);
      break;
    case 'adopted':
      adoptNote(doc, root, noteId, { ...act, on: !act.on });
      break;
  }
}

function makeActs(doc: Y.Doc): NoteActs {
  const last = writable<NoteAct | null>(null);
  return {
    last,
    add(root, note) {
      addNote(doc, root, note);
      last.set({ root, noteId: note.id, kind: 'added', text: note.text });
    },
    change(root, note, what, to) {
      const from: NoteChange = {};
      if (to.kind !== undefined) from.kind = note.kind;
      if (to.place !== undefined) from.place = note.place;
      if (to.order !== undefined) from.order = note.order;
      if (to.removed !== undefined) from.removed = note.removed;
      changeNote(doc, root, note.id, to);
      last.set({ root, noteId: note.id, kind: 'changed', what, from, to });
    },
    adopt(root, noteId, adoption) {
      adoptNote(doc, root, noteId, adoption);
      last.set({ root, noteId, kind: 'adopted', ...adoption });
    },
    undo() {
      const act = last.getSnapshot();
      last.set(null);
      if (act !== null) undoAct(doc, act);
    },
    forget(roots) {
      const act = last.getSnapshot();
      if (act !== null && (roots.length === 0 || roots.includes(act.root))) last.set(null);
    },
  };
}

const known = new WeakMap<Y.Doc, NoteActs>();

/** The acts of a document: one for all its pages, so that there is one last act. */
export function noteActsOf(doc: Y.Doc): NoteActs {
  const there = known.get(doc) ?? makeActs(doc);
  known.set(doc, there);
  return there;
}
