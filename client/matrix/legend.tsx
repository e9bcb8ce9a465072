import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sign } from '../ui/sign/sign.tsx';
import { Crack } from './balance.tsx';
import css from './legend.module.css';

/** What the signs of the heat view mean, once, under it. Cells say it in words to who doesn't see them. */
export function Legend(): ReactNode {
  const { t } = useTranslation('matrix');
  return (
    <ul className={css.legend} aria-label={t('legend')}>
      <li>
        <span className={css.pro} />
        {t('legend_for')}
      </li>
      <li>
        <span className={css.con} />
        {t('legend_against')}
      </li>
      <li>
        <Crack />
        {t('legend_tense')}
      </li>
      <li>
        <Sign name="diamond" size={14} />
        {t('legend_condition')}
      </li>
      <li>
        <Sign name="question" size={14} />
        {t('legend_question')}
      </li>
      <li>
        <span className={css.seat} />
        {t('legend_silent')}
      </li>
    </ul>
  );
}
