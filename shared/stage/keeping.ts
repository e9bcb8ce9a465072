/** How long a workshop is kept: what is offered, in months, and from when on who steers is told that it ends. Pure. */
export const KEEP_MONTHS = [3, 12, 24, 60] as const;
export type KeepMonths = (typeof KEEP_MONTHS)[number];

/** What it is when nobody says anything. */
export const DEFAULT_KEEP_MONTHS: KeepMonths = 12;

/** So long before the end who steers sees a notice. */
const TOLD_BEFORE_MS = 31 * 24 * 60 * 60_000;

/** The same day so many months later, or the last of a month that is shorter. Milliseconds since 1970. */
export function monthsAfter(at: number, months: number): number {
  const then = new Date(at);
  const day = then.getUTCDate();
  then.setUTCMonth(then.getUTCMonth() + months);
  // The 31st of a month of thirty days is the 1st of the next.
  if (then.getUTCDate() !== day) then.setUTCDate(0);
  return then.getTime();
}

/** Whether the end is near enough to be told. */
export const endsSoon = (keepUntil: number, now: number): boolean => keepUntil - now < TOLD_BEFORE_MS;
