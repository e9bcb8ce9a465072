import { IconCheck, IconPresentation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { useTargetTitle } from '../workshop/target-words.ts';
import { useIsShown, usePageTarget, useShow } from './use-spotlight.ts';

/** Puts the page she has before her in the spotlight. */
export function ShowPage(): ReactNode {
  const { t } = useTranslation('steering');
  const page = usePageTarget();
  const isShown = useIsShown();
  const show = useShow();
  const title = useTargetTitle();
  if (page === null) return null;
  const shown = isShown(page);
  return (
    <Button kind="main" wide disabled={shown} title={title(page)} onClick={() => show(page)}>
      {shown ? <IconCheck size={20} aria-hidden="true" /> : <IconPresentation size={20} aria-hidden="true" />}
      {shown ? t('pageShown') : t('showPage')}
    </Button>
  );
}
