import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMay, useStatus } from './use-workshop.ts';
import css from './workshop-notices.module.css';

/** What holds for the whole page: a newer release, that all is frozen, and why an observer finds no pen. */
export function WorkshopNotices(): ReactNode {
  const { t } = useTranslation('workshop');
  const common = useTranslation('common').t;
  const status = useStatus();
  const writes = useMay('write');
  return (
    <div className={css.notices}>
      {status.kind === 'outdated' && (
        <Notice
          tone="alarm"
          title={t('outdatedTitle')}
          actions={
            <Button kind="main" onClick={() => window.location.reload()}>
              {common('reload')}
            </Button>
          }
        >
          <p>{t('outdatedText')}</p>
        </Notice>
      )}
      {status.kind === 'frozen' && (
        <Notice title={t('frozenTitle')}>
          <p>{t('frozenText')}</p>
        </Notice>
      )}
      {!writes && <p className={css.quiet}>{t('readOnly')}</p>}
    </div>
  );
}
