/** What the browser says of the network and the page. Outside a page (tests in Node) it says nothing. */
export interface PageSignals {
  offline(): boolean;
  close(): void;
}

/** `wake`: the network came back or the page is looked at again, so a try is worth it. `lost`: the network went away. */
export function listenToPage(wake: () => void, lost: () => void): PageSignals {
  if (typeof window === 'undefined') return { offline: () => false, close: () => undefined };
  const looked = (): void => {
    if (!document.hidden) wake();
  };
  window.addEventListener('online', wake);
  window.addEventListener('offline', lost);
  document.addEventListener('visibilitychange', looked);
  return {
    offline: () => !navigator.onLine,
    close() {
      window.removeEventListener('online', wake);
      window.removeEventListener('offline', lost);
      document.removeEventListener('visibilitychange', looked);
    },
  };
}
