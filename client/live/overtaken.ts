import * as Y from 'yjs';
import { placeKey, placeOf, samePlace, type TextPlace } from './text-place.ts';

/**
 * Words of mine that died in a change by someone who had not seen them (LIVE-4). Making a list or a heading of a line
 * replaces its node in Yjs; what another was typing into the old node goes with it. Whoever deletes what they can see
 * says so in the delete set of their update; words that die without standing in it were not seen.
 */
export type Overtaken = {
  place: TextPlace;
  text: string;
  /** What stood directly left of the words, at most CONTEXT characters. */
  after: string;
  /** The Yjs client whose change it was, where there is only one it can be. */
  by: number | null;
};

const CONTEXT = 60;

type Segment = { text: string; lost: boolean };
type DeleteSet = Y.Transaction['deleteSet'];

/** The runs of text of mine that died in this transaction, each cut into what the update itself deletes and what it doesn't. */
function deaths(transaction: Y.Transaction, update: Uint8Array, mine: ReadonlySet<number>): Map<Y.Item, Segment[]> {
  const dead: Y.Item[] = [];
  if (![...transaction.deleteSet.clients.keys()].some((client) => mine.has(client))) return new Map();
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (struct instanceof Y.Item && mine.has(struct.id.client) && struct.content instanceof Y.ContentString) {
      dead.push(struct);
    }
  });
  if (dead.length === 0) return new Map();
  // Decoding the update is dear, so only now.
  const { ds } = Y.decodeUpdate(update);
  return new Map(dead.map((item) => [item, segmentsOf(item, ds)]));
}

/** Yjs joins what one typed in a row into one item, so the first half of it can have been seen and the second not. */
function segmentsOf(item: Y.Item, seen: DeleteSet): Segment[] {
  if (!(item.content instanceof Y.ContentString)) return [];
  const { str } = item.content;
  const { client, clock: start } = item.id;
  const segments: Segment[] = [];
  let at = 0;
  const ranges = (seen.clients.get(client) ?? []).toSorted((a, b) => a.clock - b.clock);
  for (const { clock, len } of ranges) {
    const from = Math.max(at, clock - start);
    const to = Math.min(str.length, clock + len - start);
    if (to <= from) continue;
    segments.push({ text: str.slice(at, from), lost: true }, { text: str.slice(from, to), lost: false });
    at = to;
  }
  segments.push({ text: str.slice(at), lost: true });
  return segments.filter(({ text }) => text !== '');
}

type Container = Pick<Y.AbstractType<unknown>, '_start' | '_map'>;

/** Walks a type and everything in it, deleted or not, in document order; calls back at each run of text and at each end of a node. */
function walk(type: Container, visit: (item: Y.Item | null) => void): void {
  for (let item = type._start; item !== null; item = item.right) visitItem(item, visit);
  for (const last of type._map.values()) walkKey(last, visit);
}

/** What stands under a key of a Map now, and what stood there before. */
function walkKey(last: Y.Item, visit: (item: Y.Item | null) => void): void {
  for (let item: Y.Item | null = last; item !== null; item = item.left) visitItem(item, visit);
}

function visitItem(item: Y.Item, visit: (item: Y.Item | null) => void): void {
  if (item.content instanceof Y.ContentString) visit(item);
  else if (item.content instanceof Y.ContentType) {
    walk(item.content.type, visit);
    visit(null);
  }
}

/** The lost words of one place, each run with what stood left of it in the same node. */
function runsIn(doc: Y.Doc, place: TextPlace, dead: ReadonlyMap<Y.Item, Segment[]>): { text: string; after: string }[] {
  const runs: { text: string; after: string }[] = [];
  let left = '';
  let open = false;
  const visit = (item: Y.Item | null): void => {
    if (item === null || !(item.content instanceof Y.ContentString)) {
      left = '';
      open = false;
      return;
    }
    for (const { text, lost } of dead.get(item) ?? [{ text: item.content.str, lost: false }]) {
      const last = runs.at(-1);
      if (lost && open && last !== undefined) last.text += text;
      else if (lost) runs.push({ text, after: left });
      open = lost;
      left = (left + text).slice(-CONTEXT);
    }
  };
  const root = doc.share.get(place.root);
  const entry = place.entry === null ? null : root?._map.get(place.entry);
  if (entry !== null && entry !== undefined) walkKey(entry, visit);
  else if (root !== undefined) walk(root, visit);
  return runs.filter(({ text }) => text.trim() !== '');
}

/** The one client other than me who made nodes in this place within the transaction, or null. */
function replacer(transaction: Y.Transaction, place: TextPlace, mine: ReadonlySet<number>): number | null {
  const makers = [...transaction.afterState].filter(([client, end]) => {
    const start = transaction.beforeState.get(client) ?? 0;
    const structs = transaction.doc.store.clients.get(client);
    if (mine.has(client) || end <= start || structs === undefined) return false;
    return structs
      .slice(Y.findIndexSS(structs, start))
      .some(
        (struct) =>
          struct instanceof Y.Item && struct.content instanceof Y.ContentType && samePlace(placeOf(struct), place),
      );
  });
  return makers.length === 1 ? (makers[0]?.[0] ?? null) : null;
}

/**
 * To be called at `afterTransaction`, while deleted content can still be read, with the bytes of the update that was
 * applied. `mine` are the Yjs client ids whose words are this person's.
 */
export function overtakenIn(transaction: Y.Transaction, update: Uint8Array, mine: ReadonlySet<number>): Overtaken[] {
  const dead = deaths(transaction, update, mine);
  const places = new Map<string, TextPlace>();
  for (const [item, segments] of dead) {
    const place = segments.some(({ lost }) => lost) ? placeOf(item) : null;
    if (place !== null) places.set(placeKey(place), place);
  }
  const found: Overtaken[] = [];
  for (const place of places.values()) {
    const runs = runsIn(transaction.doc, place, dead);
    const [first] = runs;
    if (first === undefined) continue;
    const text = runs.map((run) => run.text).join('\n');
    found.push({ place, text, after: first.after, by: replacer(transaction, place, mine) });
  }
  return found;
}
