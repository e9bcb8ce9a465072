/**
 * What an answer may be made of, for the editor and for the server's guard. An answer is an XmlFragment: a node is a
 * Y.XmlElement named after it, running text is a Y.XmlText (here called `text`) whose formatting keys are marks, a hard
 * break is an element beside the texts. Anything else (a Y.Map, an unknown name) breaks every editor that renders it.
 */
const IN_LINE = ['text', 'hardBreak'] as const;
const IN_CELL = ['paragraph', 'heading', 'bulletList', 'orderedList'] as const;
const BLOCKS = [...IN_CELL, 'blockquote', 'horizontalRule', 'table'] as const;

/** The name of running text in the lists below: a Y.XmlText. */
export const TEXT_NODE = 'text';

/** For every node the nodes that may stand in it. `doc` is the root fragment itself and never an element. */
export const ANSWER_NODES = {
  doc: BLOCKS,
  paragraph: IN_LINE,
  heading: IN_LINE,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: BLOCKS,
  blockquote: BLOCKS,
  horizontalRule: [],
  hardBreak: [],
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: IN_CELL,
  tableHeader: IN_CELL,
} as const satisfies Record<string, readonly string[]>;

export type AnswerNode = keyof typeof ANSWER_NODES;

/** The formatting keys that text may carry. */
export const ANSWER_MARKS = ['bold', 'italic', 'underline', 'strike', 'link'] as const;
export type AnswerMark = (typeof ANSWER_MARKS)[number];

/**
 * The formatting key that tells whose words they are: `{partner: <partnerId>}`. The editor sets it and keeps it when a
 * line is split or wrapped; it colours the text. The record of who wrote is the server's own count.
 */
export const AUTHOR_MARK = 'author';

export const HEADING_LEVELS = [3, 4] as const;

/** A cell can't span more: an editor lays out span by span, so a span of a billion would stop every browser. */
const MAX_SPAN = 50;

/** Where a link may go; `javascript:` and `data:` would run in the reader's page. */
export const LINK_PROTOCOLS = ['http', 'https', 'mailto', 'tel'] as const;

export const isAnswerNode = (name: string): name is AnswerNode => name !== 'doc' && Object.hasOwn(ANSWER_NODES, name);

const isSpan = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_SPAN;
const isShortText = (value: unknown): boolean => typeof value === 'string' && value.length <= 40;

/** Every attribute a node may carry, each with what it may be; the editor leaves out what is null. */
const ATTRIBUTES: Partial<Record<AnswerNode, Record<string, (value: unknown) => boolean>>> = {
  heading: { level: (value) => HEADING_LEVELS.some((level) => level === value) },
  orderedList: { start: (value) => typeof value === 'number' && Number.isSafeInteger(value), type: isShortText },
  tableCell: { colspan: isSpan, rowspan: isSpan, align: isShortText },
  tableHeader: { colspan: isSpan, rowspan: isSpan, align: isShortText },
};

/** Whether an element of this name may carry this attribute with this value. */
export function attributeFits(node: AnswerNode, attribute: string, value: unknown): boolean {
  const known = ATTRIBUTES[node];
  if (known === undefined || !Object.hasOwn(known, attribute)) return false;
  return known[attribute]?.(value) ?? false;
}
