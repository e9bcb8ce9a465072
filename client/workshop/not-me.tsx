import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblem } from '../api/use-problem.ts';
import { leaveSeat } from '../api/workshop.ts';
import { forgetAllGone } from '../leaving/gone-here.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { forgetTab } from '../ui/remembered.ts';
import css from './me-menu.module.css';
import { useSession } from './session.ts';
import { useStatus, useWorkshop } from './use-workshop.ts';

/** For a shared device, and for who sat down at the wrong partner: one leaves, and the copy kept here goes too. */
export function NotMe({ hasPartner }: { hasPartner: boolean }): ReactNode {
  const { t } = useTranslation('workshop');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { view } = useWorkshop();
  const session = useSession();
  const status = useStatus();
  const [asked, setAsked] = useState(false);
  const leaving = useMutation({
    mutationFn: async () => {
      await leaveSeat(view.workshop.id);
      await session?.forget();
      // What was typed and not sent is theirs too.
      forgetTab();
      await forgetAllGone();
    },
    onSuccess: async () => {
      await navigate(`/join#${view.workshop.joinCode}`, { replace: true });
      queries.clear();
    },
  });
  if (!asked) {
    return (
      <div className={css.notMe}>
        {hasPartner && <p className={css.partner}>{t('wrongPartner')}</p>}
        <Button onClick={() => setAsked(true)}>{t('notMe')}</Button>
      </div>
    );
  }
  const unsaved = status.kind !== 'saved' && status.kind !== 'frozen';
  return (
    <div className={css.notMe}>
      <p>{t('notMeText')}</p>
      {unsaved && <p className={css.unsaved}>{t('notMeUnsaved')}</p>}
      {leaving.isError && (
        <Notice tone="alarm" title={t('notMeFailed')}>
          {problem(leaving.error)}
        </Notice>
      )}
      <Button kind="alarm" busy={leaving.isPending} onClick={() => leaving.mutate()}>
        {t('notMeYes')}
      </Button>
      <Button onClick={() => setAsked(false)}>{common('cancel')}</Button>
    </div>
  );
}
