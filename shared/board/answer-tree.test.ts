import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { AnswerTree, answerTree, isEmptyAnswer, plainText, writeTree } from './answer-tree.ts';

function paragraph(text: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(text)]);
  return element;
}

test('[ANSWER-1] text, marks and nodes are read, and nothing is written', () => {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('answer:q');
  const heading = new Y.XmlElement('heading');
  heading.setAttribute('level', '4');
  fragment.insert(0, [paragraph('Wij groeien'), heading]);
  const line = fragment.get(0);
  if (!(line instanceof Y.XmlElement)) throw new Error('no paragraph');
  const text = line.get(0);
  if (!(text instanceof Y.XmlText)) throw new Error('no text');
  text.format(4, 7, { bold: {}, link: { href: 'https://voorbeeld.nl' } });
  const before = Y.encodeStateAsUpdate(doc);

  expect(answerTree(fragment)).toEqual([
    {
      kind: 'node',
      name: 'paragraph',
      attributes: {},
      parts: [
        { kind: 'text', text: 'Wij ', marks: [], href: null, author: null },
        { kind: 'text', text: 'groeien', marks: ['bold', 'link'], href: 'https://voorbeeld.nl', author: null },
      ],
    },
    { kind: 'node', name: 'heading', attributes: { level: '4' }, parts: [] },
  ]);
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
});

test('[LIVE-3] what is of an unknown kind is left out, its text is not, and it stays in the document', () => {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('answer:q');
  const strange = new Y.XmlElement('hologram');
  strange.insert(0, [paragraph('nog leesbaar')]);
  fragment.insert(0, [strange]);
  expect(answerTree(fragment)).toMatchObject([{ name: 'hologram', parts: [{ parts: [{ text: 'nog leesbaar' }] }] }]);
  expect(fragment.get(0)).toBe(strange);
});

test('an answer of empty lines is empty, one with a letter is not', () => {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('answer:q');
  expect(isEmptyAnswer(answerTree(fragment))).toBe(true);
  fragment.insert(0, [paragraph(' '), new Y.XmlElement('paragraph')]);
  expect(isEmptyAnswer(answerTree(fragment))).toBe(true);
  fragment.insert(0, [paragraph('a')]);
  expect(isEmptyAnswer(answerTree(fragment))).toBe(false);
});

test('[ANSWER-6] what was read can be kept as JSON and is written back the same, authors included', () => {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('answer:q');
  const line = paragraph('Wij groeien');
  const heading = new Y.XmlElement('heading');
  fragment.insert(0, [heading, line, new Y.XmlElement('horizontalRule')]);
  const text = line.get(0);
  if (!(text instanceof Y.XmlText)) throw new Error('no text');
  text.format(0, 4, { author: { partner: 'noord' } });
  text.format(4, 7, { bold: {}, link: { href: 'https://voorbeeld.nl' }, author: { partner: 'brug' } });

  const kept = AnswerTree.parse(JSON.parse(JSON.stringify(answerTree(fragment))));
  const other = new Y.Doc();
  other.transact(() => writeTree(other.getXmlFragment('answer:q'), kept));
  expect(answerTree(other.getXmlFragment('answer:q'))).toEqual(answerTree(fragment));
  expect(other.getXmlFragment('answer:q').toString()).toBe(fragment.toString());
  expect(plainText(kept)).toBe('Wij groeien');
});

test('what the schema does not know is not written', () => {
  const doc = new Y.Doc();
  const tree = AnswerTree.parse([
    { kind: 'node', name: 'hologram', attributes: {}, parts: [] },
    { kind: 'node', name: 'heading', attributes: { level: 4, onclick: 'x' }, parts: [] },
  ]);
  doc.transact(() => writeTree(doc.getXmlFragment('answer:q'), tree));
  expect(answerTree(doc.getXmlFragment('answer:q'))).toEqual([
    { kind: 'node', name: 'heading', attributes: { level: 4 }, parts: [] },
  ]);
});
