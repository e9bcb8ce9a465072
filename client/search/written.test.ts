import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { answerRoot, blockNotes, CHECKLIST_ROOT } from '../../shared/board/board.ts';
import { checkNotes, layChecklist } from '../../shared/board/checklist.ts';
import { addNote, changeNote } from '../../shared/board/notes.ts';
import { BlockId, QuestionId } from '../../shared/ids.ts';
import { writtenView } from './written.ts';

const questionId = QuestionId.parse('regio.1');
const notes = blockNotes(BlockId.parse('regio'));

function line(text: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  return paragraph;
}

describe('what was written', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('[ANSWER-4] is read from answers, contributions and the checklist, without what is empty or in the bin', () => {
    const doc = new Y.Doc();
    doc.getXmlFragment(answerRoot(questionId)).push([line('Een antwoord')]);
    doc.getXmlFragment(answerRoot(QuestionId.parse('regio.2'))).push([line(' ')]);
    addNote(doc, notes, { id: 'n1', kind: 'pro', place: { questionId }, order: 'a0', text: 'Een punt' });
    addNote(doc, notes, { id: 'n2', kind: 'pro', place: { questionId }, order: 'a1', text: 'Weg' });
    changeNote(doc, notes, 'n2', { removed: true });
    layChecklist(doc, ['aantallen']);
    checkNotes(doc, 'aantallen')?.push([line('Gemeten')]);
    expect(writtenView(doc).getSnapshot()).toEqual([
      { kind: 'answer', id: answerRoot(questionId), about: 'regio.1', text: 'Een antwoord' },
      { kind: 'contribution', id: `${notes}/n1`, about: 'regio.1', text: 'Een punt', by: null },
      { kind: 'check', id: `${CHECKLIST_ROOT}/aantallen`, about: 'aantallen', text: 'Gemeten' },
    ]);
  });

  it('[ANSWER-4] follows what is written while one looks, and reads only that again', () => {
    const doc = new Y.Doc();
    doc.getXmlFragment(answerRoot(questionId)).push([line('Een antwoord')]);
    addNote(doc, notes, { id: 'n1', kind: 'pro', place: { questionId }, order: 'a0', text: 'Een punt' });
    const view = writtenView(doc);
    const told = vi.fn();
    const away = view.subscribe(told);
    const before = view.getSnapshot();
    doc.getXmlFragment(answerRoot(questionId)).push([line('met meer')]);
    vi.advanceTimersByTime(1000);
    expect(told).toHaveBeenCalledTimes(1);
    expect(view.getSnapshot()[0]?.text).toBe('Een antwoord\nmet meer');
    expect(view.getSnapshot()[1]).toBe(before[1]);
    away();
  });
});
