import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button.tsx';
import { Notice } from '../notice/notice.tsx';

type Props = {
  title: string;
  text: string;
  /** What is done, on the button that does it. */
  yes: string;
  busy: boolean;
  onYes(): void;
  onAway(): void;
};

/**
 * Asks once before a step that can't be taken back; Esc is no. One arrives at "no", and goes back from there to what
 * opened it: that stays in the page meanwhile, if need be hidden.
 */
export function Ask({ title, text, yes, busy, onYes, onAway }: Props): ReactNode {
  const { t } = useTranslation('common');
  const id = useId();
  const no = useRef<HTMLSpanElement>(null);
  const isAway = useRef(false);
  // Read before it is hidden: from then on nothing has the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    no.current?.querySelector('button')?.focus();
    return () => {
      if (isAway.current && opener instanceof HTMLElement) opener.focus();
    };
  }, [opener]);

  function away(): void {
    isAway.current = true;
    onAway();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // The key that opened it, still held down, would answer it.
    if (event.repeat) event.preventDefault();
    else if (event.key === 'Escape') away();
  }

  return (
    <div role="alertdialog" aria-label={title} aria-describedby={id} onKeyDown={onKeyDown}>
      <Notice
        title={title}
        actions={
          <>
            <Button kind="main" busy={busy} onClick={onYes}>
              {yes}
            </Button>
            <span ref={no}>
              <Button kind="bare" onClick={away}>
                {t('cancel')}
              </Button>
            </span>
          </>
        }
      >
        <p id={id}>{text}</p>
      </Notice>
    </div>
  );
}
