import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Decision } from '../../shared/version/decision.ts';
import { Choices } from '../ui/field/choices.tsx';
import { Sign } from '../ui/sign/sign.tsx';
import css from './signoff.module.css';
import { DECISION_SIGN } from './signoff.ts';

type Props = { legend: string; value: Decision | null; error: string | undefined; onValue(decision: Decision): void };

/** Four answers, each with what it means. */
export function DecisionChoice({ legend, value, error, onValue }: Props): ReactNode {
  const { t } = useTranslation('signoff');
  return (
    <Choices
      legend={legend}
      value={value}
      error={error}
      choices={Decision.options.map((decision) => ({
        value: decision,
        label: (
          <span className={css.option}>
            <span className={css.decision} data-decision={decision}>
              <Sign name={DECISION_SIGN[decision]} size={18} />
              {t(`decision_${decision}`)}
            </span>
            <span className={css.small}>{t(`says_${decision}`)}</span>
          </span>
        ),
      }))}
      onValue={(chosen) => {
        const decision = Decision.safeParse(chosen);
        if (decision.success) onValue(decision.data);
      }}
    />
  );
}
