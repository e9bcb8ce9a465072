import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  ANSWER_MARKS,
  ANSWER_NODES,
  AUTHOR_MARK,
  attributeFits,
  isAnswerNode,
  TEXT_NODE,
} from '../../shared/board/answer-schema.ts';
import { authorOf } from '../../shared/board/answer-tree.ts';
import { createPair, type Writer } from './headless-editor.ts';
import { putBack } from './put-back.ts';

const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
});

/** Anna of Noord and Bram of Oost, with an editor each on the same answer. */
function two(first = 'noord' as string | null, second = 'oost' as string | null) {
  const pair = createPair(first, second);
  cleanUps.push(pair.close);
  const [anna, bram] = pair.writers;
  return { ...pair, anna, bram };
}

/** What both have; fails where they differ. */
function both({ anna, bram }: { anna: Writer; bram: Writer }): string {
  expect(bram.said()).toBe(anna.said());
  return anna.said();
}

test('[ANSWER-2] words are of the partner of who types them, also within the words of another', () => {
  const pair = two();
  pair.anna.type('Wij groeien');
  pair.bram.type(' willen', { after: 'Wij' });
  pair.bram.type(' samen', { after: 'groeien' });
  pair.bram.type('Ja, ', { before: 'Wij' });
  expect(both(pair)).toBe('Ja, :oost|Wij:noord| willen:oost| groeien:noord| samen:oost');
  pair.anna.type('!', { after: 'samen' });
  expect(both(pair)).toBe('Ja, :oost|Wij:noord| willen:oost| groeien:noord| samen:oost|!:noord');
});

const SHAPES: readonly (readonly [string, (writer: Writer) => void, string])[] = [
  ['splits it', ({ editor }) => void editor.commands.splitBlock(), 'Wij :noord\nwillen :oost|groeien:noord'],
  [
    'makes a list of it',
    ({ editor }) => void editor.commands.toggleBulletList(),
    'Wij :noord|willen :oost|groeien:noord',
  ],
  ['numbers it', ({ editor }) => void editor.commands.toggleOrderedList(), 'Wij :noord|willen :oost|groeien:noord'],
  [
    'makes a heading of it',
    ({ editor }) => void editor.commands.toggleHeading({ level: 3 }),
    'Wij :noord|willen :oost|groeien:noord',
  ],
  [
    'makes a quote of it',
    ({ editor }) => void editor.commands.toggleBlockquote(),
    'Wij :noord|willen :oost|groeien:noord',
  ],
  [
    'makes it a list in a quote, and plain again',
    ({ editor }) => {
      editor.commands.toggleBlockquote();
      editor.commands.toggleBulletList();
      editor.commands.selectAll();
      editor.commands.clearNodes();
    },
    'Wij :noord|willen :oost|groeien:noord',
  ],
  [
    'splits it and joins it again',
    ({ editor }) => {
      editor.commands.splitBlock();
      editor.commands.joinBackward();
    },
    'Wij :noord|willen :oost|groeien:noord',
  ],
  [
    'makes all of it bold and links it',
    ({ editor }) => {
      editor.commands.selectAll();
      editor.commands.toggleBold();
      editor.commands.setLink({ href: 'https://voorbeeld.nl' });
    },
    'Wij :noord|willen :oost|groeien:noord',
  ],
  [
    'takes all formatting off it',
    ({ editor }) => {
      editor.commands.selectAll();
      editor.commands.toggleBold();
      editor.commands.unsetAllMarks();
    },
    'Wij :noord|willen :oost|groeien:noord',
  ],
];

for (const [what, act, expected] of SHAPES) {
  test(`[ANSWER-2] whose words they are stays when another ${what}`, () => {
    const pair = two();
    pair.anna.type('Wij groeien');
    pair.bram.type('willen ', { before: 'groeien' });
    pair.bram.be('zuid');
    pair.bram.editor.commands.setTextSelection(5);
    act(pair.bram);
    expect(both(pair)).toBe(expected);
    expectSound(pair.bram.doc);
  });
}

test('[ANSWER-2] undo and redo bring words back with their authors', () => {
  const pair = two();
  pair.anna.type('Wij groeien');
  pair.bram.select('groeien');
  pair.bram.editor.commands.deleteSelection();
  pair.bram.type('bloeien');
  expect(both(pair)).toBe('Wij :noord|bloeien:oost');
  pair.bram.editor.commands.undo();
  expect(both(pair)).toBe('Wij groeien:noord');
  pair.bram.editor.commands.redo();
  expect(both(pair)).toBe('Wij :noord|bloeien:oost');
});

test('[ANSWER-2] a sentence typed over that of another is all of who typed it, however alike it begins', () => {
  const pair = two();
  pair.anna.type('Een huis voor ons');
  pair.bram.select('Een huis voor ons');
  pair.bram.type('Een tuin');
  expect(both(pair)).toBe('Een tuin:oost');
});

test('[ANSWER-2] text the browser hands back without its marks is still whose it was', () => {
  const pair = two();
  pair.anna.type('Wij groeien');
  const { editor, view } = pair.bram;
  // As when a phone replaces a line by itself: the same words and one more, read anew from the page.
  view.dispatch(editor.state.tr.replaceWith(1, 12, editor.schema.text('Wij groeien.')));
  expect(both(pair)).toBe('Wij groeien:noord|.:oost');
});

test('[ANSWER-2] words cut and pasted in one answer were moved; pasted words are of who brings them', () => {
  const pair = two();
  pair.anna.type('Wij groeien ');
  const { editor, view } = pair.bram;
  const paste = (text: string): void =>
    view.dispatch(editor.state.tr.replaceSelectionWith(editor.schema.text(text), false).setMeta('paste', true));
  pair.bram.select('Wij ');
  view.dispatch(editor.state.tr.deleteSelection().setMeta('uiEvent', 'cut'));
  pair.bram.type('samen ', { after: 'groeien ' });
  paste('Wij ');
  expect(both(pair)).toBe('groeien :noord|samen :oost|Wij :noord');
  paste('van elders');
  expect(both(pair)).toBe('groeien :noord|samen :oost|Wij :noord|van elders:oost');
});

test('[ANSWER-2] words dragged to another line stay whose they were', () => {
  const pair = two();
  pair.anna.type('Wij groeien');
  pair.anna.editor.commands.splitBlock();
  pair.anna.type('Samen');
  pair.bram.select(' groeien');
  const { tr } = pair.bram.editor.state;
  const { content } = tr.selection.content().content.firstChild ?? {};
  tr.deleteSelection();
  if (content !== undefined) tr.insert(tr.doc.content.size - 1, content);
  pair.bram.view.dispatch(tr.setMeta('uiEvent', 'drop'));
  expect(both(pair)).toBe('Wij:noord\nSamen groeien:noord');
});

test('[ANSWER-2] who steers without a partner writes without a name, also within the words of another', () => {
  const pair = two('noord', null);
  pair.anna.type('Wij groeien');
  pair.bram.type(' allen', { after: 'Wij' });
  expect(both(pair)).toBe('Wij:noord| allen| groeien:noord');
});

test('[ANSWER-2] who changes partner writes for the new one from then on', () => {
  const pair = two();
  pair.anna.type('Wij');
  pair.anna.be('west');
  pair.anna.type(' groeien');
  expect(both(pair)).toBe('Wij:noord| groeien:west');
});

test('[LIVE-4] words put back are those of who puts them back', () => {
  const pair = two();
  pair.anna.type('Wij willen groeien');
  const { editor, view } = pair.bram;
  view.dispatch(putBack(editor.state, { text: ' met Oost\nen met Zuid', after: 'Wij willen groeien' }));
  expect(both(pair)).toBe('Wij willen groeien:noord| met Oost:oost\nen met Zuid:oost');
});

test('[ANSWER-1] letters being composed are not touched until it is over, whatever others write meanwhile', () => {
  const pair = two();
  pair.anna.type('Wij groeien');
  pair.bram.compose(true);
  pair.bram.type(' ni', { after: 'Wij' });
  expect(both(pair)).toBe('Wij ni groeien:noord');
  // Meanwhile someone else writes on, before and after it.
  pair.anna.type('Ja! ', { before: 'Wij' });
  pair.anna.type('.', { after: 'groeien' });
  pair.bram.select('ni');
  pair.bram.view.dispatch(pair.bram.editor.state.tr.insertText('nú'));
  pair.bram.compose(false);
  pair.bram.type(',');
  expect(both(pair)).toBe('Ja! Wij:noord| nú,:oost| groeien.:noord');
});

test('[ANSWER-1] what comes in right after a composition does not take its marks along unsent', () => {
  const pair = two();
  pair.anna.type('Wij groeien');
  pair.bram.compose(true);
  pair.bram.type(' nú', { after: 'Wij' });
  pair.bram.compose(false);
  pair.sent.length = 0;
  pair.anna.type('.', { after: 'groeien' });
  expect(pair.sent.map(({ by }) => by)).toEqual([0]);
  expect(pair.bram.editor.getJSON()).toEqual(pair.anna.editor.getJSON());
  pair.bram.type('!', { after: 'nú' });
  expect(both(pair)).toBe('Wij:noord| nú!:oost| groeien.:noord');
});

test('[ANSWER-1] undo takes composed letters back as one, with whose they are', () => {
  const pair = two();
  pair.anna.type('Wij groeien');
  pair.bram.compose(true);
  pair.bram.type(' nú', { after: 'Wij' });
  pair.bram.compose(false);
  pair.bram.type(',');
  expect(both(pair)).toBe('Wij:noord| nú,:oost| groeien:noord');
  pair.bram.editor.commands.undo();
  expect(both(pair)).toBe('Wij groeien:noord');
  pair.bram.editor.commands.redo();
  expect(both(pair)).toBe('Wij:noord| nú,:oost| groeien:noord');
});

test('[ANSWER-2] a picture of two halves is never cut in two', () => {
  const pair = two();
  pair.anna.type('Goed ');
  pair.bram.type('😀 klaar', { after: 'Goed ' });
  pair.anna.select('😀 klaar');
  pair.anna.view.dispatch(pair.anna.editor.state.tr.insertText('😁 klaar'));
  expect(both(pair)).toBe('Goed 😁:noord| klaar:oost');
});

test('[ANSWER-1] who only receives sends nothing, whatever the others do', () => {
  const { anna, sent } = two();
  anna.type('Wij groeien');
  anna.be('west');
  anna.type(' echt', { after: 'Wij' });
  for (const [, act] of SHAPES) act(anna);
  anna.editor.commands.undo();
  anna.editor.commands.redo();
  expect(new Set(sent.map(({ by }) => by))).toEqual(new Set([0]));
});

test('[ANSWER-1] a letter in a line costs as much with its author as it does without', () => {
  const pair = two();
  pair.anna.type('Wij groeien');
  pair.bram.type(' samen', { after: 'Wij' });
  pair.sent.length = 0;
  pair.bram.type('-en-snel');
  expect(pair.sent).toHaveLength(8);
  for (const { bytes } of pair.sent) expect(bytes).toBeLessThan(20);
});

test('[ANSWER-2] two who write in one line at the same time keep their own words', () => {
  const pair = two();
  pair.anna.type('Wij willen groeien');
  pair.bram.type(' en bloeien', { after: 'groeien' });
  pair.apart();
  pair.anna.type(' echt', { after: 'Wij' });
  pair.bram.type(' heel', { after: 'willen' });
  pair.anna.type(' nu', { after: 'groeien' });
  pair.bram.type('.', { after: 'bloeien' });
  pair.meet();
  expect(both(pair)).toBe('Wij echt willen:noord| heel:oost| groeien nu:noord| en bloeien.:oost');
  pair.sent.length = 0;
  pair.anna.type('!', { after: 'bloeien.' });
  expect(pair.sent).toHaveLength(1);
});

/** What the server's guard asks of an answer: known nodes in their places, known attributes, known marks. */
function expectSound(doc: Y.Doc): void {
  const walk = (parent: Y.XmlFragment, name: keyof typeof ANSWER_NODES): void => {
    const allowed: readonly string[] = ANSWER_NODES[name];
    for (const child of parent.toArray()) {
      if (child instanceof Y.XmlText) {
        expect(allowed).toContain(TEXT_NODE);
        expectSoundText(child);
      } else if (child instanceof Y.XmlElement && isAnswerNode(child.nodeName)) {
        expect(allowed).toContain(child.nodeName);
        const node = child.nodeName;
        for (const [key, value] of Object.entries(child.getAttributes()))
          expect(attributeFits(node, key, value)).toBe(true);
        walk(child, node);
      } else expect.fail(`${child.toString()} has no place in an answer`);
    }
  };
  walk(doc.getXmlFragment('answer:b1.q1'), 'doc');
}

function expectSoundText(text: Y.XmlText): void {
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentFormat)) continue;
    const { key, value } = item.content;
    if (key === AUTHOR_MARK) expect(value === null || authorOf(value) !== null).toBe(true);
    else expect(ANSWER_MARKS).toContain(key);
  }
}
