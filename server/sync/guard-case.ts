import type * as Y from 'yjs';
import type { Correction } from './correction.ts';
import type { Author } from './guard.ts';
import { type Before, nowUnder, type SharedType, valueIn } from './guard-before.ts';
import type { Field, Fields } from './guard-rules.ts';

/** One edit before the guard: who it is by, what stood before it, and what has to be put right. */
export type Case = {
  author: Author;
  at: number;
  /** The room lost a row: whoever has what it held may bring it, whosever it is. */
  healing: boolean;
  before: Before;
  corrections: Correction[];
};

/** A key with what stood there and what stands there now; null when that is the same. */
export function changeOf(
  { before }: Case,
  map: SharedType,
  key: string,
): { was: Y.Item | null; is: Y.Item | null } | null {
  const [was, is] = [before.under(map, key), nowUnder(map, key)];
  if (was === is) return null;
  return was !== null && is !== null && isSameValue(valueIn(was), valueIn(is)) ? null : { was, is };
}

const isSameValue = (one: unknown, other: unknown): boolean => typeof one !== 'object' && one === other;

/** The key holds again what it held, with all that stood in it. */
export function putBack({ before, corrections }: Case, map: Y.Map<unknown>, key: string, root: string): void {
  const was = before.under(map, key);
  const value = was === null ? undefined : before.copy(was);
  if (value === undefined) corrections.push({ kind: 'unset', map, key, root });
  else corrections.push({ kind: 'set', map, key, value, root, hit: true });
}

/** Whether one key may change from this into that, whoever does it. */
export function changeFits(field: Field, was: Y.Item | null, is: Y.Item | null): boolean {
  if (field.stays && was !== null) return false;
  return is === null ? field.required !== true : field.fits(valueIn(is));
}

/** Whether what is new, or new in its place, has all it must have, and nothing that doesn't fit. */
export function isWhole(entry: Y.Map<unknown>, fields: Fields): boolean {
  return Object.entries(fields).every(([key, field]) => changeFits(field, null, nowUnder(entry, key)));
}
