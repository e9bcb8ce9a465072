import * as Y from 'yjs';
import { DOCUMENT_SCHEMA, isStampedRoot, META_ROOT, META_SCHEMA_KEY } from '../../shared/board/board.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import type { Correction } from './correction.ts';

/**
 * Keys that are the server's: `by` and `at` of what partners put on the table, and the document's own schema number.
 * They are set again by key, never undone, so that the honest part of the same edit stays.
 */
export class Stamps {
  readonly #stamps = new Map<string, { by: string; at: number }>();
  readonly schema: number;

  constructor(doc: Y.Doc, schema = DOCUMENT_SCHEMA) {
    this.schema = schema;
    for (const root of doc.share.keys()) {
      if (!isStampedRoot(root)) continue;
      doc.getMap(root).forEach((entry, id) => {
        if (!(entry instanceof Y.Map)) return;
        const [by, at] = [entry.get('by'), entry.get('at')];
        if (typeof by === 'string' && typeof at === 'number') this.#stamps.set(key(root, id), { by, at });
      });
    }
  }

  /** The stamp something has, or gets now when it has none. */
  of(root: string, id: string, author: ParticipantId, at: number): { by: string; at: number; isNew: boolean } {
    const known = this.#stamps.get(key(root, id));
    if (known !== undefined) return { ...known, isNew: false };
    const made = { by: author, at };
    this.#stamps.set(key(root, id), made);
    return { ...made, isNew: true };
  }

  forget(root: string, id: string): void {
    this.#stamps.delete(key(root, id));
  }
}

const key = (root: string, id: string): string => `${root}\n${id}`;
const STAMPED = ['by', 'at'] as const;

/** What has to be stamped, or stamped again, after a transaction. */
export function stampsFor(transaction: Y.Transaction, author: ParticipantId, at: number, stamps: Stamps): Correction[] {
  const corrections: Correction[] = [];
  for (const [type, changed] of transaction.changed) {
    const item: Y.Item | null = type._item;
    if (item === null) {
      const root = Y.findRootTypeKey(type);
      if (root === META_ROOT) restoreMeta(transaction.doc, stamps.schema, corrections);
      else if (isStampedRoot(root)) stampEntries(transaction.doc, root, changed, author, at, stamps, corrections);
    } else if (item.parent instanceof Y.AbstractType && item.parent._item === null && item.parentSub !== null) {
      const root = Y.findRootTypeKey(item.parent);
      if (isStampedRoot(root) && STAMPED.some((name) => changed.has(name))) {
        stampEntries(transaction.doc, root, new Set([item.parentSub]), author, at, stamps, corrections);
      }
    }
  }
  return corrections;
}

function stampEntries(
  doc: Y.Doc,
  root: string,
  ids: ReadonlySet<string | null>,
  author: ParticipantId,
  at: number,
  stamps: Stamps,
  corrections: Correction[],
): void {
  const map = doc.getMap(root);
  for (const id of ids) {
    if (id === null) continue;
    if (!map.has(id)) {
      stamps.forget(root, id);
      continue;
    }
    const entry = map.get(id);
    if (!(entry instanceof Y.Map)) {
      corrections.push({ kind: 'unset', map, key: id, root });
      continue;
    }
    const stamp = stamps.of(root, id, author, at);
    for (const name of STAMPED) {
      if (entry.get(name) === stamp[name]) continue;
      corrections.push({ kind: 'set', map: entry, key: name, value: stamp[name], root, hit: !stamp.isNew });
    }
  }
}

function restoreMeta(doc: Y.Doc, schema: number, corrections: Correction[]): void {
  const meta = doc.getMap(META_ROOT);
  for (const name of meta.keys()) {
    if (name !== META_SCHEMA_KEY) corrections.push({ kind: 'unset', map: meta, key: name, root: META_ROOT });
  }
  if (meta.get(META_SCHEMA_KEY) !== schema) {
    corrections.push({ kind: 'set', map: meta, key: META_SCHEMA_KEY, value: schema, root: META_ROOT, hit: true });
  }
}
