import type { Placed } from '../../shared/board/order.ts';

/**
 * A list in the order it had when someone began to write in it: what others move stays where it was until they are done,
 * because an entry that is moved on the page loses its caret. What is new comes behind what it follows. Pure.
 */
export function heldOrder<T extends Placed>(held: readonly string[], now: readonly T[]): T[] {
  const byId = new Map(now.map((one) => [one.id, one]));
  const known = new Set(held);
  const list = held.flatMap((id) => byId.get(id) ?? []);
  for (const [at, one] of now.entries()) {
    if (known.has(one.id)) continue;
    const before = now[at - 1];
    list.splice(before === undefined ? 0 : list.indexOf(before) + 1, 0, one);
  }
  return list;
}
