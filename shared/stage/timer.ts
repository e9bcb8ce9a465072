import { z } from 'zod';
import { BlockId } from '../ids.ts';

/** The timer all can see, and the time each block took. Moments are the server's, in milliseconds since 1970. Pure. */
export const MAX_TIMER_SECONDS = 6 * 60 * 60;

export const Timer = z.object({
  startedAt: z.number(),
  endsAt: z.number(),
  /** Whether its end is heard. */
  bell: z.boolean(),
});
export type Timer = z.infer<typeof Timer>;

export const TimeUsed = z.object({
  /** Whole milliseconds each block had the spotlight, without the running one. */
  used: z.record(BlockId, z.number()),
  /** The block that has it now, and since when. */
  running: z.object({ blockId: BlockId, since: z.number() }).nullable(),
});
export type TimeUsed = z.infer<typeof TimeUsed>;

export const NO_TIME_USED: TimeUsed = { used: {}, running: null };

/** The same with the spotlight on this block from now on; null for anything that is no block. */
export function runOn(time: TimeUsed, blockId: BlockId | null, now: number): TimeUsed {
  const { used, running } = time;
  if (running?.blockId === blockId) return time;
  return {
    used: running === null ? used : { ...used, [running.blockId]: timeUsed(time, running.blockId, now) },
    running: blockId === null ? null : { blockId, since: now },
  };
}

/** Milliseconds a block had the spotlight until now. */
export function timeUsed({ used, running }: TimeUsed, blockId: BlockId, now: number): number {
  const before = used[blockId] ?? 0;
  return running?.blockId === blockId ? before + Math.max(0, now - running.since) : before;
}
