import { Extension, type Extensions, Node } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Heading } from '@tiptap/extension-heading';
import { ListItem } from '@tiptap/extension-list';
import { Placeholder } from '@tiptap/extension-placeholder';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { EditorState, Plugin, Transaction } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import type * as Y from 'yjs';
import { HEADING_LEVELS } from '../../shared/board/answer-schema.ts';
import type { PartnerId } from '../../shared/ids.ts';
import { AuthorKeeper } from './author-keeper.ts';
import { AuthorMark } from './author-mark.ts';
import { CARET_CLASS, type CaretAwareness, renderCaret, renderSelection } from './carets.ts';
import { linkTarget } from './link-target.ts';
import { SteadySelection } from './steady-selection.ts';

/**
 * The kinds of text an answer knows. `ANSWER_NODES` in shared says the same to the server's guard; a test holds the two
 * together.
 */
const AnswerHeading = Heading.extend({
  addAttributes() {
    return { level: { default: HEADING_LEVELS[0], rendered: false } };
  },
  // A question is a heading itself, so what is pasted starts below it.
  parseHTML() {
    const [large, small] = HEADING_LEVELS;
    return [1, 2, 3, 4, 5, 6].map((tag) => ({ tag: `h${tag}`, attrs: { level: tag <= large ? large : small } }));
  },
});

/**
 * Looser than usual: when two people's changes come together, an item may start with something else than a paragraph.
 * The binding deletes a node that does not fit, with the words in it; so it has to fit.
 */
const AnswerListItem = ListItem.extend({ content: 'block+' });

/**
 * Where the browser itself takes out a line break, as phones do with every Backspace, it copies the carets in that line
 * as if they were words. Read as text, someone's name would come to stand in the answer.
 */
const AnswerWords = Node.create({
  name: 'text',
  group: 'inline',
  parseHTML: () => [{ tag: `.${CARET_CLASS}`, ignore: true }],
});

const CELL_CONTENT = '(paragraph | heading | bulletList | orderedList)+';
const noWidth = { colwidth: { default: null, parseHTML: () => null } };
const AnswerCell = TableCell.extend({
  content: CELL_CONTENT,
  addAttributes() {
    return { ...this.parent?.(), ...noWidth };
  },
});
const AnswerHeader = TableHeader.extend({
  content: CELL_CONTENT,
  addAttributes() {
    return { ...this.parent?.(), ...noWidth };
  },
});

type Append = (
  transactions: readonly Transaction[],
  before: EditorState,
  now: EditorState,
) => Transaction | null | undefined;

/**
 * The table plugin squares a ragged table by itself, in every editor that sees it. Two people adding a row and a column
 * at once make one ragged; each editor then adds cells, which makes it ragged again, for ever. So only its care for the
 * selection is kept; tables are squared by the toolbar, when someone works on one.
 */
function withoutSquaring(plugin: Plugin): Plugin {
  const append: Append | undefined = plugin.spec.appendTransaction?.bind(plugin);
  plugin.spec.appendTransaction = (transactions, before, now) => {
    const wanted = append?.(transactions, before, now);
    return wanted?.docChanged ? null : wanted;
  };
  return plugin;
}

const AnswerTable = Table.extend({
  addProseMirrorPlugins() {
    return (this.parent?.() ?? []).map(withoutSquaring);
  },
  addNodeView: () => null,
  renderHTML: () => ['div', { class: 'tableWrapper' }, ['table', ['tbody', 0]]],
});

/** The nodes and marks alone. */
export const answerKinds: Extensions = [
  AuthorMark,
  StarterKit.configure({
    undoRedo: false,
    // It would write a paragraph into the document of everyone who only looks.
    trailingNode: false,
    code: false,
    codeBlock: false,
    heading: false,
    listItem: false,
    text: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (url) => linkTarget(url) !== null,
      HTMLAttributes: { target: null, rel: 'noopener noreferrer nofollow', class: null },
    },
  }),
  AnswerWords,
  AnswerHeading.configure({ levels: [...HEADING_LEVELS] }),
  AnswerListItem,
  AnswerTable.configure({ resizable: false }),
  TableRow,
  AnswerCell,
  AnswerHeader,
];

export type Binding = {
  fragment: Y.XmlFragment;
  carets: CaretAwareness;
  /** The partner whose words are typed, now; null for none. */
  author(): PartnerId | null;
  placeholder: string;
  leave(): boolean;
};

/** Everything one editor is made of: the kinds, the binding to the shared document, carets, and the way out. */
export const answerExtensions = ({ fragment, carets, author, placeholder, leave }: Binding): Extensions => [
  ...answerKinds,
  AuthorKeeper.configure({ author }),
  Collaboration.configure({ fragment }),
  SteadySelection,
  CollaborationCaret.configure({
    provider: { awareness: carets },
    user: {},
    render: renderCaret,
    selectionRender: renderSelection,
  }),
  Placeholder.configure({ placeholder }),
  Extension.create({ name: 'leave', addKeyboardShortcuts: () => ({ Escape: leave, 'Alt-F10': leave }) }),
];
