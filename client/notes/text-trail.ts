import type { TextChange } from './text-change.ts';

/**
 * Where each character of a text stood in an older state of it; null for what others put in since. While someone
 * composes a letter nothing may be written into their field, so the text goes on without it: by its trail a place in
 * the field is found again in the text. Pure.
 */
export type Trail = readonly (number | null)[];

/** A piece of a Yjs delta, of a text without formatting. */
export type DeltaPart = { retain?: number | undefined; insert?: unknown; delete?: number | undefined };

/** The trail of a text that hasn't changed. */
export const freshTrail = (length: number): Trail => Array.from({ length }, (_, at) => at);

const lengthOf = (insert: unknown): number => (typeof insert === 'string' ? insert.length : 1);

/** The trail after others changed the text by `delta`. */
export function follow(trail: Trail, delta: readonly DeltaPart[]): Trail {
  const next: (number | null)[] = [];
  let at = 0;
  for (const part of delta) {
    if (part.retain !== undefined) {
      next.push(...trail.slice(at, at + part.retain));
      at += part.retain;
    } else if (part.delete !== undefined) at += part.delete;
    else next.push(...Array.from({ length: lengthOf(part.insert) }, () => null));
  }
  return [...next, ...trail.slice(at)];
}

/** Where the gap before the older text's `place` is now: behind what stood before it, before what others put there. */
export const gapAt = (trail: Trail, place: number): number =>
  trail.findLastIndex((origin) => origin !== null && origin < place) + 1;

/** What a change of the older text is now: the runs to take out, last first, and where its text is to be put. */
export function changeNow(
  trail: Trail,
  { at, remove }: TextChange,
): { at: number; runs: [at: number, length: number][] } {
  const runs: [number, number][] = [];
  for (const [now, origin] of trail.entries()) {
    if (origin === null || origin < at || origin >= at + remove) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === now) last[1] += 1;
    else runs.push([now, 1]);
  }
  return { at: gapAt(trail, at), runs: runs.reverse() };
}
