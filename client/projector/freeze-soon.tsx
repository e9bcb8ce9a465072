import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../shared/stage/stage.ts';
import { countdown } from '../freezing/freezing.ts';
import { useServerNow } from '../timer/use-server-now.ts';
import css from './footer.module.css';

/** That the text is about to be frozen, and in how many seconds; nothing once that has passed. */
export default function FreezeSoon({ freezing }: { freezing: NonNullable<Stage['freezing']> }): ReactNode {
  const { t } = useTranslation('projector');
  const where = countdown(freezing, useServerNow(freezing.freezesAt));
  return (
    <p className={css.soon} role="timer">
      {where.kind === 'counting' && t('freezeSoon', { count: where.seconds })}
      {where.kind === 'now' && t('freezeNow')}
    </p>
  );
}
