import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createWriter, type Writer } from '../../client/editor/headless-editor.ts';
import type { Author } from '../../server/sync/guard.ts';
import { anna, bram, GuardedRoom } from '../support/guarded-room.ts';

/** What the server counts as written, of what the real editor does to the document. */
let room: GuardedRoom;
let writer: Writer;
let waiting: Uint8Array[];

beforeEach(() => {
  room = new GuardedRoom();
  writer = createWriter('noord', 1);
  waiting = [];
  writer.doc.on('update', (update) => waiting.push(update));
});
afterEach(() => writer.close());

/** Characters the server counts for someone who does this, each transaction an edit; nothing of it is put right. */
function counted(by: Author, act: () => void): number {
  writer.be(by.partnerId);
  act();
  let characters = 0;
  for (const update of waiting.splice(0)) {
    const applied = room.take(update, by);
    expect(applied.hit).toEqual([]);
    for (const count of applied.written.values()) {
      expect(count).toBeGreaterThan(0);
      characters += count;
    }
  }
  return characters;
}

/** Two lines, with words of both partners in the first, one of them within a word. */
function write(): void {
  expect(counted(anna, () => writer.type('Wij willen groeien'))).toBe(18);
  expect(counted(bram, () => writer.type(' niet', { after: 'willen' }))).toBe(5);
  expect(counted(bram, () => writer.type('mee', { before: 'groeien' }))).toBe(3);
  writer.type('', { after: 'meegroeien' });
  expect(counted(anna, () => writer.editor.commands.splitBlock())).toBe(0);
  expect(counted(anna, () => writer.type('Tot 2030, en dan 😀 verder'))).toBe(26);
  expect(writer.said()).toContain('mee:zuid');
  // What comes next is undone by itself.
  yUndoPluginKey.getState(writer.editor.state)?.undoManager.stopCapturing();
}

const both = (): void => void writer.editor.commands.selectAll();
const within = (words: string) => (): void => writer.type('', { after: words });
const cases: [string, () => void, (writer: Writer) => unknown][] = [
  ['splits a line', within('Wij willen '), ({ editor }) => editor.commands.splitBlock()],
  ['splits a line within a word', within('Wij wil'), ({ editor }) => editor.commands.splitBlock()],
  ['splits a line at its first letter', within('W'), ({ editor }) => editor.commands.splitBlock()],
  ['makes a heading', within('Wij'), ({ editor }) => editor.commands.toggleHeading({ level: 3 })],
  ['makes a list of two lines', both, ({ editor }) => editor.commands.toggleBulletList()],
  ['makes a numbered list of one', within('Tot'), ({ editor }) => editor.commands.toggleOrderedList()],
  ['makes a quote', both, ({ editor }) => editor.commands.toggleBlockquote()],
  ['makes it bold', both, ({ editor }) => editor.commands.toggleBold()],
  ['breaks a line', within('Wij willen'), ({ editor }) => editor.commands.setHardBreak()],
];

describe('[ANSWER-2] someone else, who', () => {
  it.each(cases)('%s, writes nothing, nor when it is done back', (_, place, act) => {
    write();
    expect(
      counted(bram, () => {
        place();
        act(writer);
      }),
    ).toBe(0);
    expect(waiting).toEqual([]);
    expect(
      counted(bram, () => {
        writer.editor.commands.undo();
        writer.editor.commands.redo();
      }),
    ).toBe(0);
  });

  it('joins two lines, writes nothing', () => {
    write();
    expect(
      counted(bram, () => {
        writer.type('', { before: 'Tot 2030' });
        writer.editor.commands.joinBackward();
      }),
    ).toBe(0);
    expect(writer.said().split('\n')).toHaveLength(1);
  });

  it('goes on from one to another and a step deeper in a list, writes nothing', () => {
    write();
    const steps = (): void => {
      writer.editor.commands.selectAll();
      writer.editor.commands.toggleBulletList();
      writer.type('', { before: 'Tot 2030' });
      writer.editor.commands.sinkListItem('listItem');
      writer.editor.commands.liftListItem('listItem');
      writer.editor.commands.toggleHeading({ level: 4 });
      writer.editor.commands.selectAll();
      writer.editor.commands.toggleOrderedList();
      writer.editor.commands.toggleBlockquote();
    };
    expect(counted(bram, steps)).toBe(0);
  });

  it('moves a line, writes nothing', () => {
    write();
    const { editor, view } = writer;
    expect(
      counted(bram, () => {
        const [first] = editor.state.doc.children;
        if (first === undefined) throw new Error('no line');
        view.dispatch(
          editor.state.tr.delete(0, first.nodeSize).insert(editor.state.doc.content.size - first.nodeSize, first),
        );
      }),
    ).toBe(0);
    expect(writer.said().split('\n')[0]).toContain('Tot 2030');
  });

  it('makes a list of a line that is being written in elsewhere, writes nothing', () => {
    write();
    const elsewhere = room.client();
    const before = Y.encodeStateVector(elsewhere);
    const line = elsewhere.getXmlFragment('answer:b1.q1').get(0);
    const words = line instanceof Y.XmlElement ? line.get(0) : null;
    if (!(words instanceof Y.XmlText)) throw new Error('no words');
    words.insert(6, 'xx');
    words.insert(2, 'yy');
    expect(room.take(Y.encodeStateAsUpdate(elsewhere, before), anna).written.size).toBe(1);
    expect(
      counted(bram, () => {
        writer.editor.commands.selectAll();
        writer.editor.commands.toggleBulletList();
      }),
    ).toBe(0);
  });

  it('writes as well, writes that', () => {
    write();
    expect(
      counted(bram, () => {
        within('Wij willen')();
        writer.editor
          .chain()
          .splitBlock()
          .command(({ tr }) => tr.insertText('ooit ') === tr)
          .toggleBulletList()
          .run();
      }),
    ).toBe(5);
    expect(
      counted(bram, () => {
        writer.select('Tot 2030, en dan');
        writer.view.dispatch(writer.editor.state.tr.insertText('Vanaf nu, en ook'));
      }),
    ).toBe('Vanaf'.length + 'nu,'.length + 'ook'.length);
  });
});
