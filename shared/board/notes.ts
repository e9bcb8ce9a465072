import * as Y from 'yjs';
import { z } from 'zod';
import { ParticipantId, PartnerId, QuestionId } from '../ids.ts';
import { can, type Role } from '../roles.ts';
import type { Hidden } from '../stage/hidden.ts';
import { MATRIX_NOTES, SCENARIO_NOTES } from './board.ts';
import type { Placed } from './order.ts';

/**
 * Notes (punten): short points in a cell, on a scenario or under an answer. A root is a Map of Maps by id; the text is a
 * Y.Text that several people may edit at once. `by` and `at` are the server's.
 */
export const NOTE_KINDS = ['pro', 'con', 'condition', 'question'] as const;
/** Under an answer a note may also be none of these: a remark. */
export const NoteKind = z.enum([...NOTE_KINDS, 'remark']);
export type NoteKind = z.infer<typeof NoteKind>;

/** The most characters (UTF-16 units, as Y.Text counts) of a note, and of what goes with a position. */
export const MAX_NOTE_LENGTH = 280;

const id = z.string().min(1).max(64);
/** One plain value, so that a move is whole. */
export const NotePlace = z.union([
  z.strictObject({ variantId: id, aspectId: id }),
  z.strictObject({ scenarioId: id, aspectId: id }),
  z.strictObject({ questionId: QuestionId }),
]);
export type NotePlace = z.infer<typeof NotePlace>;

export type Note = Placed & {
  kind: NoteKind;
  place: NotePlace;
  text: string;
  /** Partners that stand behind it, each with the person who said so. */
  adopters: ReadonlyMap<PartnerId, ParticipantId>;
  /** Null for what was revealed anonymously, and for the instant before the server has stamped it. */
  by: ParticipantId | null;
  /** Milliseconds since 1970; 0 before the server has stamped it. */
  at: number;
  /** It lies in the bin. */
  removed: boolean;
  /** It is hidden for now, and shown to this reader all the same; the document says nothing of it. */
  hidden?: Hidden;
};

/** Whether a note counts: it is neither in the bin nor hidden for now. */
export const counts = ({ removed, hidden }: Pick<Note, 'removed' | 'hidden'>): boolean =>
  !removed && hidden === undefined;

/** The kinds of place and of note a root takes. */
export function fitsInRoot(root: string, place: NotePlace, kind: NoteKind): boolean {
  if (root === MATRIX_NOTES) return 'variantId' in place && kind !== 'remark';
  if (root === SCENARIO_NOTES) return 'scenarioId' in place && kind !== 'remark';
  return 'questionId' in place;
}

/** How the ids of notes begin that the server laid at a reveal. No client makes such a note: else a round would look laid before it was. */
export const REVEALED_PREFIX = 'revealed.';

/** Every note of a root that can be read, those in the bin too, in no order. */
export function readNotes(doc: Y.Doc, root: string): Note[] {
  const notes: Note[] = [];
  doc.getMap(root).forEach((entry, noteId) => {
    const note = entry instanceof Y.Map ? readNote(root, noteId, entry) : null;
    if (note !== null) notes.push(note);
  });
  return notes;
}

/** One note, or null where its Map holds no such thing. */
export function readNote(root: string, noteId: string, entry: Y.Map<unknown>): Note | null {
  const kind = NoteKind.safeParse(entry.get('kind'));
  const place = NotePlace.safeParse(entry.get('place'));
  const text = entry.get('text');
  const order = entry.get('order');
  if (!kind.success || !place.success || !fitsInRoot(root, place.data, kind.data)) return null;
  if (!(text instanceof Y.Text) || typeof order !== 'string') return null;
  const by = ParticipantId.safeParse(entry.get('by'));
  const at = entry.get('at');
  return {
    id: noteId,
    kind: kind.data,
    place: place.data,
    text: text.toString(),
    order,
    adopters: readAdopters(entry.get('adopters')),
    by: by.success ? by.data : null,
    at: typeof at === 'number' ? at : 0,
    removed: entry.get('removed') === true,
  };
}

function readAdopters(adopters: unknown): Map<PartnerId, ParticipantId> {
  const read = new Map<PartnerId, ParticipantId>();
  if (!(adopters instanceof Y.Map)) return read;
  adopters.forEach((value: unknown, key: string) => {
    const [partnerId, participantId] = [PartnerId.safeParse(key), ParticipantId.safeParse(value)];
    if (partnerId.success && participantId.success) read.set(partnerId.data, participantId.data);
  });
  return read;
}

export const noteEntry = (doc: Y.Doc, root: string, noteId: string): Y.Map<unknown> | null => {
  const entry = doc.getMap(root).get(noteId);
  return entry instanceof Y.Map ? entry : null;
};

/** The text of a note, for binding; null where there is no such note. */
export function noteText(doc: Y.Doc, root: string, noteId: string): Y.Text | null {
  const text = noteEntry(doc, root, noteId)?.get('text');
  return text instanceof Y.Text ? text : null;
}

export type NewNote = { id: string; kind: NoteKind; place: NotePlace; order: string; text: string };

/** Puts a new note on the table, in one transaction. `origin` as for Y.Doc.transact: whose undo it is. */
export function addNote(doc: Y.Doc, root: string, { id: noteId, kind, place, order, text }: NewNote, origin?: unknown) {
  doc.transact(() => {
    const entry = new Y.Map<unknown>();
    entry.set('kind', kind);
    entry.set('place', place);
    entry.set('order', order);
    entry.set('text', new Y.Text(text));
    entry.set('adopters', new Y.Map());
    doc.getMap(root).set(noteId, entry);
  }, origin);
}

/** Under `by`: it was revealed anonymously, and is nobody's for ever. */
export const NOBODY = '';

/** Whose a note is and since when (milliseconds since 1970), as only the server may write it. */
export function stampNote(
  doc: Y.Doc,
  root: string,
  noteId: string,
  { by, at }: { by: ParticipantId | null; at: number },
): void {
  const entry = noteEntry(doc, root, noteId);
  entry?.set('by', by ?? NOBODY);
  entry?.set('at', at);
}

export type NoteChange = Partial<{ kind: NoteKind; place: NotePlace; order: string; removed: boolean }>;

/** Changes what is given and leaves the rest, so that two people's changes don't undo each other. */
export function changeNote(doc: Y.Doc, root: string, noteId: string, change: NoteChange, origin?: unknown): void {
  const entry = noteEntry(doc, root, noteId);
  if (entry === null) return;
  doc.transact(() => {
    for (const [key, value] of Object.entries(change)) if (value !== undefined) entry.set(key, value);
  }, origin);
}

/** Says for a partner that it stands behind a note, or no longer does. */
export function adoptNote(
  doc: Y.Doc,
  root: string,
  noteId: string,
  { partnerId, participantId, on }: { partnerId: PartnerId; participantId: ParticipantId; on: boolean },
  origin?: unknown,
): void {
  const adopters = noteEntry(doc, root, noteId)?.get('adopters');
  if (!(adopters instanceof Y.Map)) return;
  doc.transact(() => {
    if (on) adopters.set(partnerId, participantId);
    else adopters.delete(partnerId);
  }, origin);
}

/** Who acts, as far as rules about what stands on the table go. */
export type Actor = { participantId: ParticipantId; partnerId: PartnerId | null; role: Role };

/** Whether someone may put a note in the bin, or take it out: its own partner, or who steers. Others may edit and move it. */
export function mayRemoveNote(
  actor: Actor,
  author: { by: ParticipantId | null; partnerId: PartnerId | null },
): boolean {
  if (can(actor.role, 'steer')) return true;
  if (!can(actor.role, 'write') || author.by === null) return false;
  return author.by === actor.participantId || (author.partnerId !== null && author.partnerId === actor.partnerId);
}
