import * as Y from 'yjs';

/**
 * All that stands in a document, in order and with the ids of its characters, as text. Two documents with the same dump
 * show the same and take the same edits further.
 */
export function dump(doc: Y.Doc): string {
  const roots = [...doc.share].map(([name, type]) => `${name} ${children(type)}`);
  // A root that was only asked for is no content.
  return roots
    .filter((root) => !root.endsWith(' []{}'))
    .sort()
    .join('\n');
}

function children(type: Parameters<typeof Y.getTypeChildren>[0]): string {
  const list: string[] = [];
  for (let item = type._start; item !== null; item = item.right) if (!item.deleted) list.push(...atoms(item));
  const map = [...type._map]
    .filter(([, item]) => !item.deleted)
    .map(([key, item]) => `${JSON.stringify(key)}:${atoms(item).join('')}`)
    .sort();
  return `[${list.join(',')}]{${map.join(',')}}`;
}

/** What an item carries, one entry a clock, so that it doesn't matter how items were merged. */
function atoms({ id, length, content }: Y.Item): string[] {
  const at = (offset: number): string => `${id.client}.${id.clock + offset}`;
  if (content instanceof Y.ContentType) return [`${at(0)} ${nameOf(content.type)}${children(content.type)}`];
  if (content instanceof Y.ContentString) return [...units(content.str)].map((unit, offset) => `${at(offset)} ${unit}`);
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) {
    return content.arr.map((value: unknown, offset: number) => `${at(offset)} ${JSON.stringify(value)}`);
  }
  return [`${at(0)} ${content.constructor.name}*${length}`];
}

const nameOf = (type: Parameters<typeof Y.getTypeChildren>[0]): string =>
  type instanceof Y.XmlElement ? type.nodeName : type.constructor.name;

function* units(text: string): Generator<number> {
  for (let index = 0; index < text.length; index++) yield text.charCodeAt(index);
}
