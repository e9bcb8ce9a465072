import { Editor } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { type AnswerPart, type AnswerTree, answerTree } from '../../shared/board/answer-tree.ts';
import { PartnerId } from '../../shared/ids.ts';
import { answerExtensions } from './answer-extensions.ts';
import { KEEPER } from './author-keeper.ts';
import { caretAwareness } from './carets.ts';
import { STEADY_SELECTION } from './steady-selection.ts';

/**
 * For tests: the real editor, bound to a real document, without a browser. Its parts that need a view get one that can
 * only be told to be composing; what a browser would do with the text is done by commands and transactions.
 */
export type Writer = {
  doc: Y.Doc;
  editor: Editor;
  view: EditorView;
  /** Whose words are typed from now on; null is who steers without a partner. */
  be(partner: string | null): void;
  /** Types letter by letter at a place in the text, or where the caret is. */
  type(text: string, at?: { after: string } | { before: string }): void;
  /** Selects the first time these words stand in one line. */
  select(words: string): void;
  /** As a browser that composes letters does: nothing of it may be touched until it is over. */
  compose(on: boolean): void;
  tree(): AnswerTree;
  /** Every run of text with whose it is: `Wij:noord willen:oost`; a line per line of text, nobody's without a name. */
  said(): string;
  close(): void;
};

const ROOT = 'answer:b1.q1';

export function createWriter(partner: string | null, clientId: number): Writer {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const awareness = new Awareness(doc);
  let me = partner;
  const editor = new Editor({
    element: null,
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    injectCSS: false,
    extensions: answerExtensions({
      fragment: doc.getXmlFragment(ROOT),
      carets: caretAwareness(awareness),
      author: () => (me === null ? null : PartnerId.parse(me)),
      placeholder: '',
      leave: () => true,
    }),
  });
  const { view } = editor;
  Object.assign(view, { hasFocus: () => false });
  view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }));
  const opened = [ySyncPluginKey, yUndoPluginKey, KEEPER, STEADY_SELECTION].flatMap((key) => {
    const plugin = editor.state.plugins.find((known) => known.spec.key === key);
    return plugin?.spec.view?.(view) ?? [];
  });
  editor.on('transaction', () => {
    for (const part of opened) part.update?.(view, editor.state);
  });

  function place(words: string): { from: number; to: number } {
    let found: { from: number; to: number } | null = null;
    editor.state.doc.descendants((node, position) => {
      if (!node.isTextblock || found !== null) return true;
      const at = node.textContent.indexOf(words);
      if (at !== -1) found = { from: position + 1 + at, to: position + 1 + at + words.length };
      return false;
    });
    if (found === null) throw new Error(`"${words}" is not in ${editor.state.doc.toString()}`);
    return found;
  }

  return {
    doc,
    editor,
    view,
    be(other) {
      me = other;
    },
    type(text, at) {
      if (at !== undefined)
        editor.commands.setTextSelection('after' in at ? place(at.after).to : place(at.before).from);
      for (const letter of text) view.dispatch(editor.state.tr.insertText(letter));
    },
    select: (words) => void editor.commands.setTextSelection(place(words)),
    compose: (on) => void Object.assign(view, { composing: on }),
    tree: () => answerTree(doc.getXmlFragment(ROOT)),
    said: () => saidIn(answerTree(doc.getXmlFragment(ROOT))).join('\n'),
    close() {
      for (const part of opened) part.destroy?.();
      editor.destroy();
      awareness.destroy();
      doc.destroy();
    },
  };
}

/** The lines of a text, each with whose every run of it is. */
function saidIn(tree: AnswerTree): string[] {
  const lines: string[] = [];
  const runs: { text: string; author: string | null }[] = [];
  const end = (): void => {
    if (runs.length > 0)
      lines.push(runs.map(({ text, author }) => `${text}${author === null ? '' : `:${author}`}`).join('|'));
    runs.length = 0;
  };
  const walk = (part: AnswerPart): void => {
    if (part.kind === 'node') {
      end();
      part.parts.forEach(walk);
      end();
      return;
    }
    const last = runs.at(-1);
    if (last !== undefined && last.author === part.author) last.text += part.text;
    else runs.push({ text: part.text, author: part.author });
  };
  tree.forEach(walk);
  end();
  return lines;
}

/** Two people with an editor each; what one does the other has at once, until they are cut off from each other. */
export function createPair(one: string | null, two: string | null) {
  const writers = [createWriter(one, 1), createWriter(two, 2)] as const;
  const sent: { bytes: number; by: number }[] = [];
  let together = true;
  let delivering = false;
  const held: (() => void)[] = [];

  // One after the other, as over a line: an answer to what came in never overtakes it.
  function deliver(): void {
    if (!together || delivering) return;
    delivering = true;
    for (let next = held.shift(); next !== undefined; next = held.shift()) next();
    delivering = false;
  }

  writers.forEach((writer, by) => {
    const other = writers[by === 0 ? 1 : 0];
    writer.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'line') return;
      sent.push({ bytes: update.length, by });
      held.push(() => Y.applyUpdate(other.doc, update, 'line'));
    });
    // Only when the binding is done with it.
    writer.doc.on('afterAllTransactions', deliver);
  });
  return {
    writers,
    /** Every update that went out, in order, by whom. */
    sent,
    apart() {
      together = false;
    },
    meet() {
      together = true;
      deliver();
    },
    close() {
      for (const writer of writers) writer.close();
    },
  };
}
