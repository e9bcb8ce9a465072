import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { answerKinds } from './answer-extensions.ts';
import { putBack } from './put-back.ts';

const schema = getSchema(answerKinds);
const line = (text: string) => ({ type: 'paragraph', ...(text === '' ? {} : { content: [{ type: 'text', text }] }) });
const item = (text: string) => ({ type: 'bulletList', content: [{ type: 'listItem', content: [line(text)] }] });

function after(content: object[], loss: { text: string; after: string }): string {
  const doc = schema.nodeFromJSON({ type: 'doc', content });
  const tr = putBack(EditorState.create({ doc, schema }), loss);
  tr.doc.check();
  return tr.doc.toString();
}

test('[LIVE-4] words go back behind what stood left of them, also when that became a list', () => {
  expect(
    after([line('Eerst'), item('Wij willen groeien')], { text: ' samen met Oost', after: 'Wij willen groeien' }),
  ).toBe('doc(paragraph("Eerst"), bulletList(listItem(paragraph("Wij willen groeien samen met Oost"))))');
});

test('[LIVE-4] the last words before are enough to find the place', () => {
  const loss = { text: ', snel', after: 'Dit is intussen anders, maar wij willen groeien' };
  expect(after([line('Nu: en wij willen groeien')], loss)).toBe('doc(paragraph("Nu: en wij willen groeien, snel"))');
});

test('[LIVE-4] without a place they become a paragraph at the end', () => {
  expect(after([item('Iets anders')], { text: 'verloren', after: 'nergens te vinden' })).toBe(
    'doc(bulletList(listItem(paragraph("Iets anders"))), paragraph("verloren"))',
  );
});

test('[LIVE-4] several lost runs each get a line; an empty answer gets no empty line above them', () => {
  expect(after([line('')], { text: 'een\ntwee', after: '' })).toBe('doc(paragraph("een"), paragraph("twee"))');
});
