import { Extension } from '@tiptap/core';
import type { MarkType, Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { AUTHOR_MARK } from '../../shared/board/answer-schema.ts';
import { authorOf } from '../../shared/board/answer-tree.ts';
import type { PartnerId } from '../../shared/ids.ts';
import { undoOf } from './undo.ts';
import { afterOthers, afterStep, type Claim, type Known, type Removed } from './written.ts';

/** The editor's own way to end a composition takes 20 ms; touching the text before would break it. */
const AFTER_COMPOSITION_MS = 40;

export const KEEPER = new PluginKey('author-keeper');

const isFromOthers = (transaction: Transaction): boolean => transaction.getMeta(ySyncPluginKey) !== undefined;

/** Marks every claim that isn't marked so already; changes nothing where all is right. */
function mark(tr: Transaction, claims: readonly Claim[], type: MarkType): Transaction {
  const wrong: Claim[] = [];
  for (const { from, to, author } of claims) {
    tr.doc.nodesBetween(from, to, (node, position) => {
      if (!node.isText || authorOf(type.isInSet(node.marks)?.attrs) === author) return;
      wrong.push({ from: Math.max(from, position), to: Math.min(to, position + node.nodeSize), author });
    });
  }
  for (const { from, to, author } of wrong) {
    if (author === null) tr.removeMark(from, to, type);
    else tr.addMark(from, to, type.create({ partner: author }));
  }
  return tr;
}

/**
 * Keeps the author marks right in what this person does: their own words become theirs, whatever they were typed into;
 * those of others stay theirs. What comes in from others is never touched, so no two editors answer each other.
 */
function authorKeeper(type: MarkType, author: () => PartnerId | null): Plugin {
  let view: EditorView | null = null;
  /** Words of a composition that is under way (an accent, a word on a phone): they are marked when it is over. */
  let waiting: readonly Claim[] = [];
  /** What was cut here last: pasted here again it was moved, and stays whose it was. */
  let cutOut: Removed = [];

  function follow(transaction: Transaction, known: Known): Known {
    const before: Node[] = transaction.docs;
    return transaction.steps.reduce<Known>(
      (so, step, at) =>
        afterStep(
          {
            step,
            map: transaction.mapping.maps[at] ?? step.getMap(),
            before: before[at] ?? transaction.before,
            after: before[at + 1] ?? transaction.doc,
          },
          so,
          author(),
          type,
        ),
      known,
    );
  }

  function claimsAfter(transactions: readonly Transaction[]): readonly Claim[] {
    let known: Known = { claims: waiting, removed: [] };
    for (const transaction of transactions) {
      if (!transaction.docChanged || transaction.getMeta(KEEPER) === true) continue;
      if (isFromOthers(transaction)) {
        if (known.claims.length > 0)
          known = { ...known, claims: afterOthers(known.claims, transaction.before, transaction.doc) };
        continue;
      }
      const pasted = transaction.getMeta('paste') === true;
      known = follow(transaction, pasted ? { ...known, removed: [...known.removed, ...cutOut] } : known);
      if (transaction.getMeta('uiEvent') === 'cut') cutOut = known.removed;
    }
    return known.claims;
  }

  function append(transactions: readonly Transaction[], _before: EditorState, now: EditorState): Transaction | null {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    waiting = claimsAfter(transactions);
    // With what comes in from others nothing may go along: the binding would not send it, and the two would differ.
    if (view?.composing === true || transactions.some(isFromOthers)) return null;
    const tr = mark(now.tr, waiting, type);
    waiting = [];
    if (!tr.docChanged) return null;
    // What was chosen for the next letter (bold) would be forgotten with a step.
    if (now.storedMarks !== null) tr.setStoredMarks(now.storedMarks);
    return tr.setMeta(KEEPER, true);
  }

  function catchUp(): void {
    if (view === null || view.isDestroyed || view.composing || waiting.length === 0) return;
    const tr = mark(view.state.tr, waiting, type);
    waiting = [];
    if (!tr.docChanged) return;
    // One step for undo with the words themselves, however long the composition took.
    const undo = undoOf(view.state);
    if (undo !== null) undo.lastChange = Date.now();
    view.dispatch(tr.setMeta(KEEPER, true));
  }

  return new Plugin({
    key: KEEPER,
    appendTransaction: append,
    props: {
      handleDOMEvents: {
        compositionend() {
          setTimeout(catchUp, AFTER_COMPOSITION_MS);
          return false;
        },
      },
    },
    view(opened) {
      view = opened;
      return {
        destroy() {
          view = null;
        },
      };
    },
  });
}

/** `author` is asked at every edit: the partner of who writes here, or null for who steers without one. */
export const AuthorKeeper = Extension.create<{ author(): PartnerId | null }>({
  name: 'authorKeeper',
  addOptions: () => ({ author: () => null }),
  addProseMirrorPlugins() {
    const type = this.editor.schema.marks[AUTHOR_MARK];
    return type === undefined ? [] : [authorKeeper(type, this.options.author)];
  },
});
