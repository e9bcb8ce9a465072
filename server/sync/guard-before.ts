import * as Y from 'yjs';

/** Any of Yjs' shared types. */
export type SharedType = Exclude<Y.Item['parent'], Y.ID | null>;

/**
 * What stood in the document before a transaction, read from within its 'afterTransaction': what it took away is not yet
 * swept up by then. So nothing has to be remembered between edits to put something back.
 */
export class Before {
  readonly #transaction: Y.Transaction;

  constructor(transaction: Y.Transaction) {
    this.#transaction = transaction;
  }

  isNew({ id }: Y.Item): boolean {
    return id.clock >= (this.#transaction.beforeState.get(id.client) ?? 0);
  }

  stood(item: Y.Item): boolean {
    return !this.isNew(item) && (!item.deleted || Y.isDeleted(this.#transaction.deleteSet, item.id));
  }

  /** What stood under a key; null when nothing did. */
  under(map: SharedType, key: string): Y.Item | null {
    let item = map._map.get(key) ?? null;
    while (item !== null && this.isNew(item)) item = item.left;
    return item !== null && this.stood(item) ? item : null;
  }

  /** The plain value or shared type that stood under a key. */
  value(map: SharedType, key: string): unknown {
    const item = this.under(map, key);
    return item === null ? undefined : valueIn(item);
  }

  /** What a text said, formatting aside. */
  text(text: SharedType): string {
    let said = '';
    for (const { content } of this.#list(text)) if (content instanceof Y.ContentString) said += content.str;
    return said;
  }

  *#list(type: SharedType): Generator<Y.Item> {
    for (let item = type._start; item !== null; item = item.right) if (this.stood(item)) yield item;
  }

  /** A new one of what stood there, with all that stood in it. Undefined for what no rule allows. */
  copy(item: Y.Item): unknown {
    return item.content instanceof Y.ContentType ? this.#copyType(item.content.type) : valueIn(item);
  }

  #copyType(type: SharedType): unknown {
    // The kinds that are made of others come first.
    if (type instanceof Y.XmlText) return this.#copyRichText(type);
    if (type instanceof Y.Text) return new Y.Text(this.text(type));
    if (type instanceof Y.XmlElement) return this.#copyElement(type);
    if (type instanceof Y.XmlFragment) return this.#fill(new Y.XmlFragment(), type);
    if (!(type instanceof Y.Map)) return undefined;
    const copy = new Y.Map<unknown>();
    for (const [key, value] of this.#keys(type)) copy.set(key, value);
    return copy;
  }

  *#keys(type: SharedType): Generator<[key: string, value: unknown]> {
    for (const key of type._map.keys()) {
      const item = this.under(type, key);
      const value = item === null ? undefined : this.copy(item);
      if (value !== undefined) yield [key, value];
    }
  }

  #copyElement(element: Y.XmlElement): unknown {
    const copy: unknown = new Y.XmlElement(element.nodeName);
    // Yjs' types know attributes as strings only; a plain `instanceof` leaves open what they are.
    if (!(copy instanceof Y.XmlElement)) return undefined;
    for (const [key, value] of this.#keys(element)) copy.setAttribute(key, value);
    return this.#fill(copy, element);
  }

  #fill(copy: Y.XmlFragment, of: Y.XmlFragment): Y.XmlFragment {
    let at = 0;
    for (const item of this.#list(of)) {
      const child = this.copy(item);
      if (child instanceof Y.XmlText || child instanceof Y.XmlElement) copy.insert(at++, [child]);
    }
    return copy;
  }

  #copyRichText(text: Y.XmlText): Y.XmlText {
    const runs: { insert: string; attributes: Record<string, unknown> }[] = [];
    const marks = new Map<string, unknown>();
    for (const { content } of this.#list(text)) {
      if (content instanceof Y.ContentFormat) marks.set(content.key, content.value);
      else if (content instanceof Y.ContentString) {
        const on = [...marks].filter(([, value]) => value !== null);
        runs.push({ insert: content.str, attributes: Object.fromEntries(on) });
      }
    }
    const copy = new Y.XmlText();
    copy.applyDelta(runs);
    return copy;
  }
}

/** The plain value or shared type an item carries. */
export const valueIn = ({ content }: Y.Item): unknown => content.getContent().at(-1);

/** What stands under a key now; null when nothing does. */
export function nowUnder(map: SharedType, key: string): Y.Item | null {
  const item = map._map.get(key);
  return item === undefined || item.deleted ? null : item;
}
