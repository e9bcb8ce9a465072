import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { combine, type Scenario } from '../../shared/board/scenarios.ts';
import css from './scenario-variants.module.css';
import { namedVariants, useScenarios } from './use-scenarios.ts';
import { VariantChecks } from './variant-checks.tsx';
import { VariantNames } from './variant-names.tsx';

/** What a scenario combines; for who can, taken in and out again with one click. */
export function ScenarioVariants({ scenario, editable }: { scenario: Scenario; editable: boolean }): ReactNode {
  const { t } = useTranslation('scenarios');
  const scenarios = useScenarios();
  const { session, rows } = scenarios;
  const [told, setTold] = useState('');
  const inside = namedVariants(scenarios, scenario.variantIds);
  // What is gone from the matrix can still be taken out of the scenario.
  const all = namedVariants(scenarios, [...rows.map(({ id }) => id), ...inside.map(({ id }) => id)]);

  function choose(variantId: string, on: boolean): void {
    combine(session.doc, scenario.id, variantId, on);
    const title = all.find(({ id }) => id === variantId)?.title ?? t('variantUnknown');
    setTold(t(on ? 'takenIn' : 'takenOut', { variant: title }));
  }

  return (
    <section className={css.part} aria-labelledby="scenario-variants">
      <h2 className={css.heading} id="scenario-variants">
        {t('combines')}
      </h2>
      {editable ? (
        <VariantChecks
          legend={t('combines')}
          hideLegend
          variants={all}
          chosen={scenario.variantIds}
          onChoose={choose}
        />
      ) : (
        <VariantNames variants={inside} />
      )}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </section>
  );
}
