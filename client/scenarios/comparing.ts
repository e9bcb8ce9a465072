import type { Scenario } from '../../shared/board/scenarios.ts';

/** Two or three scenarios beside each other: which they are, and what they differ in. Pure. */
export const FEWEST_BESIDE = 2;
export const MOST_BESIDE = 3;

const KEY = 'ids';

/** Which scenarios an address lays side by side: those it names, each once, at most three. */
export const idsBeside = (params: URLSearchParams): string[] =>
  [...new Set((params.get(KEY) ?? '').split(',').filter((id) => id !== ''))].slice(0, MOST_BESIDE);

export const besideQuery = (ids: readonly string[]): string =>
  `?${new URLSearchParams({ [KEY]: ids.join(',') }).toString()}`;

/** Takes a scenario among those to be compared, or out of it; a fourth doesn't fit. */
export function choose(ids: readonly string[], id: string, on: boolean): readonly string[] {
  const others = ids.filter((other) => other !== id);
  if (!on) return others;
  return others.length < MOST_BESIDE ? [...others, id] : others;
}

/** How a variant stands with a scenario: in all that are compared, in this one alone, in some, or not in this one. */
export type Share = 'all' | 'only' | 'some' | 'not';

/** A variant that any of the scenarios combines, and how it stands with each of them, in their order. */
export type SharedVariant = { variantId: string; shares: readonly Share[] };

/** `order`: the variants as the matrix has them; those it doesn't know come last. */
export function sharedVariants(
  scenarios: readonly Pick<Scenario, 'variantIds'>[],
  order: readonly string[],
): SharedVariant[] {
  const used = new Set(scenarios.flatMap(({ variantIds }) => variantIds));
  const known = order.filter((variantId) => used.has(variantId));
  const others = [...used].filter((variantId) => !order.includes(variantId)).sort();
  return [...known, ...others].map((variantId) => {
    const inside = scenarios.map(({ variantIds }) => variantIds.includes(variantId));
    const count = inside.filter(Boolean).length;
    const share: Share = count === scenarios.length ? 'all' : count === 1 ? 'only' : 'some';
    return { variantId, shares: inside.map((is) => (is ? share : 'not')) };
  });
}
