import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * For the frame round what can be written in. When that turns to reading under someone's hands, the field they were in is
 * gone, and a keyboard or a screen reader would be back at the top of the page: the frame takes the focus instead.
 */
export function useKeptFocus<T extends HTMLElement>(editable: boolean): RefObject<T | null> {
  const ref = useRef<T>(null);
  const last = useRef<EventTarget>(null);
  useEffect(() => {
    const frame = ref.current;
    const come = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    frame?.addEventListener('focusin', come);
    return () => frame?.removeEventListener('focusin', come);
  }, []);
  useLayoutEffect(() => {
    const frame = ref.current;
    const wasHere = last.current instanceof Element && !last.current.isConnected;
    if (editable || !wasHere || frame === null || document.activeElement !== document.body) return;
    last.current = null;
    // Only for as long: a click on plain text must not land on the frame.
    frame.tabIndex = -1;
    frame.addEventListener('blur', () => frame.removeAttribute('tabindex'), { once: true });
    frame.focus({ preventScroll: true });
  }, [editable]);
  return ref;
}
