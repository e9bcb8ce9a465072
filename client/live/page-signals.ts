/** What the browser says of the network and the page. Outside a page (tests in Node) it says nothing. */
export interface PageSignals {
  offline(): boolean;
  close(): void;
}

/** `wake`: the network came back or the page is looked at again, so a try is worth it. `change`: `offline()` may differ. */
export function listenToPage(wake: () => void, change: () => void): PageSignals {
  if (typeof window === 'undefined') return { offline: () => false, close: () => undefined };
  const online = (): void => {
    change();
    wake();
  };
  const looked = (): void => {
    if (!document.hidden) wake();
  };
  window.addEventListener('online', online);
  window.addEventListener('offline', change);
  document.addEventListener('visibilitychange', looked);
  return {
    offline: () => !navigator.onLine,
    close() {
      window.removeEventListener('online', online);
      window.removeEventListener('offline', change);
      document.removeEventListener('visibilitychange', looked);
    },
  };
}
