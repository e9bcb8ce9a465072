import { type KeyboardEvent, type RefObject, useRef } from 'react';

/**
 * The arrows walk along the field and what was found (everything marked `data-arrow`), Enter in the field goes to the
 * first. The results stay plain links, so that they can be opened in a window of their own.
 */
export function useArrows(): { ref: RefObject<HTMLElement | null>; onKeyDown(event: KeyboardEvent): void } {
  const ref = useRef<HTMLElement>(null);
  return {
    ref,
    onKeyDown(event) {
      const stops = [...(ref.current?.querySelectorAll<HTMLElement>('[data-arrow]') ?? [])];
      const at = stops.findIndex((stop) => stop.matches(':focus'));
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (at < 0 || event.nativeEvent.isComposing) return;
      if (step !== undefined) {
        event.preventDefault();
        stops[at + step]?.focus();
      } else if (event.key === 'Enter' && at === 0) {
        event.preventDefault();
        stops[1]?.click();
      }
    },
  };
}
