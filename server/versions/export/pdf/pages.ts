import type { Pen } from './pen.ts';
import { drawAll, heightOf, type Strip } from './strips.ts';

/** Which strips stand on which page. Pure. */
export type Page = { draw(pen: Pen, top: number): void; ids: readonly string[] };

type Placed = { strip: Strip; y: number };

/** A row is torn at the bottom of a page only where so much of it fits there; else it begins on the next. */
const LEAST = 0.4;
const HALF = 0.5;

export function pagesOf(strips: readonly Strip[], room: number): Page[] {
  const pages: { head: readonly Strip[]; placed: Placed[] }[] = [];
  let used = room;

  const begin = (head: readonly Strip[]): void => {
    pages.push({ head, placed: [] });
    used = heightOf(head);
  };
  const put = (one: Strip): void => {
    const page = pages.at(-1);
    if (page === undefined) return;
    const y = used + (used === 0 || isTop(page) ? 0 : one.before);
    page.placed.push({ strip: one, y });
    used = y + one.height;
  };
  const isTop = (page: { placed: Placed[] }): boolean => page.placed.length === 0;

  function single(one: Strip, mayTear: boolean): void {
    const fits = pages.length > 0 && used + one.before + one.height <= room;
    if (fits) {
      put(one);
      return;
    }
    const fresh = room - heightOf(one.head);
    if ((mayTear || one.height > fresh) && one.split !== null) {
      if (pages.length === 0 || room - used < room * LEAST) begin(one.head);
      const parts = one.split(room - used - one.before);
      if (parts !== null) {
        put(parts[0]);
        single(parts[1], false);
        return;
      }
    }
    const page = pages.at(-1);
    if (page === undefined || !isTop(page)) begin(one.head);
    put(one);
  }

  for (const chain of chainsOf(strips)) {
    const [first] = chain;
    if (first === undefined) continue;
    const high = heightOf(chain);
    const isWhole = high <= room - heightOf(first.head);
    const fits = pages.length > 0 && used + first.before + high <= room;
    // What is higher than a page begins where much of it fits, so that its heading isn't left behind alone.
    const isCramped = pages.length === 0 || room - used < room * HALF;
    if (first.breaks || (isWhole ? !fits : isCramped)) begin(first.head);
    for (const one of chain) single(one, !isWhole);
  }
  return pages.map(({ head, placed }) => ({
    ids: placed.flatMap(({ strip }) => (strip.id === null ? [] : [strip.id])),
    draw(pen, top) {
      if (head.length > 0) pen.again(() => drawAll(head, pen, top));
      for (const { strip, y } of placed) strip.draw(pen, top + y);
    },
  }));
}

/** Strips that stay together. */
function chainsOf(strips: readonly Strip[]): Strip[][] {
  const chains: Strip[][] = [];
  let open = false;
  for (const one of strips) {
    if (open && !one.breaks) chains.at(-1)?.push(one);
    else chains.push([one]);
    open = one.glued;
  }
  return chains;
}
