import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Decision } from '../../../shared/version/decision.ts';
import { DECISION_SIGN } from '../../signoff/signoff.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import css from './answer-form.module.css';

/** The four answers with a box to tick, room to write, and a place for name, date and signature: to be filled in by pen. */
export function AnswerForm(): ReactNode {
  const { t } = useTranslation('packet');
  const words = useTranslation('signoff').t;
  return (
    <section className={css.form} aria-labelledby="packet-answer">
      <h2 className={css.heading} id="packet-answer">
        {t('answer')}
      </h2>
      <ul className={css.answers}>
        {Decision.options.map((decision) => (
          <li key={decision} className={css.answer}>
            <span className={css.box} />
            <p className={css.words}>
              <b>
                <Sign name={DECISION_SIGN[decision]} size={14} />
                {words(`decision_${decision}`)}
              </b>
              <span>{t(`means_${decision}`)}</span>
            </p>
          </li>
        ))}
      </ul>
      <p className={css.label}>{t('write')}</p>
      <div className={css.lines} aria-hidden="true" />
      <dl className={css.signed}>
        {(['name', 'role', 'date', 'signature'] as const).map((what) => (
          <div key={what}>
            <dt>{t(`sign_${what}`)}</dt>
            <dd aria-hidden="true" />
          </div>
        ))}
      </dl>
      <p className={css.quiet}>{t('backText')}</p>
    </section>
  );
}
