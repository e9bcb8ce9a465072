import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../shared/board/scenarios.ts';
import { SeatMark } from '../ui/table/seat.tsx';
import css from './maker.module.css';
import { makerOf, useScenarios } from './use-scenarios.ts';

/** Which partner put a scenario on the table. */
export function Maker({ scenario }: { scenario: Scenario }): ReactNode {
  const { t } = useTranslation('scenarios');
  const partner = makerOf(useScenarios(), scenario);
  if (partner === null) return null;
  return (
    <p className={css.maker}>
      <SeatMark name={partner.name} index={partner.index} size={24} />
      {t('madeBy', { partner: partner.name })}
    </p>
  );
}
