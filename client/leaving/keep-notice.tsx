import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { endsSoon } from '../../shared/stage/keeping.ts';
import { useServerNow } from '../timer/use-server-now.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { recall, remember } from '../ui/remembered.ts';
import { useMay, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { keepDate, leavePath } from './leaving.ts';

const SEEN = 'gesprekstafel.keep-seen.';

/** For who steers, in the last month: that the workshop is going to be removed, and how to keep it or take it along. */
export function KeepNotice(): ReactNode {
  const { t, i18n } = useTranslation('leaving');
  const { workshop } = useWorkshop().view;
  const { keepUntil } = useStage();
  const steers = useMay('steer');
  const now = useServerNow(null);
  const { pathname } = useLocation();
  const [seen, setSeen] = useState(() => recall(SEEN + workshop.id, 'sessionStorage'));
  if (!steers || keepUntil === null || workshop.example || !endsSoon(keepUntil, now)) return null;
  // The page that is about it says it itself; and once read, it need not stand on every page of an afternoon.
  if (pathname === leavePath(workshop.id) || seen === String(keepUntil)) return null;
  const dismiss = (): void => {
    remember(SEEN + workshop.id, String(keepUntil), 'sessionStorage');
    setSeen(String(keepUntil));
  };
  return (
    <Notice
      title={t('soonTitle', { date: keepDate(keepUntil, i18n.language) })}
      actions={
        <>
          <ButtonLink to={leavePath(workshop.id)}>{t('soonOpen')}</ButtonLink>
          <Button kind="bare" onClick={dismiss}>
            {t('soonSeen')}
          </Button>
        </>
      }
    >
      <p>{t('soonText')}</p>
    </Notice>
  );
}
