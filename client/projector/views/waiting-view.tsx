import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import css from './waiting-view.module.css';

/** Between two pictures, and where what was pointed at is not there. */
export default function WaitingView(): ReactNode {
  const { t } = useTranslation('projector');
  const { workshop } = useWorkshop().view;
  return (
    <div className={css.waiting}>
      <h1 className={css.title}>{workshop.title}</h1>
      <p>{t('waiting')}</p>
    </div>
  );
}
