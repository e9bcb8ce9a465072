import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from 'react';

/**
 * Changing the order of a list by its grips: dragged with mouse or finger, or with the arrow keys. Entries carry
 * `data-sheet`; nothing moves until it is let go, so that the page stays still under everyone's hands.
 */
export type Grip = {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(): void;
  onPointerCancel(): void;
  onKeyDown(event: KeyboardEvent): void;
};

type Drag = { id: string; from: number; to: number };

/** So near the edge of the window, in pixels, the page goes along. */
const EDGE_PX = 72;
const SCROLL_PX = 14;

export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onMove: (id: string, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);

  /** How many of the others lie above the pointer. */
  function placeAt(id: string, y: number): number {
    const sheets = [...(list.current?.querySelectorAll<HTMLElement>('[data-sheet]') ?? [])];
    return sheets.filter((sheet) => {
      const { top, height } = sheet.getBoundingClientRect();
      return sheet.dataset.sheet !== id && top + height / 2 < y;
    }).length;
  }

  const grip = (id: string): Grip => ({
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = ids.indexOf(id);
      setDrag({ id, from, to: from });
    },
    onPointerMove({ clientY }) {
      if (drag === null) return;
      if (clientY < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
      else if (clientY > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
      const to = placeAt(id, clientY);
      if (to !== drag.to) setDrag({ ...drag, to });
    },
    onPointerUp() {
      if (drag !== null) onMove(drag.id, drag.to);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
    onKeyDown(event) {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (event.key === 'Escape') setDrag(null);
      if (by === 0) return;
      event.preventDefault();
      onMove(id, ids.indexOf(id) + by);
    },
  });

  return {
    id: drag?.id ?? null,
    grip,
    /** Whether what is dragged would come before or behind the entry at a place. */
    lineAt(at: number): 'before' | 'after' | null {
      if (drag === null || drag.to === drag.from || at !== drag.to) return null;
      return drag.to < drag.from ? 'before' : 'after';
    },
  };
}
