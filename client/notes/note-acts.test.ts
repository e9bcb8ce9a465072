import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { adoptNote, changeNote, type Note, noteText, readNotes } from '../../shared/board/notes.ts';
import { ParticipantId, PartnerId, QuestionId } from '../../shared/ids.ts';
import { canUndo, noteActsOf } from './note-acts.ts';

const root = 'notes:regio';
const place = { questionId: QuestionId.parse('regio.1') };
const adoption = { partnerId: PartnerId.parse('noord'), participantId: ParticipantId.parse('anna'), on: true };

function withNote(): { doc: Y.Doc; note: Note; now(): Note | undefined } {
  const doc = new Y.Doc();
  noteActsOf(doc).add(root, { id: 'n', kind: 'pro', place, order: 'a1', text: 'Dichtbij' });
  const now = (): Note | undefined => readNotes(doc, root)[0];
  const note = now();
  if (note === undefined) throw new Error('no note');
  return { doc, note, now };
}

describe('taking back what one did last', () => {
  it('[NOTE-2] a new note goes to the bin, and only once', () => {
    const { doc, now } = withNote();
    noteActsOf(doc).undo();
    expect(now()?.removed).toBe(true);
    expect(noteActsOf(doc).last.getSnapshot()).toBeNull();
    changeNote(doc, root, 'n', { removed: false });
    noteActsOf(doc).undo();
    expect(now()?.removed).toBe(false);
  });

  it.each([
    ['wrote in it', (doc: Y.Doc) => noteText(doc, root, 'n')?.insert(8, ' huis')],
    ['stands behind it', (doc: Y.Doc) => adoptNote(doc, root, 'n', adoption)],
  ])('[NOTE-2] a new note stays once someone %s', (_what, goOn) => {
    const { doc, now } = withNote();
    goOn(doc);
    noteActsOf(doc).undo();
    expect(now()?.removed).toBe(false);
  });

  it('[NOTE-2] a move goes back and leaves what others did to the note meanwhile', () => {
    const { doc, note, now } = withNote();
    noteActsOf(doc).change(root, note, 'moved', { order: 'a5' });
    changeNote(doc, root, 'n', { kind: 'con' });
    noteText(doc, root, 'n')?.insert(8, ' huis');
    noteActsOf(doc).undo();
    expect(now()).toMatchObject({ order: 'a1', kind: 'con', text: 'Dichtbij huis' });
  });

  it('[NOTE-2] a change that someone changed again is theirs now', () => {
    const { doc, note, now } = withNote();
    noteActsOf(doc).change(root, note, 'kind', { kind: 'question' });
    changeNote(doc, root, 'n', { kind: 'con' });
    const act = noteActsOf(doc).last.getSnapshot();
    expect(act === null || canUndo(doc, act)).toBe(false);
    noteActsOf(doc).undo();
    expect(now()?.kind).toBe('con');
  });

  it('[NOTE-2] standing behind a note, or no longer, goes back too', () => {
    const { doc, now } = withNote();
    noteActsOf(doc).adopt(root, 'n', adoption);
    expect(now()?.adopters.size).toBe(1);
    noteActsOf(doc).undo();
    expect(now()?.adopters.size).toBe(0);
  });

  it('[NOTE-5] nothing is left to take back in a root where the server put something right', () => {
    const { doc, now } = withNote();
    noteActsOf(doc).forget(['notes:elders']);
    expect(noteActsOf(doc).last.getSnapshot()).not.toBeNull();
    noteActsOf(doc).forget([root]);
    noteActsOf(doc).undo();
    expect(now()?.removed).toBe(false);
  });
});
