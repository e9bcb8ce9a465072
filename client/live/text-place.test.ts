import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { answerRoot, CHECKLIST_ROOT } from '../../shared/board/board.ts';
import { checkNotes, layChecklist } from '../../shared/board/checklist.ts';
import { QuestionId } from '../../shared/ids.ts';
import { placeOf } from './text-place.ts';

const question = QuestionId.parse('b1.q1');

test('[LIVE-4] a text is placed by its root, and by its entry where that is a map', () => {
  const doc = new Y.Doc();
  layChecklist(doc, ['c1']);
  const notes = checkNotes(doc, 'c1');
  notes?.insert(0, [new Y.XmlElement('paragraph')]);
  const answer = doc.getXmlFragment(answerRoot(question));
  const line = new Y.XmlElement('paragraph');
  answer.insert(0, [line]);
  expect(placeOf(answer)).toEqual({ root: answerRoot(question), entry: null });
  expect(placeOf(line)).toEqual({ root: answerRoot(question), entry: null });
  expect(notes && placeOf(notes)).toEqual({ root: CHECKLIST_ROOT, entry: 'c1' });
  expect(notes && placeOf(notes.get(0))).toEqual({ root: CHECKLIST_ROOT, entry: 'c1' });
  expect(placeOf(new Y.XmlFragment())).toBeNull();
});
