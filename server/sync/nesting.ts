import * as Y from 'yjs';
import type { Deletes } from './scan.ts';
import { levelsAbove, rootNameOf } from './walk.ts';

/**
 * Where things stand, and how deep in one another. Yjs, editors and lib0 walk down by calling themselves: a few thousand levels end
 * in a full stack, at every reader and for good, and walking up from each of them takes seconds.
 */
export type Struct = Y.Item | Y.GC | Y.Skip;

/** Types within types in the document; lists in lists in a table in a quote stay far below. */
const MAX_TYPE_LEVELS = 100;
/** Arrays and objects within one plain value. */
const MAX_VALUE_LEVELS = 32;

/** Where something stands: within what (a key for comparing; '' when that is swept up), and on which level under its root. */
export type Place = { within: string; keyed: boolean; level: number };

const GONE: Place = { within: '', keyed: false, level: 0 };

/** The place of an item of the document. */
export function placeOf(item: Y.Item | Y.GC): Place {
  return item instanceof Y.Item ? placed(keyOf(item.parent), item.parentSub, levelsAbove(item.parent) + 1) : GONE;
}

const keyOf = (parent: Y.Item['parent']): string =>
  parent instanceof Y.AbstractType && parent._item !== null ? idKey(parent._item.id) : (rootNameOf(parent) ?? '');

const idKey = ({ client, clock }: Y.ID): string => `${client} ${clock}`;
const placed = (parent: string, key: string | null, level: number): Place => ({
  within: `/${parent}${key === null ? '' : `\n${key}`}`,
  keyed: key !== null,
  level,
});

export type Standing = {
  /** Why the new items can't stand where they are put; null when they can. */
  wrong: 'too-big' | 'malformed' | null;
  /** Something of more than one piece stands on what was swept up here, and with it goes where it stands. */
  onSwept: boolean;
};

/**
 * How the items of an update stand. `stored` knows the place of what is in the document already, and answers null for
 * the rest; `deletes` is what the update itself takes away.
 */
export function standing(structs: readonly Struct[], stored: (id: Y.ID) => Place | null, deletes: Deletes): Standing {
  const places = new Places(structs, stored);
  let onSwept = false;
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue;
    const { origin, rightOrigin, content } = struct;
    if (rightOrigin !== null && !standTogether(origin && places.of(origin), places.of(rightOrigin))) return MALFORMED;
    const place = isRunning(content) || struct.length > 1 ? places.of(struct.id) : null;
    if (place?.keyed === true && comesApart(struct, deletes)) return MALFORMED;
    if (place?.within === GONE.within) onSwept = true;
    if (content instanceof Y.ContentType && (places.of(struct.id)?.level ?? 0) > MAX_TYPE_LEVELS) {
      return { wrong: 'too-big', onSwept: false };
    }
  }
  return { wrong: null, onSwept };
}

const MALFORMED: Standing = { wrong: 'malformed', onSwept: false };

/**
 * The value of a key is one piece: text, marks, and values in a row come apart when something is put into them, and the
 * half that is left behind stops Yjs when the rest is taken away. Values that followed one another and are all gone, as
 * an undo keeps them, may be told in one.
 */
function comesApart({ id, length, content }: Y.Item, deletes: Deletes): boolean {
  if (isRunning(content)) return true;
  if (content instanceof Y.ContentDeleted) return false;
  const ranges = deletes.clients.get(id.client) ?? [];
  return !ranges.some(({ clock, len }) => clock <= id.clock && id.clock + length <= clock + len);
}

/**
 * Whether something can stand between the two: they are in one list. Elsewhere it lands in one place or another by what
 * was swept up when it came, so that no two readers need show the same. Values of a key follow one another and have
 * nothing on their right. Their order is not asked: a redo turns it round.
 */
function standTogether(left: Place | null, right: Place | null): boolean {
  if (right?.keyed === true) return false;
  return left === null || right === null || left.within === right.within;
}

const isRunning = (content: Y.Item['content']): boolean =>
  content instanceof Y.ContentString || content instanceof Y.ContentFormat || content instanceof Y.ContentEmbed;

class Places {
  #byClient: Map<number, Struct[]> | null = null;
  readonly #structs: readonly Struct[];
  readonly #known = new Map<Struct, Place>();
  readonly #stored: (id: Y.ID) => Place | null;

  constructor(structs: readonly Struct[], stored: (id: Y.ID) => Place | null) {
    this.#structs = structs;
    this.#stored = stored;
  }

  /** Null when it is neither in the document nor in the update, or stands on itself by way of another client id. */
  of(id: Y.ID): Place | null {
    const path: Y.Item[] = [];
    let place: Place | null = null;
    for (let at = id; place === null; ) {
      // What is known is asked of the document: a second copy of it may say anything.
      place = this.#stored(at);
      if (place !== null) break;
      const struct = this.#find(at);
      if (struct === null || path.length > this.#structs.length) return null;
      place = struct instanceof Y.Item ? (this.#known.get(struct) ?? null) : GONE;
      if (place !== null || !(struct instanceof Y.Item)) break;
      path.push(struct);
      const { origin, rightOrigin, parent, parentSub } = struct;
      const next: Y.ID | null = origin ?? rightOrigin ?? (parent instanceof Y.ID ? parent : null);
      if (next !== null) at = next;
      else place = placed(typeof parent === 'string' ? parent : '', parentSub, 1);
    }
    for (const struct of path.reverse()) {
      if (struct.origin === null && struct.rightOrigin === null && struct.parent instanceof Y.ID) {
        place = placed(idKey(struct.parent), struct.parentSub, (place?.level ?? 0) + 1);
      }
      if (place !== null) this.#known.set(struct, place);
    }
    return place;
  }

  #find({ client, clock }: Y.ID): Struct | null {
    this.#byClient ??= Map.groupBy(this.#structs, ({ id }) => id.client);
    const list = this.#byClient.get(client) ?? [];
    let [low, high] = [0, list.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const struct = list[middle];
      if (struct === undefined) return null;
      if (clock < struct.id.clock) high = middle - 1;
      else if (clock >= struct.id.clock + struct.length) low = middle + 1;
      else return struct;
    }
    return null;
  }
}

/** Whether an item carries a plain value of too many levels. */
export function valueTooDeep({ content }: Y.Item): boolean {
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON)
    return exceeds(content.arr, MAX_VALUE_LEVELS);
  if (content instanceof Y.ContentEmbed) return exceeds(content.embed, MAX_VALUE_LEVELS);
  if (content instanceof Y.ContentFormat) return exceeds(content.value, MAX_VALUE_LEVELS);
  return content instanceof Y.ContentDoc && exceeds(content.opts, MAX_VALUE_LEVELS);
}

/** Whether a value of JSON has more levels than this. Goes no deeper than it must. */
export function exceeds(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
  return levels === 0 || Object.values(value).some((inner) => exceeds(inner, levels - 1));
}
