import { IconColumns } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../shared/board/scenarios.ts';
import { listFormat } from '../i18n/list-format.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import css from './beside-bar.module.css';
import { FEWEST_BESIDE, MOST_BESIDE } from './comparing.ts';
import { useScenarios } from './use-scenarios.ts';

type Props = { chosen: readonly string[]; of: readonly Scenario[]; onClear(): void };

/** At the foot of the page once something is chosen: the way to seeing them side by side. */
export function BesideBar({ chosen, of, onClear }: Props): ReactNode {
  const { t, i18n } = useTranslation('scenarios');
  const { paths } = useScenarios();
  // In the order of the list, not of the clicks: as they lie on the page they will stand side by side.
  const picked = of.filter(({ id }) => chosen.includes(id));
  const names = listFormat(i18n.language).format(picked.map(({ title }) => title));
  return (
    <div className={css.bar} data-open={picked.length > 0}>
      <p className={css.words} role="status">
        {picked.length === 1 && t('besideOne', { title: names })}
        {picked.length > 1 && names}
        {picked.length === MOST_BESIDE && of.length > MOST_BESIDE && ` ${t('besideMost', { most: MOST_BESIDE })}`}
      </p>
      {picked.length > 0 && (
        <div className={css.actions}>
          {picked.length >= FEWEST_BESIDE && (
            <ButtonLink kind="main" to={paths.beside(picked.map(({ id }) => id))}>
              <IconColumns size={20} aria-hidden="true" />
              {t('layBeside', { count: picked.length })}
            </ButtonLink>
          )}
          <Button kind="bare" onClick={onClear}>
            {t('besideNone')}
          </Button>
        </div>
      )}
    </div>
  );
}
