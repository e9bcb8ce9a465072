import type { SilentPoint } from '../../shared/http/silent.ts';

/** Points are told apart by what they say: the server gives them no names. */
const keyOf = ({ kind, text, aspectId }: SilentPoint): string => JSON.stringify([kind, text, aspectId ?? null]);

export const samePoints = (one: readonly SilentPoint[], other: readonly SilentPoint[]): boolean =>
  JSON.stringify(one.map(keyOf)) === JSON.stringify(other.map(keyOf));

/** Those of `points` that aren't among `others`; of equal ones as many as are missing there. */
export function without(points: readonly SilentPoint[], others: readonly SilentPoint[]): SilentPoint[] {
  const left = others.map(keyOf);
  return points.filter((point) => {
    const at = left.indexOf(keyOf(point));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** What two windows of one person made of the same draft: what either took away is gone, what either added is there. */
export function mergePoints(
  base: readonly SilentPoint[],
  mine: readonly SilentPoint[],
  theirs: readonly SilentPoint[],
): SilentPoint[] {
  return [...without(theirs, without(base, mine)), ...without(mine, base)];
}
