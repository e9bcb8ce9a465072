import { type RefCallback, startTransition, useCallback, useState } from 'react';

/** How far ahead of the screen something is made ready, in pixels. */
const AHEAD_PX = 600;

/** Becomes true, and stays so, once the watched element comes near the screen: what was typed there keeps its undo. */
export function useNear(): { near: boolean; watch: RefCallback<HTMLElement> } {
  const [near, setNear] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        // In pieces: what comes must not hold up the scrolling that brings it.
        startTransition(() => setNear(true));
        observer.disconnect();
      },
      { rootMargin: `${AHEAD_PX}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { near, watch };
}
