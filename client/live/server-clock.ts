/** The server's clock, told from the times in its messages. */
export interface ServerClock {
  /** A message that carried the server's time (milliseconds since 1970) has just come in. */
  heard(serverTime: number): void;
  /** Milliseconds since 1970 as the server counts them. */
  now(): number;
}

const SAMPLES = 8;

/** `now` is this device's clock, milliseconds since 1970. */
export function createServerClock(now: () => number): ServerClock {
  let differences: number[] = [];
  return {
    heard(serverTime) {
      differences = [...differences.slice(1 - SAMPLES), serverTime - now()];
    },
    // Travelling only ever makes the server's time look older: the largest difference is the least delayed one.
    now: () => now() + (differences.length === 0 ? 0 : Math.max(...differences)),
  };
}
