import { IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/voting/round.ts';
import { whoSees } from '../../../shared/voting/who-sees.ts';
import css from './cast-form.module.css';

/** One sentence: who sees what, and when. */
export function WhoSees({ round }: { round: Pick<Round, 'kind' | 'electorate' | 'live' | 'practice'> }): ReactNode {
  const { t } = useTranslation('voting');
  return (
    <p className={css.sees} data-testid="who-sees">
      <IconEye size={20} aria-hidden="true" />
      <span>{t(`sees_${whoSees(round)}`)}</span>
    </p>
  );
}
