import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useKeptFocus } from '../locks/kept-focus.ts';
import { LockStatus } from '../locks/locks.tsx';
import { Button } from '../ui/button/button.tsx';
import { useMay } from '../workshop/use-workshop.ts';
import { BesideBar } from './beside-bar.tsx';
import { choose } from './comparing.ts';
import css from './list-page.module.css';
import { NewScenario } from './new-scenario.tsx';
import { FROM, NEW } from './paths.ts';
import { RemovedScenarios } from './removed-scenarios.tsx';
import { ScenarioNews } from './scenario-news.tsx';
import { ScenarioSheets } from './scenario-sheets.tsx';
import { useScenarios } from './use-scenarios.ts';
import { useTopic } from './use-topic.ts';

/** All scenarios at a glance, a new one, and two or three laid side by side. */
export function ListPage(): ReactNode {
  const { t } = useTranslation('scenarios');
  const { all, editable } = useScenarios();
  const ref = useKeptFocus<HTMLDivElement>(editable);
  const writes = useMay('write');
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useTopic(t('pageTitle'));
  const standing = useMemo(() => all.filter(({ removed }) => !removed), [all]);
  const isAsked = params.has(NEW) && writes;
  // What was chosen and is taken away by another isn't chosen any more.
  const beside = chosen.filter((id) => standing.some((scenario) => scenario.id === id));

  function showForm(on: boolean): void {
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (on) next.set(NEW, '1');
        else for (const name of [NEW, FROM]) next.delete(name);
        return next;
      },
      { replace: true },
    );
  }

  return (
    <div ref={ref} className={css.page}>
      <header className={css.head}>
        <div className={css.words}>
          <h1 className={css.title}>{t('pageTitle')}</h1>
          <p className={css.about}>{t('about')}</p>
          <LockStatus part={{ kind: 'scenarios' }} />
        </div>
        {editable && standing.length > 0 && !isAsked && (
          <Button kind="main" onClick={() => showForm(true)}>
            <IconPlus size={20} aria-hidden="true" />
            {t('new')}
          </Button>
        )}
      </header>
      {/* A form that is open stays when nothing can be changed any more: what is typed in it would be gone with it. */}
      {isAsked && <NewScenario onAway={() => showForm(false)} />}
      {!isAsked && editable && standing.length === 0 && <NewScenario onAway={null} />}
      {standing.length === 0 && !editable && <p className={css.none}>{t('noneYet')}</p>}
      <ScenarioSheets scenarios={standing} beside={beside} onBeside={(id, on) => setChosen(choose(beside, id, on))} />
      <ScenarioNews scenarios={standing} />
      <RemovedScenarios scenarios={all.filter(({ removed }) => removed)} />
      {standing.length > 1 && <BesideBar chosen={beside} of={standing} onClear={() => setChosen([])} />}
    </div>
  );
}
