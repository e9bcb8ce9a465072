import { parseArgs } from 'node:util';

/** What one bench run does. `npm run bench -- --people 200 --typing 40 --rate 3` changes it. */
export type BenchOptions = {
  /** Connections, each with a seat of its own. */
  people: number;
  /** How many of them type. */
  typing: number;
  /** Keystrokes a second of each who types. */
  rate: number;
  /** Seconds measured, and before that seconds of the same load not measured. */
  seconds: number;
  warmup: number;
  /** Runs of each peer, interleaved; the median is reported. */
  runs: number;
  /** Connections opened to weigh one that does nothing. */
  idle: number;
};

export function readOptions(args: readonly string[]): BenchOptions {
  const number = (fallback: number) => ({ type: 'string', default: String(fallback) }) as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: number(100),
      typing: number(20),
      rate: number(5),
      seconds: number(15),
      warmup: number(5),
      runs: number(3),
      idle: number(1_000),
    },
  });
  const positive = (name: keyof BenchOptions): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} wants a whole number of at least 1`);
    return value;
  };
  return {
    people: positive('people'),
    typing: positive('typing'),
    rate: positive('rate'),
    seconds: positive('seconds'),
    warmup: positive('warmup'),
    runs: positive('runs'),
    idle: positive('idle'),
  };
}
