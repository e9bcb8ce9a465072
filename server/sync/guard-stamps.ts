import type * as Y from 'yjs';
import { NOBODY } from '../../shared/board/notes.ts';
import { ParticipantId } from '../../shared/ids.ts';
import { nowUnder, valueIn } from './guard-before.ts';
import { type Case, changeOf, putBack } from './guard-case.ts';

/**
 * `by` and `at` of what partners put on the table are the server's keys. They are set by key, never undone, so that the
 * honest part of the same edit stays.
 */
const STAMPS = ['by', 'at'] as const;
/** Someone who goes on typing is not given a new time more often than this. */
const SAME_TIME_MS = 60_000;

type Stamp = Record<(typeof STAMPS)[number], unknown>;

export const isStamp = (key: string): boolean => STAMPS.some((name) => name === key);

/** An entry that is new. */
export function stampNew(guarded: Case, entry: Y.Map<unknown>, root: string): void {
  const by = present(entry, 'by');
  const isWhole = (by === NOBODY || ParticipantId.safeParse(by).success) && typeof present(entry, 'at') === 'number';
  if (guarded.healing && isWhole) return;
  set(guarded, entry, root, { by: guarded.author.participantId, at: guarded.at }, false);
}

/** An entry that tells who changed it last, and was. */
export function stampChanged(guarded: Case, entry: Y.Map<unknown>, root: string, how: 'set' | 'typed'): void {
  const { before, author, at } = guarded;
  const was: Stamp = { by: before.value(entry, 'by'), at: before.value(entry, 'at') };
  const isRecent = typeof was.at === 'number' && at - was.at <= SAME_TIME_MS;
  const goesOn = how === 'typed' && was.by === author.participantId && isRecent;
  set(guarded, entry, root, { by: author.participantId, at: goesOn ? was.at : at }, true);
}

function set(guarded: Case, map: Y.Map<unknown>, root: string, stamp: Stamp, wasThere: boolean): void {
  for (const key of STAMPS) {
    if (present(map, key) === stamp[key]) continue;
    const hit = wasThere && changeOf(guarded, map, key) !== null;
    guarded.corrections.push({ kind: 'set', map, key, value: stamp[key], root, hit });
  }
}

/** Stamps that a client wrote or took away. */
export function keepStamps(guarded: Case, entry: Y.Map<unknown>, root: string, keys: ReadonlySet<string | null>): void {
  for (const key of STAMPS) {
    if (keys.has(key) && changeOf(guarded, entry, key) !== null) putBack(guarded, entry, key, root);
  }
}

function present(map: Y.Map<unknown>, key: string): unknown {
  const item = nowUnder(map, key);
  return item === null ? undefined : valueIn(item);
}
