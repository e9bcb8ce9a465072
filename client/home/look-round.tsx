import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { makeExample } from '../api/examples.ts';
import { useProblem } from '../api/use-problem.ts';
import { shownLocale } from '../i18n/i18n.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import css from './home.module.css';

/** One click into a workshop halfway. */
export function LookRound(): ReactNode {
  const { t } = useTranslation('home');
  const problem = useProblem();
  const navigate = useNavigate();
  const making = useMutation({
    mutationFn: () => makeExample(shownLocale()),
    onSuccess: ({ workshopId }) => navigate(`/w/${workshopId}`),
  });
  return (
    <>
      <div className={css.act}>
        <Button wide busy={making.isPending || making.isSuccess} onClick={() => making.mutate()}>
          {making.isPending || making.isSuccess ? t('examplePreparing') : t('exampleOpen')}
        </Button>
      </div>
      {making.isError && (
        <Notice tone="alarm" title={t('exampleNotOpened')}>
          {problem(making.error)}
        </Notice>
      )}
    </>
  );
}
