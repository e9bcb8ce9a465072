import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Scenario } from '../../shared/board/scenarios.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { Choices } from '../ui/field/choices.tsx';
import css from './compare-page.module.css';
import { Compared } from './compared.tsx';
import { FEWEST_BESIDE, idsBeside, type SharedVariant, sharedVariants } from './comparing.ts';
import { useCompared } from './use-compared.tsx';
import { useScenarios } from './use-scenarios.ts';
import { useTopic } from './use-topic.ts';

/** Two or three scenarios side by side; on a phone one at a time, with the others one tap away. */
export function ComparePage(): ReactNode {
  const { t } = useTranslation('scenarios');
  const { all, rows, paths } = useScenarios();
  const [params] = useSearchParams();
  const [picked, setPicked] = useState<string | null>(null);
  const ids = idsBeside(params);
  const beside = ids.flatMap((id) => all.find((scenario) => scenario.id === id && !scenario.removed) ?? []);
  useTopic(t('besideTitle'));
  const shared = sharedVariants(
    beside,
    rows.map(({ id }) => id),
  );
  const shown = beside.some(({ id }) => id === picked) ? picked : (beside[0]?.id ?? null);
  return (
    <div className={css.page}>
      <nav className={css.ways} aria-label={t('ways')}>
        <Link className={css.back} to={paths.list}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {t('toList')}
        </Link>
        {beside.length >= FEWEST_BESIDE && (
          <Button kind="bare" onClick={() => window.print()}>
            <IconPrinter size={20} aria-hidden="true" />
            {t('print')}
          </Button>
        )}
      </nav>
      <h1 className={css.title}>{t('besideTitle')}</h1>
      {beside.length < FEWEST_BESIDE ? (
        <div className={css.few} role="status">
          <p>{t(ids.length > beside.length ? 'besideGone' : 'besideFew')}</p>
          <div>
            <ButtonLink to={paths.list}>{t('toList')}</ButtonLink>
          </div>
        </div>
      ) : (
        <>
          <div className={css.choice}>
            <Choices
              legend={t('besideShow')}
              value={shown}
              choices={beside.map(({ id, title }) => ({ value: id, label: title }))}
              onValue={setPicked}
            />
          </div>
          <div className={css.columns} data-count={beside.length}>
            {beside.map((scenario, at) => (
              <Column key={scenario.id} scenario={scenario} at={at} shared={shared} shown={scenario.id === shown} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

type ColumnProps = { scenario: Scenario; at: number; shared: readonly SharedVariant[]; shown: boolean };

function Column({ scenario, at, shared, shown }: ColumnProps): ReactNode {
  return <Compared scenario={useCompared(scenario, at, shared)} shown={shown} />;
}
