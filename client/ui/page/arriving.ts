/**
 * For a page's heading: it takes the focus when what one pressed to get here is gone, so that a screen reader begins
 * with the page and the Tab key goes on from there. A page that was opened as such begins at its top, as any other.
 * `ref={takeFocus}` on a heading with `tabIndex={-1}`.
 */
export function takeFocus(heading: HTMLElement | null): void {
  // What isn't known to a browser can't be told: there the page begins at its top.
  const acted = 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
  if (heading !== null && acted && document.activeElement === document.body) heading.focus({ preventScroll: true });
}
