import * as Y from 'yjs';
import { ANSWER_MARKS, type AnswerMark } from '../../shared/board/answer-schema.ts';

/** An answer as plain values, for showing it without an editor. Reading never changes the document. */
export type AnswerTree = readonly AnswerPart[];

export type AnswerPart =
  | { kind: 'text'; text: string; marks: readonly AnswerMark[]; href: string | null }
  | { kind: 'node'; name: string; attributes: Readonly<Record<string, unknown>>; parts: AnswerTree };

type Run = { insert?: unknown; attributes?: Record<string, unknown> };

function hrefOf(link: unknown): string | null {
  if (typeof link !== 'object' || link === null || !('href' in link)) return null;
  return typeof link.href === 'string' ? link.href : null;
}

function textParts(text: Y.XmlText): AnswerPart[] {
  const runs: Run[] = text.toDelta();
  return runs.flatMap(({ insert, attributes = {} }): AnswerPart[] => {
    if (typeof insert !== 'string') return [];
    const marks = ANSWER_MARKS.filter((mark) => Object.hasOwn(attributes, mark));
    return [{ kind: 'text', text: insert, marks, href: hrefOf(attributes.link) }];
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
