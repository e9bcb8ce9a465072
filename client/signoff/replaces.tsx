import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { personNow } from '../../shared/stage/people.ts';
import type { SignoffLine } from '../../shared/version/head.ts';
import { useStage } from '../workshop/use-workshop.ts';
import css from './signoff.module.css';

/** What a partner says now, and whose word that is: another is going to take its place. */
export function Replaces({ standing }: { standing: SignoffLine }): ReactNode {
  const { t } = useTranslation('signoff');
  const stage = useStage();
  return (
    <p className={css.small}>
      {t('replaces', {
        name: personNow(stage, standing.by)?.name ?? t('someone'),
        decision: t(`decision_${standing.decision}`),
      })}
    </p>
  );
}
