import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../shared/voting/result.ts';
import type { Round } from '../../../shared/voting/round.ts';
import css from './results.module.css';

/** What one must know to read the numbers: hands counted in the hall, ballots entered for others, what isn't shown. */
export function Marks({ round, result, compared }: { round: Round; result: Result; compared: boolean }): ReactNode {
  const { t } = useTranslation('voting');
  const says = [
    ...(round.practice === true ? [t('markPractice')] : []),
    ...(result.byHand === null
      ? []
      : [t('markHands', { people: result.byHand.people, present: result.byHand.present })]),
    ...(result.onBehalf > 0 ? [t('markOnBehalf', { count: result.onBehalf })] : []),
    ...(round.kind === 'secret' ? [t('markSecret')] : []),
    ...(compared ? [t('markBefore')] : []),
  ];
  return says.map((one) => (
    <p key={one} className={css.help}>
      {one}
    </p>
  ));
}
