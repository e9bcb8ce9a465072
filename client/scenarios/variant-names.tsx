import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type NamedVariant, useScenarios } from './use-scenarios.ts';
import css from './variant-names.module.css';

/** What a scenario combines: one variant and one more, as it would be said. */
export function VariantNames({ variants }: { variants: readonly NamedVariant[] }): ReactNode {
  const { t, i18n } = useTranslation('scenarios');
  const { guide } = useScenarios();
  if (variants.length === 0) return <p className={css.none}>{t('combinesNothing')}</p>;
  return (
    <ul className={css.names} aria-label={t('combines')} lang={guide.locale}>
      {variants.map(({ id, title, gone }) => (
        <li key={id} className={css.name} data-gone={gone}>
          {title ?? <span lang={i18n.language}>{t('variantUnknown')}</span>}
          {gone && <span lang={i18n.language}> {t('variantGone')}</span>}
        </li>
      ))}
    </ul>
  );
}
