import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../shared/board/scenarios.ts';
import { weigh } from '../../shared/board/weigh.ts';
import { allOf } from './gathered.ts';
import css from './scenario-weights.module.css';
import { useGathered, useOwnNotes, useScenarios } from './use-scenarios.ts';
import { WeightLine } from './weight-line.tsx';

/** What speaks for and against a scenario: its own notes, and those its variants bring along. */
export function ScenarioWeights({ scenario }: { scenario: Scenario }): ReactNode {
  const { t } = useTranslation('scenarios');
  const { partnerOf } = useScenarios();
  const own = useOwnNotes(scenario);
  const gathered = useGathered(scenario);
  return (
    <section className={css.part} aria-labelledby="scenario-weights">
      <h2 className={css.heading} id="scenario-weights">
        {t('weighs')}
      </h2>
      <WeightLine label={t('ownWeight')} weight={weigh(allOf(own), partnerOf)} />
      <WeightLine label={t('gatheredWeight')} weight={weigh(allOf(gathered), partnerOf)} />
    </section>
  );
}
