/**
 * Small choices kept in this browser. Where storage is refused (a private window) they live as long as the page:
 * a refusal may never keep anyone from their work.
 */
const forThisPage = new Map<string, string>();

export function remember(key: string, value: string): void {
  forThisPage.set(key, value);
  try {
    window.localStorage.setItem(key, value);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

export function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(key) ?? forThisPage.get(key) ?? null;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return forThisPage.get(key) ?? null;
  }
}
