/** Whether this person has their hands full: then nothing may be taken from under them. */
export interface Hands {
  busy(): boolean;
  close(): void;
}

/** After the last letter someone is still thinking about the next one. */
const TYPING_MS = 8_000;

const WRITES = 'textarea, [contenteditable="true"], input';
/** What lies over the page holds the focus; it would be thrown out with the page below. */
const OVER = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Watches the whole document. `now` in milliseconds, from any moment on. */
export function watchHands(now: () => number): Hands {
  let typedAt = Number.NEGATIVE_INFINITY;
  let composing = false;
  const stop = new AbortController();
  const on = (type: string, does: () => void): void =>
    document.addEventListener(type, does, { capture: true, signal: stop.signal });
  on('input', () => {
    typedAt = now();
  });
  on('compositionstart', () => {
    composing = true;
  });
  for (const end of ['compositionend', 'focusout']) {
    on(end, () => {
      composing = false;
    });
  }
  return {
    busy() {
      const at = document.activeElement;
      if (at === null || at === document.body) return false;
      if (at.closest(OVER) !== null) return true;
      if (at.closest(WRITES) === null) return false;
      return composing || now() - typedAt < TYPING_MS || isUnsent(at);
    },
    close: () => stop.abort(),
  };
}

/** A form with words in it that were not sent: it goes with its page. */
function isUnsent(at: Element): boolean {
  if (!(at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement)) return false;
  return at.closest('form') !== null && at.value !== at.defaultValue;
}
