import { raw } from 'hast-util-raw';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { VFile } from 'vfile';
import type { Piece } from '../../shared/guide/reading/pieces.ts';
import { withTables } from './tabs.ts';
import { piecesOf } from './tree-pieces.ts';

/** Markdown with tables, notes and whatever HTML stands in it. */
export function markdownPieces(source: string): Piece[] {
  const { text, lineOf } = withTables(source);
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  keepRaggedRows(tree);
  const html = raw(toHast(tree, { allowDangerousHtml: true }), { file: new VFile(text) });
  return html.type === 'root' ? piecesOf(html, lineOf) : [];
}

/** On the way to HTML every row gets as many cells as the first: what is too much would vanish, what is missing be hidden. */
function keepRaggedRows(tree: Root): void {
  for (const node of tree.children) {
    if (node.type !== 'table') continue;
    const widest = Math.max(...node.children.map(({ children }) => children.length));
    node.align = Array.from({ length: widest }, () => null);
    for (const row of node.children) row.data = { ...row.data, hProperties: { dataCells: row.children.length } };
  }
}
