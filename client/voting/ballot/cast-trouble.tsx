import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblem } from '../../api/use-problem.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import type { Casting } from './use-cast.ts';

/** Why a ballot isn't counted (yet). A server that didn't answer may have it: sending it again counts once. */
export function CastTrouble({ cast }: { cast: Casting }): ReactNode {
  const { t } = useTranslation('voting');
  const problem = useProblem();
  const { error } = cast;
  if (error === null) return null;
  if (error.kind === 'unreachable' || error.kind === 'strange-answer') {
    return (
      <Notice tone="alarm" title={t('notCast')}>
        <p>{t('notCastText')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="alarm" title={error.title ?? t('notCast')}>
      <p>{problem(error)}</p>
    </Notice>
  );
}
