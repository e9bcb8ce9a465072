import type { Random } from '../../shared/ids.ts';

/** The same things in an order of chance, each order as likely as any other (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  const pool = [...things];
  const drawn: T[] = [];
  while (pool.length > 0) drawn.push(...pool.splice(below(pool.length, random), 1));
  return drawn;
}

const RANGE = 2 ** 32;

/** A whole number below `most`. Numbers past the last whole multiple are thrown away, else the first come up more often. */
function below(most: number, random: Random): number {
  for (;;) {
    const number = random(4).reduce((sum, byte) => sum * 256 + byte, 0);
    if (number < RANGE - (RANGE % most)) return number % most;
  }
}
