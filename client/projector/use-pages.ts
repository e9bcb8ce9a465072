import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { dueMs, followed, LARGE_STEPS, pageAt, pageCount, STEPS, type Turn, turned, within } from './pages.ts';

/** The size and the page that stand now. */
export type Pages = { count: number; page: number; frame: RefObject<HTMLDivElement | null> };

const WATCHED = { childList: true, subtree: true, characterData: true } as const;

/**
 * Lays content out in pages: as large as fits, in steps; what fits in no size comes page by page. The frame's first
 * child holds the content, in columns of one page wide. `follows`: the page on which words change stays in view; `large`:
 * the content is in type so large that it may go more steps down.
 */
export function usePages(follows: boolean, large: boolean): Pages {
  const frame = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(1);
  const [turn, setTurn] = useState<Turn>(() => ({ page: 0, since: Date.now() }));

  const measure = useCallback((): void => {
    const flow = frame.current?.firstElementChild;
    if (!(flow instanceof HTMLElement)) return;
    setCount(laidOut(flow, large ? LARGE_STEPS : STEPS));
  }, [large]);

  useLayoutEffect(measure, [measure]);

  useEffect(() => {
    const box = frame.current;
    const flow = box?.firstElementChild;
    if (box === null || !(flow instanceof HTMLElement)) return;
    const words = new MutationObserver((changes) => {
      measure();
      const last = changes.at(-1)?.target;
      if (!follows || last === undefined) return;
      const changed = pageOf(last, flow);
      setTurn((now) => followed(now, changed, Date.now()));
    });
    const size = new ResizeObserver(measure);
    words.observe(flow, WATCHED);
    size.observe(box);
    // The type of the fallback font is another width.
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      words.disconnect();
      size.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [measure, follows]);

  const shown = within(turn, count);
  const { page, since } = shown;
  useEffect(() => {
    if (count < 2) return;
    const next = setTimeout(
      () => setTurn((now) => turned(within(now, count), count, Date.now())),
      dueMs(since, Date.now()),
    );
    return () => clearTimeout(next);
  }, [count, since]);

  return { count, page, frame };
}

const gapOf = (flow: HTMLElement): number => Number.parseFloat(getComputedStyle(flow).columnGap) || 0;

/** Takes the largest size in which it is one page, else the smallest; the number of pages. */
function laidOut(flow: HTMLElement, steps: readonly number[]): number {
  let count = 1;
  for (const step of steps) {
    flow.style.setProperty('--step', String(step));
    count = pageCount(flow.scrollWidth, flow.clientWidth, gapOf(flow));
    if (count === 1) break;
  }
  return count;
}

function pageOf(target: Node, flow: HTMLElement): number {
  const element = target instanceof Element ? target : target.parentElement;
  const left = (element?.getBoundingClientRect().left ?? 0) - flow.getBoundingClientRect().left;
  return pageAt(left, flow.clientWidth, gapOf(flow));
}
