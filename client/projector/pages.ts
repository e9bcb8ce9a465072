/**
 * Pages of the big screen: what doesn't fit, even at the smallest size that can be read from afar, comes a page at a
 * time, by itself. Pure; lengths in pixels, moments in milliseconds.
 */

/** Sizes of the type, as parts of the ordinary 32 px at 1280 wide: 32, 30, 28. Smaller can't be read from the back. */
export const STEPS = [1, 0.9375, 0.875] as const;
/** Of what is twice as large to begin with, as a core question: it would rather be smaller than be in two. */
export const LARGE_STEPS = [1, 0.875, 0.75, 0.65] as const;

/** How long a page stands. */
const PAGE_MS = 12_000;
/** A page that was just turned to is read before a letter elsewhere takes it away. */
const READ_MS = 4_000;

/** Half a pixel more or less is rounding, not a page. */
const ROUNDING = 0.01;

/** How many pages content takes that is laid out in columns beside each other, one or more of them to a page. */
export function pageCount(contentWidth: number, pageWidth: number, gap: number): number {
  if (pageWidth <= 0) return 1;
  return Math.max(1, Math.ceil((contentWidth + gap) / (pageWidth + gap) - ROUNDING));
}

/** On which page something stands, by its distance from the start of the first. */
export const pageAt = (left: number, pageWidth: number, gap: number): number =>
  pageWidth <= 0 ? 0 : Math.max(0, Math.floor((left + 1) / (pageWidth + gap)));

/** The page that stands now, and since when. */
export type Turn = { page: number; since: number };

/** Milliseconds until the next page is due; one that had its time while it was the only one is still read. */
export const dueMs = (since: number, now: number): number => Math.max(READ_MS, since + PAGE_MS - now);

/** After its time: the next page, and after the last the first again. */
export const turned = ({ page }: Turn, count: number, now: number): Turn => ({
  page: (page + 1) % Math.max(1, count),
  since: now,
});

/** After words came on a page: that page stays, or comes when the present one had its time to be read. */
export function followed(turn: Turn, changed: number, now: number): Turn {
  if (changed === turn.page) return { page: turn.page, since: now };
  return now - turn.since < READ_MS ? turn : { page: changed, since: now };
}

/** The same page, or the last one when there are fewer now. */
export const within = (turn: Turn, count: number): Turn =>
  turn.page < count ? turn : { ...turn, page: Math.max(0, count - 1) };
