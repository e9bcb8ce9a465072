import type { Timer } from '../../shared/stage/timer.ts';

/** What is read out of the timer: when it starts, a minute before its end, and then; not every second. Pure. */
export type Told = {
  /** Which timer; null for none. */
  startedAt: number | null;
  /** Whole seconds left when it was last looked at. */
  seconds: number;
  says: { what: 'start' | 'minute' | 'over'; seconds: number } | null;
};

const MINUTE = 60;

/** A timer that is running when the page opens isn't news. */
export const toldAtFirst = (timer: Timer | null, seconds: number): Told => ({
  startedAt: timer?.startedAt ?? null,
  seconds,
  says: null,
});

/** The same object as long as nothing changes. */
export function toldNext(before: Told, timer: Timer | null, seconds: number): Told {
  const startedAt = timer?.startedAt ?? null;
  if (startedAt === before.startedAt && seconds === before.seconds) return before;
  if (startedAt === null) return { startedAt, seconds, says: null };
  if (startedAt !== before.startedAt) return { startedAt, seconds, says: { what: 'start', seconds } };
  if (seconds === 0) return { startedAt, seconds, says: { what: 'over', seconds } };
  const lastMinute = before.seconds > MINUTE && seconds <= MINUTE;
  return { startedAt, seconds, says: lastMinute ? { what: 'minute', seconds } : before.says };
}
