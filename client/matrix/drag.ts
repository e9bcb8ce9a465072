import type { CellPlace } from './matrix-notes.ts';

/**
 * Dragging a note with the mouse, from cell to cell and within one: one pair of ears on the whole table, so that a note
 * costs nothing until it is taken up. What is carried is a picture; the note itself moves when it is let go. Notes carry
 * `data-note`, cells `data-variant` and `data-aspect`. Without React; by keyboard and thumb see mover.tsx.
 */
export type Drop = {
  noteId: string;
  place: CellPlace /** The note it is to lie before; null: behind all. */;
  before: string | null;
};

type Hand = {
  noteId: string;
  from: HTMLElement;
  picture: HTMLElement;
  line: HTMLElement;
  /** Where in the note it was taken. */
  grip: { x: number; y: number };
};

type Options = {
  /** What holds the cells, and scrolls. */
  frame: HTMLElement;
  /** Where the picture and the line are drawn, with the looks of the table. */
  layer: HTMLElement;
  classes: { picture: string; line: string };
  may(): boolean;
  onDrop(drop: Drop): void;
};

/** So far the mouse goes before it is a drag and not a click, in pixels. */
const START_PX = 6;
/** So near an edge it scrolls, and at most so far a frame, in pixels. */
const EDGE_PX = 70;
const SCROLL_PX = 18;

/** Starts listening; returns the way to stop. */
export function watchDrags({ frame, layer, classes, may, onDrop }: Options): () => void {
  let pressed: { element: HTMLElement; x: number; y: number } | null = null;
  let hand: Hand | null = null;
  let target: Drop | null = null;
  let at = { x: 0, y: 0 };
  let tick = 0;

  function onDown(event: PointerEvent): void {
    const { target: on, button, pointerType, clientX, clientY } = event;
    if (button !== 0 || pointerType === 'touch' || !(on instanceof Element) || !may()) return;
    if (on.closest('textarea, input, [aria-haspopup], [popover]') !== null) return;
    const element = on.closest<HTMLElement>('[data-note]');
    if (element === null || element.querySelector('textarea') !== null || cellAt(element) === null) return;
    pressed = { element, x: clientX, y: clientY };
  }

  function onMove(event: PointerEvent): void {
    at = { x: event.clientX, y: event.clientY };
    if (pressed !== null && hand === null && Math.hypot(at.x - pressed.x, at.y - pressed.y) > START_PX) take(pressed);
    if (hand !== null) event.preventDefault();
  }

  function take({ element, x, y }: { element: HTMLElement; x: number; y: number }): void {
    const { left, top, width } = element.getBoundingClientRect();
    const picture = document.createElement('div');
    picture.className = classes.picture;
    picture.style.width = `${width}px`;
    const copy = element.cloneNode(true);
    // Two of one id would send labels astray.
    if (copy instanceof Element) for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
    picture.append(copy);
    const line = document.createElement('div');
    line.className = classes.line;
    layer.append(line, picture);
    element.dataset.carried = '';
    hand = { noteId: element.dataset.note ?? '', from: element, picture, line, grip: { x: x - left, y: y - top } };
    window.getSelection()?.empty();
    tick = requestAnimationFrame(follow);
  }

  /** Once a frame, however often the mouse tells. */
  function follow(): void {
    if (hand === null) return;
    scrollAtEdges(frame, at);
    hand.picture.style.transform = `translate(${at.x - hand.grip.x}px, ${at.y - hand.grip.y}px) rotate(1.2deg)`;
    const over = dropAt(at, hand.noteId);
    target = over?.drop ?? null;
    hand.line.style.display = over === null ? 'none' : 'block';
    if (over !== null) {
      hand.line.style.width = `${over.line.width}px`;
      hand.line.style.transform = `translate(${over.line.left}px, ${over.line.top}px)`;
    }
    tick = requestAnimationFrame(follow);
  }

  function letGo(drops: boolean): void {
    pressed = null;
    if (hand === null) return;
    cancelAnimationFrame(tick);
    hand.picture.remove();
    hand.line.remove();
    delete hand.from.dataset.carried;
    hand = null;
    if (drops && target !== null) onDrop(target);
    target = null;
  }

  function onUp(): void {
    // The click that comes of it is none.
    if (hand !== null) window.addEventListener('click', swallow, { capture: true, once: true });
    // None comes when it is let go over something else: the next is a real one.
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    letGo(true);
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || hand === null) return;
    event.stopPropagation();
    letGo(false);
  };
  const onSelect = (event: Event): void => {
    if (hand !== null) event.preventDefault();
  };
  const onGone = (): void => letGo(false);

  frame.addEventListener('pointerdown', onDown);
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onGone);
  window.addEventListener('blur', onGone);
  window.addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('selectstart', onSelect);
  return () => {
    letGo(false);
    frame.removeEventListener('pointerdown', onDown);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onGone);
    window.removeEventListener('blur', onGone);
    window.removeEventListener('keydown', onKey, { capture: true });
    document.removeEventListener('selectstart', onSelect);
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

const cellAt = (element: Element): HTMLElement | null => element.closest<HTMLElement>('[data-variant][data-aspect]');

type Over = { drop: Drop; line: { left: number; top: number; width: number } };

/** Where a note would come to lie when it is let go here; null outside every cell. */
function dropAt({ x, y }: { x: number; y: number }, noteId: string): Over | null {
  const under = document.elementFromPoint(x, y);
  const cell = under === null ? null : cellAt(under);
  const { variant: variantId, aspect: aspectId } = cell?.dataset ?? {};
  if (under === null || cell === null || variantId === undefined || aspectId === undefined) return null;
  // A cell shown by kind has several lists: the one under the hand, else all its notes.
  const lists = under.closest('[data-kind]:not([data-note], fieldset, label)') ?? cell;
  const others = [...lists.querySelectorAll<HTMLElement>('[data-note]')].filter(
    ({ dataset }) => dataset.note !== noteId,
  );
  const next = others.find((note) => {
    const { top, height } = note.getBoundingClientRect();
    return y < top + height / 2;
  });
  const room = (next ?? others.at(-1) ?? cell.querySelector('[data-way-in]') ?? cell).getBoundingClientRect();
  const top = next !== undefined ? room.top - 4 : others.length > 0 ? room.bottom + 2 : room.top;
  const drop = { noteId, place: { variantId, aspectId }, before: next?.dataset.note ?? null };
  return { drop, line: { left: room.left, top, width: room.width } };
}

const speed = (at: number, from: number, to: number): number => {
  if (at < from + EDGE_PX) return -SCROLL_PX * Math.min(1, (from + EDGE_PX - at) / EDGE_PX);
  return at > to - EDGE_PX ? SCROLL_PX * Math.min(1, (at - to + EDGE_PX) / EDGE_PX) : 0;
};

function scrollAtEdges(frame: HTMLElement, { x, y }: { x: number; y: number }): void {
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  const across = speed(x, Math.max(0, left), Math.min(window.innerWidth, right));
  const down = speed(y, Math.max(0, top), Math.min(window.innerHeight, bottom));
  frame.scrollBy(across, down);
  if (frame.scrollHeight <= frame.clientHeight) window.scrollBy(0, speed(y, 0, window.innerHeight));
}
