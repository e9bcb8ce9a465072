import * as Y from 'yjs';
import {
  ANSWER_NODES,
  type AnswerMark,
  type AnswerNode,
  AUTHOR_MARK,
  attributeFits,
  isAnswerNode,
  TEXT_NODE,
} from '../../shared/board/answer-schema.ts';
import { authorOf } from '../../shared/board/answer-tree.ts';

/**
 * Whether a new item may stand where it was put in an answer. What doesn't fit would make every editor throw, or delete
 * the whole node with other people's words in it.
 */
export function fitsInAnswer(item: Y.Item): boolean {
  const { parent, content } = item;
  if (content instanceof Y.ContentDeleted) return true;
  if (parent instanceof Y.XmlText) return item.parentSub === null && fitsInText(content);
  const node = nodeOf(parent);
  if (node === null) return false;
  if (item.parentSub !== null) return node !== 'doc' && fitsAsAttribute(node, item.parentSub, content);
  return content instanceof Y.ContentType && fitsAsChild(node, content.type);
}

function nodeOf(parent: Y.Item['parent']): AnswerNode | null {
  if (parent instanceof Y.XmlElement) return isAnswerNode(parent.nodeName) ? parent.nodeName : null;
  // A fragment within something else, or a root: until that is asked for by its kind it is of none, but it has no item.
  if (parent instanceof Y.XmlFragment) return 'doc';
  return parent instanceof Y.AbstractType && parent._item === null ? 'doc' : null;
}

function fitsAsChild(node: AnswerNode, child: Y.AbstractType<unknown>): boolean {
  const allowed: readonly string[] = ANSWER_NODES[node];
  if (child instanceof Y.XmlText) return allowed.includes(TEXT_NODE);
  return child instanceof Y.XmlElement && allowed.includes(child.nodeName);
}

function fitsAsAttribute(node: AnswerNode, attribute: string, content: Y.Item['content']): boolean {
  return (
    content instanceof Y.ContentAny && content.arr.every((value: unknown) => attributeFits(node, attribute, value))
  );
}

function fitsInText(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentString) return true;
  return content instanceof Y.ContentFormat && markFits(content.key, content.value);
}

const isPlain = (value: unknown): boolean => value === true || hasOnly(value, []);
const LINK_ATTRIBUTES = ['href', 'target', 'rel', 'class', 'title'] as const;

/** What a mark may say; null ends it. */
const MARKS: Record<AnswerMark | typeof AUTHOR_MARK, (value: unknown) => boolean> = {
  bold: isPlain,
  italic: isPlain,
  underline: isPlain,
  strike: isPlain,
  link: (value) =>
    hasOnly(value, LINK_ATTRIBUTES) &&
    Object.entries(value).every(([name, text]) => typeof text === 'string' || (text === null && name !== 'href')) &&
    'href' in value,
  [AUTHOR_MARK]: (value) => hasOnly(value, ['partner']) && authorOf(value) !== null,
};

const isMark = (key: string): key is keyof typeof MARKS => Object.hasOwn(MARKS, key);
const markFits = (key: string, value: unknown): boolean => isMark(key) && (value === null || MARKS[key](value));

const hasOnly = (value: unknown, keys: readonly string[]): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => keys.includes(key));
