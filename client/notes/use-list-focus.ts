import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a list whose entries come, go and move under it. Entries carry `data-note`, what can have the focus
 * in them `data-part`; the first part is where one arrives.
 */
export type ListFocus = {
  list: RefObject<HTMLUListElement | null>;
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
  /** Puts the focus on an entry, once it is drawn again. */
  focusOn(id: string): void;
  /** Puts the focus on an entry that is there. */
  go(id: string | undefined): void;
};

type Spot = { id: string; part: string | undefined; at: number };

const spotOf = (target: Element, ids: readonly string[]): Spot | null => {
  const id = target.closest<HTMLElement>('[data-note]')?.dataset.note;
  if (id === undefined) return null;
  return { id, part: target.closest<HTMLElement>('[data-part]')?.dataset.part, at: ids.indexOf(id) };
};

const partIn = (list: Element, id: string, part: string | undefined): HTMLElement | null => {
  const parts = [...list.querySelectorAll<HTMLElement>(`[data-note="${CSS.escape(id)}"] [data-part]`)];
  return parts.find((one) => one.dataset.part === part) ?? parts[0] ?? null;
};

/** `emptied`: the last entry went with the focus on it. */
export function useListFocus(ids: readonly string[], emptied: () => void): ListFocus {
  const list = useRef<HTMLUListElement>(null);
  const spot = useRef<Spot | null>(null);
  const wanted = useRef<string | null>(null);

  useLayoutEffect(() => {
    const here = list.current;
    if (here === null) return;
    if (wanted.current !== null) {
      const target = partIn(here, wanted.current, undefined);
      wanted.current = null;
      target?.focus();
      if (target !== null) return;
    }
    // A browser leaves the focus nowhere when it takes away, or moves, what had it.
    if (spot.current === null || document.activeElement !== document.body) return;
    const { id, part, at } = spot.current;
    const neighbour = ids.includes(id) ? id : ids[Math.min(at, ids.length - 1)];
    if (neighbour === undefined) {
      spot.current = null;
      emptied();
    } else partIn(here, neighbour, part)?.focus({ preventScroll: true });
  });

  return {
    list,
    onFocus: (event) => {
      spot.current = spotOf(event.target, ids);
    },
    onBlur: (event) => {
      if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) spot.current = null;
    },
    focusOn: useCallback((id) => {
      wanted.current = id;
    }, []),
    go: useCallback((id) => {
      if (id !== undefined && list.current !== null) partIn(list.current, id, undefined)?.focus();
    }, []),
  };
}
