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
  return { anna, bram };
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
