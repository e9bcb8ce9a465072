import type { Element, ElementContent, RootContent } from 'hast';
import type { Mark, MarkRole } from '../../shared/guide/reading/pieces.ts';

/** The text in an HTML tree: stretches of one style, without what nobody reads, without the signs of notes. */
export type Node = RootContent | ElementContent;
/** A stretch of text in one style; a line break is a newline. */
export type Run = { text: string; italic: boolean; bold: boolean };
type Style = { italic: boolean; bold: boolean };
type Inline = { runs: Run[]; mark: Mark | null };

const PLAIN: Style = { italic: false, bold: false };
const UNREAD = new Set(['script', 'style', 'template', 'img', 'svg', 'head', 'title', 'iframe', 'object', 'noscript']);
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'ul',
]);

export const isElement = (node: Node): node is Element => node.type === 'element';
export const isBlock = (node: Node): node is Element => isElement(node) && BLOCKS.has(node.tagName);

const ROLES: readonly MarkRole[] = ['guide', 'theme', 'block', 'question', 'item', 'aspect', 'variant'];

/** What a comment of an exported guide says; null for any other comment. */
export function markOf(comment: string): Mark | null {
  const [, word, rest = ''] = /^\s*gesprekstafel\s+([a-z]+)((?:\s+[a-z]+=\S+)*)\s*$/.exec(comment) ?? [];
  const role = ROLES.find((each) => each === word);
  if (role === undefined) return null;
  const values = new Map([...rest.matchAll(/([a-z]+)=(\S+)/g)].map(([, key = '', value = '']) => [key, value]));
  return { role, id: values.get('id') ?? null, locale: values.get('locale') ?? null };
}

/** Word numbers its notes in brackets, sources write a small digit; a small digit behind a unit is a square or a cube. */
export const isNoteSign = (text: string, before: string): boolean =>
  /^\s*(?:\[?\d{1,3}\]?|[*†‡]+)\s*$/.test(text) && !/(?:^|[^\p{L}])[kcdm]?m$/u.test(before);

export function inlineOf(nodes: readonly Node[]): Inline {
  const runs: Run[] = [];
  let mark: Mark | null = null;
  const said = (): string => runs.map(({ text }) => text).join('');
  const visit = (node: Node, style: Style): void => {
    if (node.type === 'text') runs.push({ text: node.value, ...style });
    else if (node.type === 'comment') mark = markOf(node.value) ?? mark;
    else if (isElement(node)) enter(node, style);
  };
  const enter = (node: Element, style: Style): void => {
    const { tagName, children } = node;
    if (UNREAD.has(tagName)) return;
    if (tagName === 'br') runs.push({ text: '\n', ...style });
    else if (tagName === 'sup' && isNoteSign(textOf(children), said())) return;
    else {
      const bold = style.bold || tagName === 'b' || tagName === 'strong';
      const italic = style.italic || tagName === 'i' || tagName === 'em';
      for (const child of children) visit(child, { bold, italic });
      if (isBlock(node)) runs.push({ text: '\n', ...style });
    }
  };
  for (const node of nodes) visit(node, PLAIN);
  return { runs, mark };
}

export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : isElement(node) ? textOf(node.children) : ''))
    .join('');
}

export const joined = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

export function all(runs: readonly Run[], style: 'italic' | 'bold'): boolean {
  const seen = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return seen.length > 0 && seen.every((run) => run[style]);
}

/** The bold words a text begins with, where there is more behind them. */
export function termOf(runs: readonly Run[]): string | null {
  const from = runs.findIndex(({ text }) => text.trim() !== '');
  if (from < 0 || runs[from]?.bold !== true) return null;
  const end = runs.findIndex(({ bold, text }, index) => index > from && !bold && text.trim() !== '');
  return end < 0 ? null : joined(runs.slice(from, end)).replace(/\s+/g, ' ').trim();
}
