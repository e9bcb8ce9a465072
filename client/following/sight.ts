/** What a hand scrolls with. */
const HANDS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Tells whether an element is in sight, at first and each time that changes, and whether it was a hand that changed it:
 * what grows above it also pushes it out. The element may come later. Returns the way to stop.
 */
export function watchSight(find: () => Element | null, told: (inSight: boolean, byHand: boolean) => void): () => void {
  let byHand = false;
  const onHand = (): void => {
    byHand = true;
  };
  const sight = new IntersectionObserver((entries) => {
    const inSight = entries.at(-1)?.isIntersecting ?? false;
    told(inSight, byHand);
    // Seen again, a new reading begins; what carried it there doesn't count for what takes it away.
    if (inSight) byHand = false;
  });
  const page = new MutationObserver(() => seek());
  const seek = (): boolean => {
    const found = find();
    if (found === null) return false;
    page.disconnect();
    sight.observe(found);
    return true;
  };
  if (!seek()) page.observe(document.body, { childList: true, subtree: true });
  for (const hand of HANDS) window.addEventListener(hand, onHand, { passive: true, capture: true });
  return () => {
    page.disconnect();
    sight.disconnect();
    for (const hand of HANDS) window.removeEventListener(hand, onHand, { capture: true });
  };
}
