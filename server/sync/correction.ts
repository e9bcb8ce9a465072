import * as Y from 'yjs';

/** One thing the guard puts right. */
export type Correction =
  /** By id, since items grow together once a transaction is over. */
  | { kind: 'delete'; id: Y.ID; length: number; root: string }
  /** `hit`: a client had written there; a first stamp is no offence. */
  | { kind: 'set'; map: Y.Map<unknown>; key: string; value: unknown; root: string; hit: boolean }
  | { kind: 'unset'; map: Y.Map<unknown>; key: string; root: string }
  /** A plain text says again what it said, and stays the one that others are writing in. */
  | { kind: 'retype'; text: Y.Text; was: string; root: string };

/** Runs the corrections in one transaction. Returns the roots in which something was not allowed. */
export function putRight(doc: Y.Doc, corrections: readonly Correction[], origin: unknown): string[] {
  const hit = new Set<string>();
  doc.transact((transaction) => {
    takeOut(transaction, corrections);
    for (const correction of corrections) {
      switch (correction.kind) {
        case 'delete':
          break;
        case 'unset':
          correction.map.delete(correction.key);
          break;
        case 'set':
          correction.map.set(correction.key, correction.value);
          break;
        case 'retype':
          retype(correction.text, correction.was);
          break;
      }
      if (correction.kind !== 'set' || correction.hit) hit.add(correction.root);
    }
  }, origin);
  return [...hit];
}

function takeOut(transaction: Y.Transaction, corrections: readonly Correction[]): void {
  const ids = Y.createDeleteSet();
  for (const correction of corrections) {
    if (correction.kind !== 'delete') continue;
    const { id, length } = correction;
    const ranges = ids.clients.get(id.client) ?? [];
    ranges.push({ clock: id.clock, len: length });
    ids.clients.set(id.client, ranges);
  }
  Y.iterateDeletedStructs(transaction, ids, (struct) => {
    if (struct instanceof Y.Item) struct.delete(transaction);
  });
}

function retype(text: Y.Text, was: string): void {
  const now: string = text.toString();
  const most = Math.min(now.length, was.length);
  let start = 0;
  while (start < most && now[start] === was[start]) start += 1;
  let end = 0;
  while (end < most - start && now.at(-1 - end) === was.at(-1 - end)) end += 1;
  // A letter of two units is kept or replaced whole.
  if (start > 0 && isHigh(was.charCodeAt(start - 1))) start -= 1;
  if (end > 0 && isLow(was.charCodeAt(was.length - end))) end -= 1;
  text.delete(start, now.length - end - start);
  text.insert(start, was.slice(start, was.length - end));
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
export const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
