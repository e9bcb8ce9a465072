import { useEffect, useState } from 'react';
import { type Readable, writable } from '../live/readable.ts';
import { useReadable } from '../live/use-live.ts';
import type { Line } from '../workshop/lines.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';

const SECOND_MS = 1_000;

/**
 * The server's clock (milliseconds since 1970), read again at each whole second before or after `moment`; only once
 * when there is no moment to count from. Until the server was heard it is this device's own.
 */
export const useServerNow = (moment: number | null): number => useReading(moment).now;

/** The same, and null until the server was heard: for what must not go by a device's clock that is wrong. */
export function useHeardServerNow(moment: number | null): number | null {
  const { heard, now } = useReading(moment);
  return heard ? now : null;
}

/** What was read, and of which clock for which moment: for another it counts for nothing. */
type Reading = { line: Line | null; heard: boolean; moment: number | null; now: number };

const NOTHING_HEARD: Readable<null> = writable(null);

function useReading(moment: number | null): Reading {
  const { line } = useWorkshop();
  // The greeting that tells who I am here carries the server's time.
  const heard = useReadable<unknown>(line?.me ?? NOTHING_HEARD) !== null;
  const [last, setLast] = useState(() => readNow(line, heard, moment));
  // Before anything is shown or told: what was read an hour ago would count an hour too many.
  const isSame = last.line === line && last.heard === heard && last.moment === moment;
  const reading = isSame ? last : readNow(line, heard, moment);
  if (!isSame) setLast(reading);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = (): void => {
      const next = readNow(line, heard, moment);
      setLast(next);
      if (moment === null) return;
      const past = (((next.now - moment) % SECOND_MS) + SECOND_MS) % SECOND_MS;
      timer = setTimeout(tick, SECOND_MS - past);
    };
    tick();
    return () => clearTimeout(timer);
  }, [line, heard, moment]);
  return reading;
}

const readNow = (line: Line | null, heard: boolean, moment: number | null): Reading => ({
  line,
  heard,
  moment,
  now: line?.serverNow() ?? Date.now(),
});
