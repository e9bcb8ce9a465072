/**
 * Small things kept in this browser, for good or as long as the tab. Where storage is refused (a private window) they live
 * as long as the page: a refusal may never keep anyone from their work.
 */
type Keeper = 'localStorage' | 'sessionStorage';

const forThisPage = new Map<string, string>();

/** False where the browser refused, or had no room: then it lives as long as the page. */
export function remember(key: string, value: string, keeper: Keeper = 'localStorage'): boolean {
  try {
    window[keeper].setItem(key, value);
    forThisPage.delete(key);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    forThisPage.set(key, value);
    return false;
  }
}

/** What the page holds is newer than what the browser kept before it refused. */
export function recall(key: string, keeper: Keeper = 'localStorage'): string | null {
  try {
    return forThisPage.get(key) ?? window[keeper].getItem(key);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}

export function forget(key: string, keeper: Keeper = 'localStorage'): void {
  forThisPage.delete(key);
  try {
    window[keeper].removeItem(key);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The names of what is kept that begin so, or with anything. */
export function remembered(start = ''): string[] {
  const names = [...forThisPage.keys(), ...keysIn('localStorage'), ...keysIn('sessionStorage')];
  return [...new Set(names)].filter((name) => name.startsWith(start));
}

/** Everything kept as long as the tab, and what the page holds. */
export function forgetTab(): void {
  forThisPage.clear();
  try {
    window.sessionStorage.clear();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Everything kept of one thing, wherever: what is kept under a name in which its id stands. */
export function forgetAbout(id: string): void {
  for (const key of forThisPage.keys()) if (key.includes(id)) forThisPage.delete(key);
  for (const keeper of ['localStorage', 'sessionStorage'] as const) {
    for (const key of keysIn(keeper)) if (key.includes(id)) forget(key, keeper);
  }
}

function keysIn(keeper: Keeper): string[] {
  try {
    return Object.keys(window[keeper]);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return [];
  }
}
