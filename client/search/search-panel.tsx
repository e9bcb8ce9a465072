import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './search-panel.module.css';
import { useArrows } from './use-arrows.ts';

const SearchResults = lazy(() => import('./search-results.tsx'));

/**
 * What one types, and what has it: along the results with the arrows, Enter goes to the first. The field is there at
 * once; what looks for it is fetched meanwhile, so that no letter is lost.
 */
export function SearchPanel({ onGo }: { onGo(): void }): ReactNode {
  const { t } = useTranslation('search');
  const [typed, setTyped] = useState('');
  const arrows = useArrows();
  return (
    <search className={css.search} ref={arrows.ref} onKeyDown={arrows.onKeyDown}>
      <label className="visually-hidden" htmlFor="search-field">
        {t('label')}
      </label>
      <input
        id="search-field"
        className={css.field}
        type="search"
        data-autofocus
        data-arrow
        autoComplete="off"
        enterKeyHint="search"
        placeholder={t('placeholder')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Suspense fallback={null}>
        <SearchResults typed={typed} onGo={onGo} />
      </Suspense>
    </search>
  );
}
