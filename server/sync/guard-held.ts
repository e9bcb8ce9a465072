import type * as Y from 'yjs';
import { ParticipantId } from '../../shared/ids.ts';
import { valueIn } from './guard-before.ts';
import { type Case, changeFits, changeOf, isWhole, putBack } from './guard-case.ts';
import { type Field, fieldOf, isId, isMap, linkFields } from './guard-rules.ts';

/** The Maps within an entry: who adopts it, what is ticked in it, its links. */
export function judgeKeys(
  guarded: Case,
  holds: Field['holds'],
  map: Y.Map<unknown>,
  keys: Iterable<string | null>,
  root: string,
): void {
  for (const key of keys) {
    const change = key === null ? null : changeOf(guarded, map, key);
    if (key === null || change === null) continue;
    const value = change.is === null ? null : valueIn(change.is);
    if (holds === 'adopters') judgeAdopter(guarded, map, key, value, root);
    else if (value !== null && !(isId(key) && fits(guarded, holds, value, root))) putBack(guarded, map, key, root);
  }
}

function fits(guarded: Case, holds: Field['holds'], value: unknown, root: string): boolean {
  if (holds === 'flags') return typeof value === 'boolean';
  if (holds !== 'links' || !isMap(value) || !isWhole(value, linkFields)) return false;
  for (const key of value.keys()) {
    if (fieldOf(linkFields, key) === null) guarded.corrections.push({ kind: 'unset', map: value, key, root });
  }
  return true;
}

/** Each partner speaks for itself, by the one who writes. */
function judgeAdopter(guarded: Case, map: Y.Map<unknown>, key: string, value: unknown, root: string): void {
  const { author, healing, corrections } = guarded;
  if (healing && (value === null || ParticipantId.safeParse(value).success)) return;
  if (key !== author.partnerId) putBack(guarded, map, key, root);
  else if (value !== null && value !== author.participantId) {
    corrections.push({ kind: 'set', map, key, value: author.participantId, root, hit: true });
  }
}

/** One link: anyone may change it, into a link. */
export function judgeLink(guarded: Case, link: Y.Map<unknown>, keys: Iterable<string | null>, root: string): void {
  for (const key of keys) {
    const change = key === null ? null : changeOf(guarded, link, key);
    if (key === null || change === null) continue;
    const field = fieldOf(linkFields, key);
    if (field === null || !changeFits(field, change.was, change.is)) putBack(guarded, link, key, root);
  }
}
