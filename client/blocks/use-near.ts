import { type RefCallback, startTransition, useCallback, useState } from 'react';

/** How far ahead of the screen something is made ready, in pixels. */
const AHEAD_PX = 600;

/**
 * The questions are on the screen first. Where a whole room is taken along at once, what comes with them (editors most of
 * all) would keep everyone waiting for the question itself.
 */
const FIRST_PICTURE_MS = 250;

/** Becomes true, and stays so, once the watched element comes near the screen: what was typed there keeps its undo. */
export function useNear(): { near: boolean; watch: RefCallback<HTMLElement> } {
  const [near, setNear] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const waits = { forScreen: true, forPicture: true };
    const come = (): void => {
      // In pieces: what comes must not hold up the scrolling that brings it.
      if (!waits.forScreen && !waits.forPicture) startTransition(() => setNear(true));
    };
    const timer = setTimeout(() => {
      waits.forPicture = false;
      come();
    }, FIRST_PICTURE_MS);
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        waits.forScreen = false;
        come();
      },
      { rootMargin: `${AHEAD_PX}px 0px` },
    );
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return { near, watch };
}
