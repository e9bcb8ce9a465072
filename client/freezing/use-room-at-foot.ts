import { type RefObject, useLayoutEffect } from 'react';

/** What else lies at the foot comes to lie above this part, and the page keeps as much free as it is high: `--freeze`. */
export function useRoomAtFoot(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = part;
    if (current === null) return;
    const { style } = document.documentElement;
    const size = new ResizeObserver(() => style.setProperty('--freeze', `${current.offsetHeight}px`));
    size.observe(current);
    return () => {
      size.disconnect();
      style.removeProperty('--freeze');
    };
  }, [part]);
}
