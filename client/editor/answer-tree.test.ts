import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { answerTree, isEmptyAnswer } from './answer-tree.ts';

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
        { kind: 'text', text: 'Wij ', marks: [], href: null },
        { kind: 'text', text: 'groeien', marks: ['bold', 'link'], href: 'https://voorbeeld.nl' },
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
