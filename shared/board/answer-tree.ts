import * as Y from 'yjs';
import { z } from 'zod';
import { PartnerId } from '../ids.ts';
import { ANSWER_MARKS, type AnswerNode, AUTHOR_MARK, attributeFits, isAnswerNode } from './answer-schema.ts';

/**
 * Rich text as plain values: for showing it without an editor, keeping it as a restore point, and putting it back.
 * Reading never changes the document.
 */
const TextPart = z.object({
  kind: z.literal('text'),
  text: z.string(),
  marks: z.array(z.enum(ANSWER_MARKS)),
  href: z.string().nullable(),
  /** The partner whose words they are, as the editor noted it. */
  author: PartnerId.nullable(),
});
type TextPart = z.infer<typeof TextPart>;
type NodePart = { kind: 'node'; name: string; attributes: Readonly<Record<string, unknown>>; parts: AnswerPart[] };
export type AnswerPart = TextPart | NodePart;
export type AnswerTree = readonly AnswerPart[];

const NodePart: z.ZodType<NodePart> = z.object({
  kind: z.literal('node'),
  name: z.string(),
  attributes: z.record(z.string(), z.unknown()),
  get parts() {
    return z.array(AnswerPart);
  },
});
/** Named, since it holds itself: a description of the API can't write it out. */
const AnswerPart: z.ZodType<AnswerPart> = z.union([TextPart, NodePart]).meta({ id: 'AnswerPart' });
export const AnswerTree = z.array(AnswerPart);

type Run = { insert?: unknown; attributes?: Record<string, unknown> };

function hrefOf(link: unknown): string | null {
  if (typeof link !== 'object' || link === null || !('href' in link)) return null;
  return typeof link.href === 'string' ? link.href : null;
}

/** The partner an author mark names; null for anything else. */
export function authorOf(mark: unknown): PartnerId | null {
  if (typeof mark !== 'object' || mark === null || !('partner' in mark)) return null;
  const partner = PartnerId.safeParse(mark.partner);
  return partner.success ? partner.data : null;
}

function textParts(text: Y.XmlText): AnswerPart[] {
  const runs: Run[] = text.toDelta();
  return runs.flatMap(({ insert, attributes = {} }): AnswerPart[] => {
    if (typeof insert !== 'string') return [];
    const marks = ANSWER_MARKS.filter((mark) => Object.hasOwn(attributes, mark));
    return [
      { kind: 'text', text: insert, marks, href: hrefOf(attributes.link), author: authorOf(attributes[AUTHOR_MARK]) },
    ];
  });
}

/** The parts of an answer, or of a node in it; what is of an unknown kind is left out, and stays in the document. */
export function answerTree(fragment: Y.XmlFragment): AnswerPart[] {
  return fragment.toArray().flatMap((child): AnswerPart[] => {
    if (child instanceof Y.XmlText) return textParts(child);
    if (!(child instanceof Y.XmlElement)) return [];
    const attributes: Record<string, unknown> = child.getAttributes();
    return [{ kind: 'node', name: child.nodeName, attributes, parts: answerTree(child) }];
  });
}

/** Whether there is nothing to read. */
export const isEmptyAnswer = (tree: AnswerTree): boolean =>
  tree.every((part) =>
    part.kind === 'text' ? part.text.trim() === '' : part.name !== 'table' && isEmptyAnswer(part.parts),
  );

/** How long its text is, in characters (UTF-16 units, as Yjs counts). */
export function treeLength(tree: AnswerTree): number {
  let length = 0;
  for (const part of tree) length += part.kind === 'text' ? part.text.length : treeLength(part.parts);
  return length;
}

/** What it says, a line per line of text. */
export function plainText(tree: AnswerTree): string {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const walk = (parts: AnswerTree): void => {
    for (const part of parts) {
      if (part.kind === 'text') line += part.text;
      else if (part.name === 'hardBreak') end();
      else {
        end();
        walk(part.parts);
        end();
      }
    }
  };
  walk(tree);
  end();
  return lines.join('\n');
}

/** Puts the parts behind what is there; what the schema does not know is left out. To be called within a transaction. */
export function writeTree(fragment: Y.XmlFragment, tree: AnswerTree): void {
  let runs: Run[] = [];
  const endText = (): void => {
    if (runs.length === 0) return;
    // Runs that follow each other are one text, as an editor writes them.
    const text = new Y.XmlText();
    text.applyDelta(runs);
    fragment.push([text]);
    runs = [];
  };
  for (const part of tree) {
    if (part.kind === 'text') {
      runs.push({ insert: part.text, attributes: formatOf(part) });
      continue;
    }
    endText();
    if (isAnswerNode(part.name)) writeNode(fragment, part.name, part);
  }
  endText();
}

function writeNode(parent: Y.XmlFragment, name: AnswerNode, { attributes, parts }: NodePart): void {
  const element: unknown = new Y.XmlElement(name);
  // Yjs' types know attributes as strings only; a plain `instanceof` leaves open what they are.
  if (!(element instanceof Y.XmlElement)) return;
  parent.push([element]);
  for (const [key, value] of Object.entries(attributes)) {
    if (attributeFits(name, key, value)) element.setAttribute(key, value);
  }
  writeTree(element, parts);
}

function formatOf({ marks, href, author }: TextPart): Record<string, unknown> {
  const format: Record<string, unknown> = {};
  for (const mark of marks) if (mark !== 'link') format[mark] = {};
  if (href !== null) format.link = { href };
  if (author !== null) format[AUTHOR_MARK] = { partner: author };
  return format;
}
