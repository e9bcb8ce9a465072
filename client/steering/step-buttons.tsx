import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Spotlight } from '../../shared/stage/target.ts';
import { useTargetTitle } from '../workshop/target-words.ts';
import css from './step-buttons.module.css';
import { useShow, useSteps } from './use-spotlight.ts';

/** Back and on along the agenda, each with what comes then. */
export function StepButtons(): ReactNode {
  const { back, on } = useSteps();
  return (
    <div className={css.steps}>
      <Step way="back" to={back} />
      <Step way="on" to={on} />
    </div>
  );
}

function Step({ way, to }: { way: 'back' | 'on'; to: Spotlight | null }): ReactNode {
  const { t } = useTranslation('steering');
  const title = useTargetTitle();
  const show = useShow();
  const Arrow = way === 'back' ? IconArrowLeft : IconArrowRight;
  return (
    <button type="button" className={css.step} data-way={way} disabled={to === null} onClick={() => show(to)}>
      <Arrow size={22} aria-hidden="true" className={css.arrow ?? ''} />
      <span className={css.words}>
        <span className={css.way}>{t(way)}</span>
        {to !== null && <span className={css.title}>{title(to)}</span>}
      </span>
    </button>
  );
}
