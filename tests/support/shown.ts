import * as Y from 'yjs';

type AnyType = Parameters<typeof Y.getTypeChildren>[0];

/**
 * All that stands under a root as a reader sees it, formatting and attributes with it, and nothing of how it came there:
 * a word that was taken away and put back shows the same.
 */
export function shown(doc: Y.Doc, root: string): string {
  const type = doc.share.get(root);
  return type === undefined ? EMPTY : shownType(type);
}

const EMPTY = '[]{}';

function shownType(type: AnyType): string {
  const list: string[] = [];
  const marks = new Map<string, string>();
  let last = '';
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    const { content } = item;
    if (content instanceof Y.ContentFormat) {
      if (content.value === null) marks.delete(content.key);
      else marks.set(content.key, JSON.stringify(content.value));
      continue;
    }
    const on = [...marks].map(([key, value]) => `${key}=${value}`).sort();
    if (on.join() !== last) list.push(`<${on.join()}>`);
    last = on.join();
    list.push(carried(item));
  }
  const map = [...type._map]
    .filter(([, item]) => !item.deleted)
    .map(([key, item]) => `${JSON.stringify(key)}:${carried(item)}`)
    .sort();
  return `[${list.join('')}]{${map.join()}}`;
}

function carried({ content }: Y.Item): string {
  if (content instanceof Y.ContentString) return content.str;
  if (content instanceof Y.ContentType) return ` ${nameOf(content.type)}${shownType(content.type)}`;
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) return JSON.stringify(content.arr);
  return content.constructor.name;
}

const nameOf = (type: AnyType): string => (type instanceof Y.XmlElement ? type.nodeName : type.constructor.name);
