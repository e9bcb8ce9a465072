import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { answerRoot, blockNotes } from '../../shared/board/board.ts';
import { addNote, noteText } from '../../shared/board/notes.ts';
import { BlockId, QuestionId } from '../../shared/ids.ts';
import { createUnsettled } from './unsettled.ts';

const one = QuestionId.parse('b1.q1');
const two = QuestionId.parse('b1.q2');
const placeIn = (question: QuestionId) => ({ root: answerRoot(question), entry: null });

function writer() {
  const doc = new Y.Doc();
  const unsettled = createUnsettled(doc);
  doc.on('afterTransaction', (transaction) => {
    if (transaction.local) unsettled.made(transaction);
  });
  let frames = 0;
  const texts = new Map<QuestionId, Y.XmlText>();
  const textFor = (question: QuestionId): Y.XmlText => {
    const known = texts.get(question);
    if (known !== undefined) return known;
    const text = new Y.XmlText();
    doc.getXmlFragment(answerRoot(question)).insert(0, [text]);
    texts.set(question, text);
    return text;
  };
  return {
    doc,
    unsettled,
    type: (question: QuestionId, text: string) => textFor(question).insert(textFor(question).length, text),
    erase: (question: QuestionId, from: number, length: number) => textFor(question).delete(from, length),
    send() {
      frames += 1;
      unsettled.sent(frames);
    },
  };
}

test('[LIVE-2] the words of a refused frame are given back, those of others are kept', () => {
  const { unsettled, type, send } = writer();
  type(one, 'eerst');
  send();
  type(one, ' dan');
  send();
  expect(unsettled.refused(2, [answerRoot(one)])).toEqual([{ place: placeIn(one), text: ' dan' }]);
  expect(unsettled.takeAll()).toEqual([{ place: placeIn(one), text: 'eerst' }]);
});

test('[LIVE-2] only the words in the part that was hit', () => {
  const { doc, unsettled, type, send } = writer();
  doc.transact(() => {
    type(one, 'open');
    type(two, 'op slot');
  });
  send();
  expect(unsettled.refused(1, [answerRoot(two)])).toEqual([{ place: placeIn(two), text: 'op slot' }]);
});

test('[LIVE-2] what is settled is never offered, what is erased neither', () => {
  const { unsettled, type, erase, send } = writer();
  type(one, 'bewaard');
  send();
  unsettled.settled(1);
  type(one, ' en fout getypt');
  erase(one, 10, 5);
  send();
  expect(unsettled.takeAll()).toEqual([{ place: placeIn(one), text: ' en getypt' }]);
});

test('[LIVE-2] after the line dropped, what the server lacks is what waits, and goes with the next frame', () => {
  const { doc, unsettled, type, send } = writer();
  type(one, 'bekend');
  send();
  const serverHas = Y.decodeStateVector(Y.encodeStateVector(doc));
  type(one, ' onderweg');
  send();
  unsettled.dropped();
  type(one, ' en offline');
  expect(unsettled.resynced(serverHas)).toBe(true);
  unsettled.sent(1);
  expect(unsettled.refused(1, [])).toEqual([{ place: placeIn(one), text: ' onderweg en offline' }]);
});

test('[LIVE-2] nothing waits where the server has it all', () => {
  const { doc, unsettled, type } = writer();
  type(one, 'alles');
  expect(unsettled.resynced(Y.decodeStateVector(Y.encodeStateVector(doc)))).toBe(false);
  expect(unsettled.takeAll()).toEqual([]);
});

test('[LIVE-4] refused words of a note are given back with the note they stood in', () => {
  const { doc, unsettled, send } = writer();
  const root = blockNotes(BlockId.parse('b1'));
  addNote(doc, root, { id: 'n1', kind: 'pro', place: { questionId: one }, order: 'a0', text: 'Minder reizen' });
  send();
  noteText(doc, root, 'n1')?.insert(0, 'Veel ');
  send();
  expect(unsettled.refused(2, [root])).toEqual([{ place: { root, entry: 'n1' }, text: 'Veel ' }]);
});
