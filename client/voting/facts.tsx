import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../shared/voting/round.ts';
import css from './facts.module.css';
import { useShareWords } from './use-share-words.ts';

/** How a round is voted in, in a few words: method, kind, who votes, and what it takes unless `short`. */
export function Facts({ round, short = false }: { round: Round; short?: boolean }): ReactNode {
  const { t } = useTranslation('voting');
  return (
    <ul className={css.facts}>
      {round.practice === true && <li className={css.practice}>{t('practice')}</li>}
      <li>{t(`method_${round.method}`)}</li>
      <li>{t(`kind_${round.kind}`)}</li>
      <li>{t(`electorate_${round.electorate}`)}</li>
      {!short && <Limits round={round} />}
    </ul>
  );
}

function Limits({ round }: { round: Round }): ReactNode {
  const { t } = useTranslation('voting');
  const share = useShareWords();
  const { settings } = round;
  return (
    <>
      {round.method === 'choice' && (settings.max ?? 1) > 1 && <li>{t('factMax', { count: settings.max ?? 1 })}</li>}
      {round.method === 'dots' && <li>{t('factDots', { budget: settings.budget ?? 0, cap: settings.cap ?? 0 })}</li>}
      {round.quorum !== undefined && <li>{t('factQuorum', { share: share(round.quorum) })}</li>}
      {round.threshold !== undefined && (
        <li>{t(`factThreshold_${round.threshold.of}`, { share: share(round.threshold.atLeast) })}</li>
      )}
      {round.status === 'defined' && round.minutes !== undefined && (
        <li>{t('factMinutes', { count: round.minutes })}</li>
      )}
    </>
  );
}
