import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { answerRoot, blockNotes, blockPositions, CHECKLIST_ROOT } from '../../shared/board/board.ts';
import { checkNotes, layChecklist } from '../../shared/board/checklist.ts';
import { addNote, noteText } from '../../shared/board/notes.ts';
import { positionKey, positionNote, takePosition } from '../../shared/board/positions.ts';
import { BlockId, PartnerId, QuestionId } from '../../shared/ids.ts';
import { type Overtaken, overtakenIn } from './overtaken.ts';

const question = QuestionId.parse('b1.q1');
const answer = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(answerRoot(question));

function line(text: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  return paragraph;
}

function textIn(fragment: Y.XmlFragment, place: number): Y.XmlText {
  const child = fragment.get(place);
  const text = child instanceof Y.XmlElement ? child.get(0) : child;
  if (!(text instanceof Y.XmlText)) throw new Error(`no text at ${place}`);
  return text;
}

/** Makes a list of a line the way the editor's binding does: the old node goes, a new one with the words it saw comes. */
function makeList(doc: Y.Doc, place: number): void {
  doc.transact(() => {
    const seen = textIn(answer(doc), place).toString();
    const item = new Y.XmlElement('listItem');
    item.insert(0, [line(seen)]);
    const list = new Y.XmlElement('bulletList');
    list.insert(0, [item]);
    answer(doc).delete(place, 1);
    answer(doc).insert(place, [list]);
  });
}

/** Two people with the same first line; `mine` and `theirs` then go on without hearing from each other. */
function apart(first: string): { mine: Y.Doc; theirs: Y.Doc } {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  answer(mine).insert(0, [line(first)]);
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  return { mine, theirs };
}

const changesSince = (doc: Y.Doc, before: Uint8Array): Uint8Array => Y.encodeStateAsUpdate(doc, before);

/** What `doc` is told is overtaken when `update` comes in. */
function receive(doc: Y.Doc, update: Uint8Array, mine = new Set([doc.clientID])): Overtaken[] {
  const found: Overtaken[] = [];
  const listen = (transaction: Y.Transaction): void => {
    found.push(...overtakenIn(transaction, update, mine));
  };
  doc.on('afterTransaction', listen);
  Y.applyUpdate(doc, update, 'line');
  doc.off('afterTransaction', listen);
  return found;
}

/** An update as its author sent it: its delete set is of that edit alone. */
function editOf(doc: Y.Doc, edit: () => void): Uint8Array {
  const sent: Uint8Array[] = [];
  const listen = (update: Uint8Array): void => {
    sent.push(update);
  };
  doc.on('update', listen);
  edit();
  doc.off('update', listen);
  return Y.mergeUpdates(sent);
}

test('[LIVE-4] words typed into a line that someone else made a list of are found, with their place and whose change it was', () => {
  const { mine, theirs } = apart('Wij willen groeien');
  textIn(answer(mine), 0).insert(18, ' met Oost');
  const update = editOf(theirs, () => makeList(theirs, 0));
  expect(receive(mine, update)).toEqual([
    {
      place: { root: answerRoot(question), entry: null },
      text: ' met Oost',
      after: 'Wij willen groeien',
      by: theirs.clientID,
    },
  ]);
});

test('[LIVE-4] also when the change comes merged with that of others in one window', () => {
  const { mine, theirs } = apart('Eerste regel');
  const third = new Y.Doc();
  Y.applyUpdate(third, Y.encodeStateAsUpdate(mine));
  const own = editOf(mine, () => textIn(answer(mine), 0).insert(12, ' blijft'));
  const other = editOf(third, () => textIn(answer(third), 0).insert(0, 'x'));
  const update = Y.mergeUpdates([other, editOf(theirs, () => makeList(theirs, 0)), own]);
  expect(receive(mine, update)).toEqual([expect.objectContaining({ text: ' blijft', by: theirs.clientID })]);
});

test('[LIVE-4] words in several places come in the order of the text', () => {
  const { mine, theirs } = apart('een drie');
  textIn(answer(mine), 0).insert(8, ' vier');
  textIn(answer(mine), 0).insert(3, ' twee');
  const update = editOf(theirs, () => makeList(theirs, 0));
  expect(receive(mine, update)[0]).toMatchObject({ text: ' twee\n vier', after: 'een' });
});

test('[LIVE-4] words that the other saw and deleted are no loss', () => {
  const { mine, theirs } = apart('Weg hiermee');
  const update = editOf(theirs, () => textIn(answer(theirs), 0).delete(0, 4));
  expect(receive(mine, update)).toEqual([]);
  const whole = editOf(theirs, () => answer(theirs).delete(0, 1));
  expect(receive(mine, whole)).toEqual([]);
});

test('[LIVE-4] words the other took along into the new line are no loss', () => {
  const { mine, theirs } = apart('Alles is gezien');
  const update = editOf(theirs, () => makeList(theirs, 0));
  expect(receive(mine, update)).toEqual([]);
});

test('[LIVE-4] an hour offline: the words I wrote meanwhile are found when the server tells all at once', () => {
  const { mine, theirs } = apart('Regel');
  const before = Y.encodeStateVector(mine);
  textIn(answer(mine), 0).insert(5, ' van mij');
  makeList(theirs, 0);
  expect(receive(mine, changesSince(theirs, before))).toEqual([expect.objectContaining({ text: ' van mij' })]);
});

test("[LIVE-4] someone else's overtaken words are theirs to hear about", () => {
  const { mine, theirs } = apart('Regel');
  const onlooker = new Y.Doc();
  Y.applyUpdate(onlooker, Y.encodeStateAsUpdate(mine));
  const typed = editOf(mine, () => textIn(answer(mine), 0).insert(5, ' extra'));
  Y.applyUpdate(onlooker, typed);
  expect(
    receive(
      onlooker,
      editOf(theirs, () => makeList(theirs, 0)),
    ),
  ).toEqual([]);
});

test('[LIVE-4] what I wrote before this tab was loaded anew counts as mine', () => {
  const { mine, theirs } = apart('Regel');
  textIn(answer(mine), 0).insert(5, ' van eerder');
  const again = new Y.Doc();
  Y.applyUpdate(again, Y.encodeStateAsUpdate(mine));
  const update = editOf(theirs, () => makeList(theirs, 0));
  expect(receive(again, update, new Set([again.clientID, mine.clientID]))).toEqual([
    expect.objectContaining({ text: ' van eerder' }),
  ]);
});

const NOTES = blockNotes(BlockId.parse('b1'));
const POSITIONS = blockPositions(BlockId.parse('b1'));
const north = PartnerId.parse('noord');

test('[LIVE-4] what I wrote with a position is found when that of a colleague, taken at the same moment, stays', () => {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  // Of two that know nothing of each other Yjs keeps that of the higher client.
  mine.clientID = 1;
  theirs.clientID = 2;
  const taken = { subjectId: question, partnerId: north, stance: 'for' } as const;
  takePosition(mine, POSITIONS, taken);
  positionNote(mine, POSITIONS, question, north)?.insert(0, 'mits er geld is');
  expect(
    receive(
      mine,
      editOf(theirs, () => takePosition(theirs, POSITIONS, taken)),
    ),
  ).toEqual([
    { place: { root: POSITIONS, entry: positionKey(question, north) }, text: 'mits er geld is', after: '', by: 2 },
  ]);
});

test('[LIVE-4] words in a note that someone replaced as a whole are found, those of other notes left alone', () => {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  for (const id of ['een', 'twee']) {
    addNote(mine, NOTES, { id, kind: 'pro', place: { questionId: question }, order: 'a0', text: 'Dit' });
  }
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  noteText(mine, NOTES, 'een')?.insert(3, ' scheelt reizen');
  noteText(mine, NOTES, 'twee')?.insert(3, ' blijft staan');
  const update = editOf(theirs, () =>
    addNote(theirs, NOTES, { id: 'een', kind: 'con', place: { questionId: question }, order: 'a0', text: 'Nee' }),
  );
  expect(receive(mine, update)).toEqual([
    { place: { root: NOTES, entry: 'een' }, text: ' scheelt reizen', after: 'Dit', by: theirs.clientID },
  ]);
});

test('[LIVE-4] words in the notes of a checklist item are found as those of an answer are', () => {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  layChecklist(mine, ['c1']);
  checkNotes(mine, 'c1')?.insert(0, [line('Vraag het')]);
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  const notes = checkNotes(mine, 'c1');
  if (notes !== null) textIn(notes, 0).insert(9, ' aan Noord');
  const update = editOf(theirs, () => checkNotes(theirs, 'c1')?.delete(0, 1));
  expect(receive(mine, update)).toEqual([
    { place: { root: CHECKLIST_ROOT, entry: 'c1' }, text: ' aan Noord', after: 'Vraag het', by: null },
  ]);
});
