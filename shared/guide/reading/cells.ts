import { BlockId } from '../../ids.ts';
import type { Cell } from '../guide.ts';
import type { Fit } from './fit.ts';
import type { CellBlock } from './pieces.ts';
import { folded, isEnded, onOneLine, startsLower } from './plain.ts';

/** The content of one cell of the matrix, out of the paragraphs and list items the source has there. */
const CONSIDERATIONS = 40;
const GROUPS = 10;
const BLOCK_IDS = 20;
const SENTENCE = 2_000;
const TITLE = 300;

const BULLET = /^[•●▪■‣◦·–—-]\s*(?=\S|$)/u;

/** Plain blocks without bullets typed in, and without the empty ones. */
const tidied = (blocks: readonly CellBlock[]): CellBlock[] =>
  blocks
    .map(({ kind, text, bold }) => {
      const plain = onOneLine(text);
      return { kind: BULLET.test(plain) ? ('item' as const) : kind, text: plain.replace(BULLET, ''), bold };
    })
    .filter(({ text }) => text !== '');

/** A paragraph in lower case goes on with the one before it: after a page break always, else where that was not finished. */
const goesOn = (before: CellBlock, next: CellBlock, broken: boolean): boolean =>
  next.kind === 'text' && !next.bold && !before.bold && startsLower(next.text) && (broken || !isEnded(before.text));

/** Where a page was cut, even a list item may be the rest of the one before, in a list whose items start with capitals. */
const goesOnAsItem = (all: readonly CellBlock[], before: CellBlock, next: CellBlock): boolean =>
  next.kind === 'item' && startsLower(next.text) && !isEnded(before.text) && !all.some(({ text }) => startsLower(text));

/** Adds what a row further down the page says in the same cell. Sentences that were cut in two are mended. */
export function continued(blocks: readonly CellBlock[], more: readonly CellBlock[]): CellBlock[] {
  const all = [...blocks];
  for (const [index, next] of tidied(more).entries()) {
    const before = all.at(-1);
    const broken = index === 0;
    if (before !== undefined && (goesOn(before, next, broken) || (broken && goesOnAsItem(all, before, next)))) {
      all[all.length - 1] = { ...before, text: `${before.text} ${next.text}` };
    } else all.push(next);
  }
  return all;
}

export type BlockByTitle = ReadonlyMap<string, BlockId>;

export const blocksByTitle = (blocks: readonly { id: string; title: string }[]): BlockByTitle =>
  new Map(blocks.toReversed().map(({ id, title }) => [folded(title), BlockId.parse(id)]));

type Tools = { line: number; fit: Fit; blocks: BlockByTitle };
type Group = { title: string; considerations: string[] };

/** Paragraphs that end in a colon, and those above a list of nothing but blocks, lead a group; block names become links. */
export function readCell(content: readonly CellBlock[], { line, fit, blocks }: Tools): Cell {
  const own: Group = { title: '', considerations: [] };
  const groups: Group[] = [];
  const blockIds: BlockId[] = [];
  let group = own;
  for (const [index, block] of content.entries()) {
    const linked = blocks.get(folded(block.text));
    if (leads(content, index, blocks)) {
      group = { title: block.text.replace(/\s*:$/, ''), considerations: [] };
      groups.push(group);
    } else if (linked !== undefined && block.kind === 'item') {
      if (!blockIds.includes(linked)) blockIds.push(linked);
    } else group.considerations.push(block.text);
  }
  const fitted = (texts: readonly string[]) =>
    fit.list(texts, CONSIDERATIONS, (text) => ({ line, text })).map((text) => fit.text(line, text, SENTENCE));
  return {
    considerations: fitted(own.considerations),
    groups: fit
      .list(
        groups.filter(({ considerations }) => considerations.length > 0),
        GROUPS,
        ({ title }) => ({ line, text: title }),
      )
      .map(({ title, considerations }) => ({
        title: fit.text(line, title, TITLE),
        considerations: fitted(considerations),
      })),
    blockIds: fit.list(blockIds, BLOCK_IDS, (text) => ({ line, text })),
  };
}

function leads(content: readonly CellBlock[], index: number, blocks: BlockByTitle): boolean {
  const block = content[index];
  const next = content[index + 1];
  if (block === undefined || next === undefined || block.kind === 'item') return false;
  if (/[^:\s]\s*:$/.test(block.text)) return block.bold || next.kind === 'item';
  return next.kind === 'item' && (block.bold || blocks.has(folded(next.text)));
}

/** Whether a text may be several points in a row: somewhere a capital follows a word that ended no sentence. */
export const runsTogether = (text: string): boolean => /[\p{Ll})?]\s+\p{Lu}\p{Ll}+(?:\s|$)/u.test(text);
