import { type FocusEvent, useEffect, useRef, useState } from 'react';

/**
 * Whether the focus is within an element. A press elsewhere takes the focus away before it is a click; were what comes
 * with the focus to go at once, the page would move under the finger and the click would miss. So it goes with the release.
 */
export type Within = { within: boolean; onFocus(): void; onBlur(event: FocusEvent): void };

export function useWithin(): Within {
  const [within, setWithin] = useState(false);
  const leaving = useRef<(() => void) | null>(null);
  const pressed = useRef(false);

  useEffect(() => {
    if (!within) return;
    const press = (): void => {
      pressed.current = true;
    };
    const release = (): void => {
      pressed.current = false;
    };
    document.addEventListener('pointerdown', press, true);
    for (const name of RELEASES) document.addEventListener(name, release, true);
    return () => {
      pressed.current = false;
      document.removeEventListener('pointerdown', press, true);
      for (const name of RELEASES) document.removeEventListener(name, release, true);
    };
  }, [within]);
  useEffect(() => () => leaving.current?.(), []);

  const stay = (): void => {
    leaving.current?.();
    leaving.current = null;
  };
  return {
    within,
    onFocus() {
      stay();
      setWithin(true);
    },
    onBlur({ currentTarget, relatedTarget }) {
      if (currentTarget.contains(relatedTarget)) return;
      stay();
      leaving.current = afterRelease(pressed.current, () => setWithin(false));
    },
  };
}

/** Calls once the pointer is up and its click is through. Returns what takes it back. */
function afterRelease(isPressed: boolean, then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const soon = (): void => {
    timer = setTimeout(then);
  };
  if (!isPressed) soon();
  else for (const name of RELEASES) document.addEventListener(name, soon, { capture: true, once: true });
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const name of RELEASES) document.removeEventListener(name, soon, true);
  };
}

const RELEASES = ['pointerup', 'pointercancel'] as const;
