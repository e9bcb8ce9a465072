/** How long a page may take to be fetched before one stops looking for the place in it. */
const PATIENCE_MS = 15_000;
/** What loads above the place (editors, pictures) pushes it down; so long it is kept in sight. */
const HOLD_MS = 2_500;
/** From here on it is the reader who moves the page. */
const HANDS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Brings the element with this id into sight and gives it the focus, as soon as it is there. Returns the way to stop. */
export function arriveAt(id: string): () => void {
  let stopHolding = (): void => {};
  const seek = (): boolean => {
    const found = document.getElementById(id);
    if (found === null) return false;
    stop();
    focus(found);
    stopHolding = holdInSight(found);
    return true;
  };
  const observer = new MutationObserver(seek);
  const timer = setTimeout(() => stop(), PATIENCE_MS);
  const stop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
  };
  if (!seek()) observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    stop();
    stopHolding();
  };
}

/** A heading takes no focus by itself; a screen reader would stay behind. */
function focus(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

function holdInSight(element: HTMLElement): () => void {
  const show = (): void => element.scrollIntoView({ block: 'start' });
  const page = new ResizeObserver(show);
  const stop = (): void => {
    clearTimeout(timer);
    page.disconnect();
    for (const hand of HANDS) window.removeEventListener(hand, stop);
  };
  const timer = setTimeout(stop, HOLD_MS);
  for (const hand of HANDS) window.addEventListener(hand, stop, { passive: true });
  show();
  page.observe(document.body);
  return stop;
}
