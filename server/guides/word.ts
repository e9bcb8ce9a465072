import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { AppError } from '../../shared/errors.ts';
import type { Piece } from '../../shared/guide/reading/pieces.ts';
import { markdownPieces } from './markdown.ts';
import { piecesOf } from './tree-pieces.ts';
import { safeWordZip } from './zip.ts';

/** Word says what is a title by style; pictures say nothing we can ask. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh > em",
  "p[style-name='caption'] => p:fresh",
];

/** Word (.docx). `line` of a piece is the number of the paragraph, empty ones not counted. AppError: as `safeWordZip`. */
export async function wordPieces(bytes: Buffer): Promise<Piece[]> {
  const zip = await safeWordZip(bytes);
  const pieces = piecesOf(await treeOf(zip, true), 'numbered');
  if (pieces.some(({ kind }) => kind === 'heading') || !looksLikeMarkdown(pieces)) return pieces;
  return markdownPieces(typedText(await treeOf(zip, false)));
}

async function treeOf(zip: Buffer, ignoreEmptyParagraphs: boolean): Promise<Root> {
  const { value } = await mammoth
    .convertToHtml(
      { buffer: zip },
      {
        styleMap: STYLES,
        ignoreEmptyParagraphs,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    .catch((error: unknown) => {
      throw error instanceof RangeError ? error : new AppError('file-broken', { field: 'file', cause: error });
    });
  return fromHtml(value, { fragment: true });
}

/** Markdown pasted or opened in a word processor: its signs stand there as typed. */
const looksLikeMarkdown = (pieces: readonly Piece[]): boolean =>
  pieces.filter((piece) => piece.kind === 'paragraph' && /^#{1,6} \S/.test(piece.text)).length >= 2;

/** What was typed, a paragraph a line; then `line` is the number of the paragraph with the empty ones counted. */
const typedText = (tree: Root): string =>
  tree.children.map((node) => (node.type === 'element' ? textIn(node.children) : '')).join('\n');

const textIn = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? (node.tagName === 'br' ? '\n' : textIn(node.children)) : '';
    })
    .join('');
