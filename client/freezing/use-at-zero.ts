import { useEffect, useRef } from 'react';

/**
 * Calls at the zero of each announcement, and each second from then on for as long as `act` says that it has to be tried
 * again. `announcedAt` is null while there is no zero.
 */
export function useAtZero(
  announcedAt: number | null,
  now: number | null,
  act: (announcedAt: number) => Promise<'over' | 'again'>,
): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const tried = useRef<number | null>(null);
  // With `now`, so that it is looked at again each second.
  useEffect(() => {
    if (announcedAt === null || now === null || tried.current === announcedAt) return;
    tried.current = announcedAt;
    latest.current(announcedAt).then((then) => {
      if (then === 'again' && tried.current === announcedAt) tried.current = null;
    });
  }, [announcedAt, now]);
}
