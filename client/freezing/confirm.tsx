import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';

type Props = { busy: boolean; onYes(): void; onAway(): void };

/** What freezing at once means, asked before it is done; Esc is no. */
export function Confirm({ busy, onYes, onAway }: Props): ReactNode {
  const { t } = useTranslation('freezing');
  const common = useTranslation('common').t;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={t('confirmTitle')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onAway();
      }}
    >
      <Notice
        title={t('confirmTitle')}
        actions={
          <>
            <Button kind="main" busy={busy} onClick={onYes}>
              {t('confirmYes')}
            </Button>
            <Button kind="bare" onClick={onAway}>
              {common('cancel')}
            </Button>
          </>
        }
      >
        <p>{t('confirmText')}</p>
      </Notice>
    </div>
  );
}
