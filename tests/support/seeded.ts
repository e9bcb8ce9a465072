/** Randomness that repeats: the same seed gives the same run. */
export type Seeded = {
  /** At least 0 and less than 1. */
  next(): number;
  /** A whole number from `least` up to and with `most`. */
  between(least: number, most: number): number;
};

/** A small generator of 32 bits with one multiplication chain a number; good enough to choose instants and letters. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  return { next, between: (least, most) => least + Math.floor(next() * (most - least + 1)) };
}
