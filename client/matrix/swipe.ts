type Point = { x: number; y: number };

/** How far a finger goes across for a swipe, and how much further across than up or down, in pixels and times. */
const FAR_PX = 70;
const STRAIGHT = 2.5;

/** Which way a finger swept, or null when it scrolled, tapped, or began where it selects. Pure. */
export function swipeOf(from: Point | null, to: Point): 'left' | 'right' | null {
  if (from === null) return null;
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < FAR_PX || Math.abs(across) < STRAIGHT * Math.abs(down)) return null;
  return across < 0 ? 'left' : 'right';
}
