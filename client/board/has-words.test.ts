import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type AnswerPart, answerTree, isEmptyAnswer, writeTree } from '../../shared/board/answer-tree.ts';
import { hasWords } from './has-words.ts';

const text = fc
  .constantFrom('', ' ', '\u00a0', 'woord', '\n')
  .map((said): AnswerPart => ({ kind: 'text', text: said, marks: [], href: null, author: null }));
const node = (name: string, parts: AnswerPart[]): AnswerPart => ({ kind: 'node', name, attributes: {}, parts });
const paragraph = fc.array(text, { maxLength: 3 }).map((parts) => node('paragraph', parts));
const block = fc.oneof(
  paragraph,
  fc.array(paragraph, { maxLength: 2 }).map((parts) => node('blockquote', parts)),
  fc.constant(node('horizontalRule', [])),
  fc.constant(node('table', [node('tableRow', [node('tableCell', [node('paragraph', [])])])])),
);

describe('whether an answer says something', () => {
  it('[ANSWER-4] is the same as its tree not being empty, also after words were taken away', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), fc.nat(4), (parts, deleted) => {
        const answer = new Y.Doc().getXmlFragment('answer:vraag');
        answer.doc?.transact(() => writeTree(answer, parts));
        if (deleted < answer.length) answer.delete(deleted, 1);
        expect(hasWords(answer)).toBe(!isEmptyAnswer(answerTree(answer)));
      }),
    );
  });
});
