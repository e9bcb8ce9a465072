import { useEffect } from 'react';

/** Where a slash is a slash. */
const WRITES = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';

/** The slash opens search, as in many a reading programme; not where one types, and not over an open sheet. */
export function useSearchKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof Element && target.closest(WRITES) !== null) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}
