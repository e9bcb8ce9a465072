import { useEffect, useState } from 'react';
import { useWorkshop } from '../workshop/use-workshop.ts';

const SECOND_MS = 1_000;

/**
 * The server's clock (milliseconds since 1970), read again at each whole second before or after `moment`; only once
 * when there is no moment to count from.
 */
export function useServerNow(moment: number | null): number {
  const { line } = useWorkshop();
  const [now, setNow] = useState(() => line?.serverNow() ?? Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = (): void => {
      const time = line?.serverNow() ?? Date.now();
      setNow(time);
      if (moment === null) return;
      const past = (((time - moment) % SECOND_MS) + SECOND_MS) % SECOND_MS;
      timer = setTimeout(tick, SECOND_MS - past);
    };
    tick();
    return () => clearTimeout(timer);
  }, [line, moment]);
  return now;
}
