import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../shared/version/decision.ts';
import { Sign } from '../ui/sign/sign.tsx';
import css from './signoff.module.css';
import { DECISION_SIGN } from './signoff.ts';

/** A verdict as one reads it: its sign and its word; null for who has said nothing. */
export function DecisionWords({ decision }: { decision: Decision | null }): ReactNode {
  const { t } = useTranslation('signoff');
  return (
    <span className={css.decision} data-decision={decision ?? 'none'}>
      {decision !== null && <Sign name={DECISION_SIGN[decision]} size={18} />}
      {t(`decision_${decision ?? 'none'}`)}
    </span>
  );
}
