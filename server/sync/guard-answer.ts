import * as Y from 'yjs';
import {
  ANSWER_MARKS,
  ANSWER_NODES,
  type AnswerNode,
  attributeFits,
  isAnswerNode,
  TEXT_NODE,
} from '../../shared/board/answer-schema.ts';

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
  // The root itself, or something that is neither an element nor text: only the former has no item.
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
  return content instanceof Y.ContentFormat && ANSWER_MARKS.some((mark) => mark === content.key);
}
