import type { Element, Root } from 'hast';
import type { Piece } from '../../shared/guide/reading/pieces.ts';
import {
  all,
  inlineOf,
  isBlock,
  isElement,
  isNoteSign,
  joined,
  markOf,
  type Node,
  termOf,
  textOf,
} from './tree-inline.ts';
import { cellsIn, tableRows } from './tree-table.ts';

/** A document as an HTML tree, read as pieces. Markdown and Word both come through here, so they are read alike. */

/** `numbered`: lines come from counting what a person sees as paragraphs; else from positions in the source. */
export function piecesOf(tree: Root, lineOf: ((line: number) => number) | 'numbered'): Piece[] {
  const pieces: Piece[] = [];
  let paragraphs = 0;
  let line = 1;
  /** The line a node stands on. Nodes the parser made up have none: those stand where the one before them stood. */
  const at = (node: Node | undefined): number => {
    // Against its type: a torn cell outside a table has a position without a start.
    const own = node?.position?.start?.line;
    if (lineOf !== 'numbered' && own !== undefined) line = lineOf(own);
    return line;
  };
  const count = (): void => {
    paragraphs += 1;
    if (lineOf === 'numbered') line = paragraphs;
  };

  function loose(nodes: readonly Node[]): void {
    for (const node of nodes) {
      const mark = node.type === 'comment' ? markOf(node.value) : null;
      if (mark !== null) pieces.push({ kind: 'note', line: at(node), mark });
    }
    const { runs } = inlineOf(nodes.filter(({ type }) => type !== 'comment'));
    if (joined(runs).trim() === '') return;
    count();
    const [first] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
    const text = joined(runs);
    const startLine = at(first);
    if (first !== undefined && isNoteStart(first, text)) pieces.push({ kind: 'footnote', line: startLine, text });
    else {
      const style = { italic: all(runs, 'italic'), bold: all(runs, 'bold') };
      pieces.push({ kind: 'paragraph', line: startLine, text, ...style, term: termOf(runs) });
    }
  }

  /** Runs of inline nodes are paragraphs; blocks are each what they are. */
  function flow(nodes: readonly Node[], depth: number): void {
    let inline: Node[] = [];
    const flush = (): void => {
      loose(inline);
      inline = [];
    };
    for (const node of nodes) {
      if (!isBlock(node)) {
        inline.push(node);
        continue;
      }
      flush();
      block(node, depth);
    }
    flush();
  }

  function block(node: Element, depth: number): void {
    const { tagName, children, properties } = node;
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    if (level !== undefined) {
      const { runs, mark } = inlineOf(children);
      if (joined(runs).trim() === '') return;
      count();
      pieces.push({ kind: 'heading', line: at(node), level: Number(level), text: joined(runs), mark });
    } else if (tagName === 'ul' || tagName === 'ol') list(node, depth);
    else if (tagName === 'table') table(node);
    else if (tagName === 'li') item(node, depth);
    // The notes gathered at the end of a document.
    else if (tagName === 'section' && properties.dataFootnotes !== undefined) return;
    else flow(children, depth);
  }

  function list({ children }: Element, depth: number): void {
    for (const child of children) {
      if (isElement(child) && child.tagName === 'li') item(child, depth);
      else if (isBlock(child)) block(child, depth + 1);
    }
  }

  function item(node: Element, depth: number): void {
    if (/^(?:foot|end)note-/.test(String(node.properties.id ?? ''))) return;
    const own = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const end = own.findIndex(isBlock);
    const first = own[end];
    // In a loose list the item's own text is a paragraph.
    const wrapped = end === 0 && first !== undefined && isElement(first) && first.tagName === 'p';
    const text = wrapped ? first.children : end < 0 ? own : own.slice(0, end);
    const { runs, mark } = inlineOf(text);
    if (joined(runs).trim() !== '') count();
    const style = { italic: all(runs, 'italic') };
    pieces.push({ kind: 'item', line: at(node), depth, text: joined(runs), ...style, term: termOf(runs), mark });
    if (end >= 0) flow(own.slice(wrapped ? 1 : end), depth + 1);
  }

  function table(node: Element): void {
    const start = at(node);
    const rows = tableRows(node, (row) => {
      const rowLine = at(row);
      for (const _ of cellsIn(row)) count();
      return rowLine;
    });
    if (rows.length > 0) pieces.push({ kind: 'table', line: start, rows });
  }

  flow(tree.children, 0);
  return pieces;
}

/** A paragraph that begins with the small number of a note. */
function isNoteStart(first: Node, text: string): boolean {
  if (/^\s*[\u00B9\u00B2\u00B3\u2070-\u2079]+\s/u.test(text)) return true;
  if (!isElement(first)) return false;
  if (first.tagName === 'sup') return isNoteSign(textOf(first.children), '');
  const [inner] = first.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return first.tagName === 'p' && inner !== undefined && isElement(inner) && isNoteStart(inner, text);
}
