import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestError } from '../api/api.ts';
import { useProblem } from '../api/use-problem.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { useVersionPaths } from './paths.ts';
import { newestOf } from './signoff.ts';
import type { Saying } from './use-signoff.ts';

/** Why a word didn't count (yet), and what to do. What was typed is still there. */
export function SignoffTrouble({ saying: { error } }: { saying: Saying }): ReactNode {
  const { t } = useTranslation('signoff');
  const problem = useProblem();
  const paths = useVersionPaths();
  const newest = newestOf(useStage())?.number;
  if (error === null) return null;
  const kind = error instanceof RequestError ? error.kind : 'strange-answer';
  if (kind === 'unreachable' || kind === 'strange-answer') {
    return (
      <Notice tone="alarm" title={t('notSent')}>
        <p>{t('notSentText')}</p>
      </Notice>
    );
  }
  if (kind === 'conflict') {
    return (
      <Notice
        tone="alarm"
        title={t('otherText')}
        actions={
          newest !== undefined && <ButtonLink to={paths.one(newest)}>{t('toVersion', { number: newest })}</ButtonLink>
        }
      >
        <p>{t('otherTextWhat')}</p>
      </Notice>
    );
  }
  const leads = kind === 'older-version' && newest !== undefined;
  return (
    <Notice
      tone="alarm"
      title={(error instanceof RequestError ? error.title : null) ?? t('notSent')}
      {...(leads
        ? { actions: <ButtonLink to={paths.one(newest)}>{t('toVersion', { number: newest })}</ButtonLink> }
        : {})}
    >
      <p>{problem(error)}</p>
    </Notice>
  );
}
