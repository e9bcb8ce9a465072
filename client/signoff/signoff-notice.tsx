import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { readNotice, useReadNotice } from '../notes/read-notices.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { useMe, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { useVersionPaths } from './paths.ts';
import { dayOf, waitingFor } from './signoff.ts';
import css from './signoff-notice.module.css';

/** On every page: the version that waits for one's partner, and the way there. Put away once, it stays away on this device. */
export function SignoffNotice(): ReactNode {
  const { t } = useTranslation('signoff');
  const { workshop } = useWorkshop().view;
  const stage = useStage();
  const me = useMe();
  const paths = useVersionPaths();
  const { pathname } = useLocation();
  const waiting = waitingFor(stage, me, dayOf(new Date()));
  // A day that has gone by is news of its own.
  const key = `${workshop.id} signoff ${waiting?.head.hash ?? ''} ${waiting?.line?.until ?? ''}`;
  const isRead = useReadNotice(key);
  const page = waiting === null ? '' : paths.one(waiting.head.number);
  const shown = waiting !== null && !isRead && pathname !== page && !pathname.startsWith(`${page}/`);
  return (
    <div role="status">
      {shown && (
        <div className={css.notice}>
          <p className={css.title}>
            {t(waiting.line === null ? 'notice' : 'noticeConsulted', {
              number: waiting.head.number,
              partner: waiting.partner.name,
            })}
          </p>
          <ButtonLink to={page}>{t('toVersion', { number: waiting.head.number })}</ButtonLink>
          <Button kind="bare" onClick={() => readNotice(key)}>
            {t('noticeAway')}
          </Button>
        </div>
      )}
    </div>
  );
}
