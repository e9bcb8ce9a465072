import * as Y from 'yjs';

/**
 * Whether a rich text has anything to read: the same as not isEmptyAnswer of its tree, but it stops at the first letter,
 * so that a board full of long answers is read in an instant.
 */
export function hasWords(text: Y.XmlFragment | Y.XmlText): boolean {
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    const { content } = item;
    if (content instanceof Y.ContentString && /\S/.test(content.str)) return true;
    if (!(content instanceof Y.ContentType)) continue;
    const { type } = content;
    if (type instanceof Y.XmlElement && type.nodeName === 'table') return true;
    if ((type instanceof Y.XmlFragment || type instanceof Y.XmlText) && hasWords(type)) return true;
  }
  return false;
}
