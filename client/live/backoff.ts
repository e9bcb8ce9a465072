const BASE_MS = 250;
const CAP_MS = 15_000;

/**
 * Milliseconds to wait before attempt number `attempt` (the first retry is 0). Full jitter: after a restart of the
 * server sixty tablets must not knock at the same instant, again and again.
 * `random` gives [0, 1).
 */
export const retryDelayMs = (attempt: number, random: () => number): number =>
  random() * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(attempt, 20));
