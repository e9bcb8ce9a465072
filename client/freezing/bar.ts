import type { Phase } from '../../shared/stage/stage.ts';
import { type Countdown, countdown, type Freezing } from './freezing.ts';

/** What everyone is told of a freeze while they look: that it is coming, that it was stopped, that it is done. Pure. */
export type Bar = {
  phase: Phase;
  /** The announcement that is on, and how many whole seconds it had left when it was first seen: that is read out, once. */
  announced: { at: number; seconds: number } | null;
  /** What came of it under one's eyes; it stays until it is put away. */
  ended: 'stopped' | 'frozen' | null;
};

export type BarNow = {
  phase: Phase;
  freezing: Freezing | null;
  /** Whether the line is there: without it, what came of an announcement is not known here. */
  inTouch: boolean;
};

const seenAs = (freezing: Freezing | null, now: number | null): Bar['announced'] => {
  const where = countdown(freezing, now);
  return freezing !== null && where.kind === 'counting' ? { at: freezing.at, seconds: where.seconds } : null;
};

/** What is so when the page opens isn't news; an announcement that is running is. */
export const barAtFirst = ({ phase, freezing }: BarNow, now: number | null): Bar => ({
  phase,
  announced: seenAs(freezing, now),
  ended: null,
});

/** The same object as long as nothing changes. `now`: the server's clock, milliseconds since 1970; null until it was heard. */
export function barNext(before: Bar, { phase, freezing, inTouch }: BarNow, now: number | null): Bar {
  const isSame = freezing === null ? before.announced === null : before.announced?.at === freezing.at;
  if (phase !== before.phase) {
    return {
      phase,
      announced: phase === 'open' ? seenAs(freezing, now) : null,
      ended: phase === 'frozen' ? 'frozen' : null,
    };
  }
  if (phase !== 'open' || now === null) return before;
  if (isSame) return inTouch && isOver(before, freezing, now) ? { phase, announced: null, ended: 'stopped' } : before;
  const announced = seenAs(freezing, now);
  if (announced !== null) return { phase, announced, ended: null };
  return before.announced === null ? before : { phase, announced: null, ended: 'stopped' };
}

/** Her page was gone, or could not do it: it passed, and nothing came of it. */
const isOver = ({ announced }: Bar, freezing: Freezing | null, now: number): boolean =>
  announced !== null && countdown(freezing, now).kind === 'passed';

/** What of it is in sight now. */
export type Shown = { kind: 'none' | 'now' | 'stopped' | 'frozen' } | Extract<Countdown, { kind: 'counting' }>;

export function shownOf(bar: Bar, { phase, freezing }: BarNow, now: number | null): Shown {
  if (phase === 'sealing') return { kind: 'now' };
  const where = countdown(phase === 'open' ? freezing : null, now);
  if (where.kind === 'counting' || where.kind === 'now') return where;
  return { kind: bar.ended ?? 'none' };
}
