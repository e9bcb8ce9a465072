import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconColumnInsertRight,
  IconColumnRemove,
  IconH1,
  IconH2,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconRowInsertBottom,
  IconRowRemove,
  IconTable,
  IconTableMinus,
} from '@tabler/icons-react';
import type { ChainedCommands, Editor } from '@tiptap/core';
import type { ComponentType } from 'react';

/** What the toolbar offers, in order. */
type ToolId =
  | 'bold'
  | 'italic'
  | 'heading'
  | 'subheading'
  | 'bullets'
  | 'numbers'
  | 'quote'
  | 'link'
  | 'table'
  | 'rowAfter'
  | 'columnAfter'
  | 'deleteRow'
  | 'deleteColumn'
  | 'deleteTable'
  | 'undo'
  | 'redo';

export type Tool = {
  id: ToolId;
  icon: ComponentType<{ size: number; stroke: number; 'aria-hidden': 'true' }>;
  keys?: string;
  /** Only where the caret is in a table. */
  inTable?: true;
  /** Whether it is on where the caret is; absent for what is done once. */
  on?(editor: Editor): boolean;
  can?(editor: Editor): boolean;
  use(chain: ChainedCommands): ChainedCommands;
};

/** A table at the very end would leave no line to write on below it. */
const insertTable = (chain: ChainedCommands): ChainedCommands =>
  chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }).command(({ tr, state }) => {
    const paragraph = state.schema.nodes.paragraph?.create();
    if (tr.doc.lastChild?.type.name === 'table' && paragraph !== undefined) tr.insert(tr.doc.content.size, paragraph);
    return true;
  });

export const TOOLS: readonly Tool[] = [
  {
    id: 'bold',
    icon: IconBold,
    keys: 'Ctrl+B',
    on: (editor) => editor.isActive('bold'),
    use: (chain) => chain.toggleBold(),
  },
  {
    id: 'italic',
    icon: IconItalic,
    keys: 'Ctrl+I',
    on: (editor) => editor.isActive('italic'),
    use: (chain) => chain.toggleItalic(),
  },
  {
    id: 'heading',
    icon: IconH1,
    on: (editor) => editor.isActive('heading', { level: 3 }),
    use: (chain) => chain.toggleHeading({ level: 3 }),
  },
  {
    id: 'subheading',
    icon: IconH2,
    on: (editor) => editor.isActive('heading', { level: 4 }),
    use: (chain) => chain.toggleHeading({ level: 4 }),
  },
  {
    id: 'bullets',
    icon: IconList,
    keys: 'Ctrl+Shift+8',
    on: (editor) => editor.isActive('bulletList'),
    use: (chain) => chain.toggleBulletList(),
  },
  {
    id: 'numbers',
    icon: IconListNumbers,
    keys: 'Ctrl+Shift+7',
    on: (editor) => editor.isActive('orderedList'),
    use: (chain) => chain.toggleOrderedList(),
  },
  {
    id: 'quote',
    icon: IconBlockquote,
    keys: 'Ctrl+Shift+B',
    on: (editor) => editor.isActive('blockquote'),
    use: (chain) => chain.toggleBlockquote(),
  },
  { id: 'link', icon: IconLink, on: (editor) => editor.isActive('link'), use: (chain) => chain },
  { id: 'table', icon: IconTable, can: (editor) => !editor.isActive('table'), use: insertTable },
  // A ragged table (two people changed it at once) is squared first, by the one who works on it.
  { id: 'rowAfter', icon: IconRowInsertBottom, inTable: true, use: (chain) => chain.fixTables().addRowAfter() },
  { id: 'columnAfter', icon: IconColumnInsertRight, inTable: true, use: (chain) => chain.fixTables().addColumnAfter() },
  { id: 'deleteRow', icon: IconRowRemove, inTable: true, use: (chain) => chain.deleteRow() },
  { id: 'deleteColumn', icon: IconColumnRemove, inTable: true, use: (chain) => chain.deleteColumn() },
  { id: 'deleteTable', icon: IconTableMinus, inTable: true, use: (chain) => chain.deleteTable() },
  {
    id: 'undo',
    icon: IconArrowBackUp,
    keys: 'Ctrl+Z',
    can: (editor) => editor.can().undo(),
    use: (chain) => chain.undo(),
  },
  {
    id: 'redo',
    icon: IconArrowForwardUp,
    keys: 'Ctrl+Y',
    can: (editor) => editor.can().redo(),
    use: (chain) => chain.redo(),
  },
];
