import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../shared/voting/round.ts';
import { formatLocale } from '../i18n/format-locale.ts';
import css from './outcome-words.module.css';

/** What was decided, and what goes with it. */
export function OutcomeWords({ outcome }: { outcome: Outcome }): ReactNode {
  const { t, i18n } = useTranslation('voting');
  const { decided, reservations, owner, reviewAt } = outcome;
  const day = new Intl.DateTimeFormat(formatLocale(i18n.language), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <section className={css.outcome} aria-labelledby="outcome">
      <h2 className={css.title} id="outcome">
        {t('outcome')}
      </h2>
      <p className={css.decided}>{decided}</p>
      <dl className={css.more}>
        {reservations !== '' && (
          <div>
            <dt>{t('reservations')}</dt>
            <dd>{reservations}</dd>
          </div>
        )}
        {owner !== '' && (
          <div>
            <dt>{t('owner')}</dt>
            <dd>{owner}</dd>
          </div>
        )}
        {reviewAt !== null && (
          <div>
            <dt>{t('reviewAt')}</dt>
            <dd>{day.format(new Date(reviewAt))}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
