/** The few statistics of the bench. */

/** The value below which the share `p` (0..1) of the sorted values lies; NaN when there are none. */
export const percentile = (sorted: Float64Array, p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;

export const median = (values: readonly number[]): number => percentile(Float64Array.from(values).sort(), 0.5);

export type Spread = { median: number; least: number; most: number };

export const spread = (values: readonly number[]): Spread => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
});
