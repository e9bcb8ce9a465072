import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * A new page within the workshop: the focus goes to its content (a screen reader would otherwise stay at a link that is
 * gone), and its top is shown, unless one went back to where one was, or to a place within it (see use-anchor). Who came
 * in from the door or the start page is taken along too: the button they pressed is gone.
 */
export function useArrival(): RefCallback<HTMLElement> {
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
  return useCallback(
    (element) => {
      main.current = element;
      if (how !== 'POP' && document.activeElement === document.body) element?.focus({ preventScroll: true });
    },
    [how],
  );
}
