import { LINK_PROTOCOLS } from '../../../../shared/board/answer-schema.ts';
import type { Mark, Run, Runs } from './paper.ts';

/** Text fit for every format: what people typed or pasted, without what a file can't hold or a page would be fooled by. */

/**
 * Left out: control characters, which XML can't hold; marks that turn the direction of all that follows, since a name
 * with one would turn the words of others; placeholders for things that aren't text.
 */
const UNFIT = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufff9-\ufffc\ufffe\uffff]/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;

/** As it can be drawn; halves of a pair become the sign for what can't be read. */
export const clean = (text: string): string =>
  text.toWellFormed().replace(LINE_ENDS, '\n').replace(UNFIT, '').replaceAll('\t', ' ');

/** On one line. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

export const run = (
  text: string,
  marks: readonly Mark[] = [],
  more: Partial<Pick<Run, 'link' | 'change'>> = {},
): Run => ({
  text: clean(text),
  marks,
  link: null,
  change: null,
  ...more,
});

export const runs = (text: string, ...marks: Mark[]): Runs => [run(text, marks)];

export const textOf = (of: Runs): string => of.map(({ text }) => text).join('');

/** Word takes a document with a longer one for damaged. */
const LONGEST_LINK = 2_000;

/** Where a link may lead, or null: what runs in a reader, or opens a file of theirs, is no link. */
export function safeLink(href: string | null): string | null {
  if (href === null || href.length > LONGEST_LINK || !URL.canParse(href)) return null;
  const url = new URL(href);
  return LINK_PROTOCOLS.some((protocol) => url.protocol === `${protocol}:`) ? url.href : null;
}
