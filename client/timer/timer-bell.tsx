import { useEffect, useState } from 'react';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { type Bell, createBell } from './bell.ts';

/** A page that slept through the end doesn't ring when it wakes: the time was up long ago. */
const LATE_MS = 2_000;

/** Sounds when the timer ends, where that was asked for. It shows nothing. */
export function TimerBell(): null {
  const { line } = useWorkshop();
  const { timer } = useStage();
  const [bell, setBell] = useState<Bell | null>(null);
  const endsAt = timer?.bell === true ? timer.endsAt : null;

  useEffect(() => {
    const made = createBell();
    setBell(made);
    return () => made.close();
  }, []);

  useEffect(() => {
    if (bell === null || line === null || endsAt === null) return;
    const left = endsAt - line.serverNow();
    if (left < 0) return;
    const alarm = setTimeout(() => {
      if (line.serverNow() - endsAt < LATE_MS) bell.ring();
    }, left);
    return () => clearTimeout(alarm);
  }, [bell, line, endsAt]);
  return null;
}
