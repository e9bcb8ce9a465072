import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, changeNote, noteText } from '../../shared/board/notes.ts';
import { QuestionId } from '../../shared/ids.ts';
import { notesOf } from './notes.ts';

const root = 'notes:regio';
const [first, second] = [QuestionId.parse('regio.1'), QuestionId.parse('regio.2')];

function laid(): Y.Doc {
  const doc = new Y.Doc();
  for (const [id, questionId] of [
    ['a', first],
    ['b', first],
    ['c', second],
  ] as const) {
    addNote(doc, root, { id, kind: 'remark', place: { questionId }, order: id, text: id });
  }
  return doc;
}

const idsAt = (doc: Y.Doc, key: string): string[] =>
  (notesOf(doc, root).getSnapshot().get(key) ?? []).map(({ id }) => id);

describe('notes by place', () => {
  it('[NOTE-1] a letter typed in one is another list for its question, and the same for the others', () => {
    const doc = laid();
    const before = notesOf(doc, root).getSnapshot();
    noteText(doc, root, 'a')?.insert(1, '!');
    const after = notesOf(doc, root).getSnapshot();
    expect(after.get('question regio.1')?.map(({ text }) => text)).toEqual(['a!', 'b']);
    expect(after.get('question regio.1')?.[1]).toBe(before.get('question regio.1')?.[1]);
    expect(after.get('question regio.2')).toBe(before.get('question regio.2'));
    expect(notesOf(doc, root).getSnapshot()).toBe(after);
  });

  it('[NOTE-2] follow one that moves, and one that comes and goes', () => {
    const doc = laid();
    expect(idsAt(doc, 'question regio.1')).toEqual(['a', 'b']);
    changeNote(doc, root, 'a', { place: { questionId: second } });
    addNote(doc, root, { id: 'd', kind: 'pro', place: { questionId: first }, order: 'd', text: 'd' });
    doc.getMap(root).delete('b');
    expect(idsAt(doc, 'question regio.1')).toEqual(['d']);
    expect(idsAt(doc, 'question regio.2')).toEqual(['a', 'c']);
  });

  it('[NOTE-1] tell whoever looks, until they look away', () => {
    const doc = laid();
    let told = 0;
    const stop = notesOf(doc, root).subscribe(() => (told += 1));
    noteText(doc, root, 'a')?.insert(0, 'x');
    stop();
    noteText(doc, root, 'a')?.insert(0, 'x');
    expect(told).toBe(1);
  });
});
