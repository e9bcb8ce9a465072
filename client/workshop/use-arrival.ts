import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * A new page within the workshop: the focus goes to its content (a screen reader would otherwise stay at a link that is
 * gone), and its top is shown, unless one went back to where one was, or to a place within it (see use-anchor).
 */
export function useArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const how = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
    if (how !== 'POP' && hash === '') window.scrollTo(0, 0);
  }, [pathname, how, hash]);
  return main;
}
