import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './steps.module.css';

type Props = { title: string; text: string; yes: string; busy: boolean; onYes(): void; onAway(): void };

/** Asks once before a step that can't be taken back; Esc is no. */
export function Ask({ title, text, yes, busy, onYes, onAway }: Props): ReactNode {
  const { t } = useTranslation('common');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={title}
      className={css.ask}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onAway();
      }}
    >
      <Notice
        title={title}
        actions={
          <>
            <Button kind="main" busy={busy} onClick={onYes}>
              {yes}
            </Button>
            <Button kind="bare" onClick={onAway}>
              {t('cancel')}
            </Button>
          </>
        }
      >
        <p>{text}</p>
      </Notice>
    </div>
  );
}
