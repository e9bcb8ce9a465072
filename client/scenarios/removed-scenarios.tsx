import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { changeScenario, type Scenario } from '../../shared/board/scenarios.ts';
import { Button } from '../ui/button/button.tsx';
import { Maker } from './maker.tsx';
import css from './removed-scenarios.module.css';
import { mayRemove, useScenarios } from './use-scenarios.ts';

/** What was taken away, with the way back for who may. */
export function RemovedScenarios({ scenarios: removed }: { scenarios: readonly Scenario[] }): ReactNode {
  const { t } = useTranslation('scenarios');
  const scenarios = useScenarios();
  const { session, paths, guide } = scenarios;
  const [told, setTold] = useState('');
  return (
    <>
      {removed.length > 0 && (
        <details className={css.removed}>
          <summary className={css.summary}>{t('taken', { count: removed.length })}</summary>
          <ul className={css.list}>
            {removed.map((scenario) => (
              <li key={scenario.id} className={css.one}>
                <div className={css.words}>
                  <Link to={paths.one(scenario.id)} lang={guide.locale}>
                    {scenario.title}
                  </Link>
                  <Maker scenario={scenario} />
                </div>
                {mayRemove(scenarios, scenario) && (
                  <Button
                    aria-label={t('putBackNamed', { title: scenario.title })}
                    onClick={() => {
                      changeScenario(session.doc, scenario.id, { removed: false });
                      setTold(t('isBack', { title: scenario.title }));
                    }}
                  >
                    {t('putBack')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
}
