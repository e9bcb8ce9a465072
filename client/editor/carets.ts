import type { Awareness } from 'y-protocols/awareness';
import { AwarenessUser } from '../../shared/protocol/awareness-user.ts';

/**
 * The carets of the others, between the live connection and the editor's binding. The binding wants six-digit colours,
 * draws again at every sign of life of anyone, and writes a user of its own; here it gets what it can use, calmly.
 */
export type CaretAwareness = {
  readonly states: Map<number, Record<string, unknown>>;
  getStates(): Map<number, Record<string, unknown>>;
  getLocalState(): Record<string, unknown> | null;
  setLocalStateField(field: string, value: unknown): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
};

const PAUSE_MS = 60;
/** Never seen: our own drawing uses the real colour, which follows the light or dark scheme. */
const STAND_IN = '#000000';

/** States that have a caret, as the binding wants them. */
function withCarets(states: ReadonlyMap<number, Record<string, unknown>>): Map<number, Record<string, unknown>> {
  const shown = new Map<number, Record<string, unknown>>();
  for (const [client, { user, cursor }] of states) {
    const parsed = AwarenessUser.safeParse(user);
    if (!parsed.success || cursor === null || cursor === undefined) continue;
    const { name, partner, color } = parsed.data;
    shown.set(client, { cursor, user: { name, partner, tint: color, color: STAND_IN } });
  }
  return shown;
}

export function caretAwareness(awareness: Awareness): CaretAwareness {
  const pending = new Map<() => void, ReturnType<typeof setTimeout> | null>();
  const onChange = (): void => {
    for (const [listener, timer] of pending) {
      if (timer !== null) continue;
      pending.set(
        listener,
        setTimeout(() => {
          if (!pending.has(listener)) return;
          pending.set(listener, null);
          listener();
        }, PAUSE_MS),
      );
    }
  };
  return {
    get states() {
      return withCarets(awareness.getStates());
    },
    getStates: () => withCarets(awareness.getStates()),
    getLocalState: () => awareness.getLocalState(),
    setLocalStateField(field, value) {
      // Who I am is written by the server.
      if (field !== 'user') awareness.setLocalStateField(field, value);
    },
    on(event, listener) {
      if (event !== 'change') return;
      if (pending.size === 0) awareness.on('change', onChange);
      pending.set(listener, null);
    },
    off(_event, listener) {
      const timer = pending.get(listener);
      if (timer !== undefined && timer !== null) clearTimeout(timer);
      if (pending.delete(listener) && pending.size === 0) awareness.off('change', onChange);
    },
  };
}

/** What someone else has selected, in their colour. */
export const renderSelection = (user: Record<string, unknown>): { class: string; style: string } => ({
  class: 'gt-selection',
  style: `--caret: ${word(user.tint)}`,
});

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The class by which a caret is known to the style sheet, and to the editor as no part of the text. */
export const CARET_CLASS = 'gt-caret';

/** A caret with the name and the partner of who is writing there; its colour is set on the element for the style sheet. */
export function renderCaret(user: Record<string, unknown>): HTMLElement {
  const caret = document.createElement('span');
  caret.className = CARET_CLASS;
  caret.style.setProperty('--caret', word(user.tint));
  caret.setAttribute('aria-hidden', 'true');
  const label = document.createElement('span');
  label.className = 'gt-caret-label';
  label.textContent = [word(user.name), word(user.partner)].filter((part) => part !== '').join(' · ');
  caret.append('\u2060', label, '\u2060');
  return caret;
}
