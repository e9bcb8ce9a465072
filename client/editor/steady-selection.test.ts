import { afterEach, expect, test } from 'vitest';
import { createPair } from './headless-editor.ts';

const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

function two() {
  const pair = createPair('noord', 'oost');
  cleanUps.push(pair.close);
  const [anna, bram] = pair.writers;
  return { anna, bram, apart: pair.apart, meet: pair.meet };
}

test('[ANSWER-1] after an undo the caret stays where it is when someone else writes on', () => {
  const { anna, bram } = two();
  anna.type('Wij willen groeien');
  bram.type(' en bloeien', { after: 'groeien' });
  bram.editor.commands.setTextSelection(4);
  bram.editor.commands.undo();
  anna.type('!', { after: 'groeien' });
  expect(bram.editor.state.selection.from).toBe(4);
});

test('[ANSWER-1] who is on a new line stays there when someone else makes an empty line higher up', () => {
  const { anna, bram } = two();
  anna.type('Wij willen groeien');
  anna.editor.commands.splitBlock();
  anna.type('Met wie?');
  bram.editor.commands.setTextSelection(bram.editor.state.doc.content.size - 1);
  bram.editor.commands.splitBlock();
  anna.editor.commands.setTextSelection(1);
  anna.editor.commands.splitBlock();
  bram.type('Met Oost');
  expect(bram.said()).toBe('Wij willen groeien:noord\nMet wie?:noord\nMet Oost:oost');
});

test('[ANSWER-1] who is in one of two lines that say the same stays in it when someone else writes on in it', () => {
  const { anna, bram } = two();
  anna.type('Ja');
  anna.editor.commands.splitBlock();
  anna.type('Ja');
  bram.editor.commands.setTextSelection(3);
  anna.editor.commands.setTextSelection(1);
  anna.type('O ');
  bram.type('!');
  expect(bram.said()).toBe('O Ja:noord|!:oost\nJa:noord');
});

test.each(['heading', 'list', 'quote'])(
  '[LIVE-4] whose line someone else makes a %s of goes on in it, between the same words',
  (what) => {
    const { anna, bram } = two();
    for (const line of ['Eerst', 'Wij groeien', 'Later']) {
      if (line !== 'Eerst') anna.editor.commands.splitBlock();
      anna.type(line);
    }
    bram.type(' samen', { after: 'Wij' });
    anna.type('', { before: 'Wij' });
    if (what === 'heading') anna.editor.commands.toggleHeading({ level: 3 });
    else if (what === 'list') anna.editor.commands.toggleBulletList();
    else anna.editor.commands.toggleBlockquote();
    bram.type(' nu');
    expect(bram.said()).toBe('Eerst:noord\nWij:noord| samen nu:oost| groeien:noord\nLater:noord');
  },
);

test('[LIVE-4] whose line someone else makes a heading of, without having seen the last of it, goes on in it', () => {
  const { anna, bram, apart, meet } = two();
  anna.type('Wij groeien');
  anna.editor.commands.splitBlock();
  anna.type('Later');
  apart();
  bram.type(' snel', { after: 'groeien' });
  anna.type('', { before: 'Wij' });
  anna.editor.commands.toggleHeading({ level: 3 });
  meet();
  bram.type('!');
  expect(bram.said()).toBe('Wij groeien:noord|!:oost\nLater:noord');
});

test('[LIVE-4] who was writing in the middle of a line goes on there when someone else has made a heading of it', () => {
  const { anna, bram, apart, meet } = two();
  anna.type('Wij groeien');
  anna.editor.commands.splitBlock();
  anna.type('Later');
  apart();
  bram.type('nu ', { after: 'Wij ' });
  anna.type('', { before: 'Wij' });
  anna.editor.commands.toggleHeading({ level: 3 });
  meet();
  bram.type('snel ');
  expect(bram.said()).toBe('Wij :noord|snel :oost|groeien:noord\nLater:noord');
});

test('[LIVE-4] whose line is gone for good is not moved into a new line that says something else', () => {
  const { anna, bram, apart, meet } = two();
  for (const line of ['Eerst', 'Wij groeien', 'Later']) {
    if (line !== 'Eerst') anna.editor.commands.splitBlock();
    anna.type(line);
  }
  bram.type(' samen', { after: 'groeien' });
  apart();
  anna.select('Wij groeien samen');
  anna.editor.commands.deleteSelection();
  anna.editor.commands.joinBackward();
  anna.type('', { after: 'Later' });
  anna.editor.commands.splitBlock();
  anna.type('Wat');
  meet();
  bram.type('?');
  expect(bram.said()).not.toContain('Wat:noord|?');
  expect(bram.said()).not.toContain('?:oost|Wat');
});
