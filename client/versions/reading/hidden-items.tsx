import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hidden } from '../../../shared/stage/hidden.ts';
import css from './reading.module.css';
import { useReading } from './use-reading.ts';

/** That something was hidden for now when this was frozen, by whom and why; never what it said. */
export function HiddenItems({ hidden }: { hidden: readonly Hidden[] }): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const { personOf } = useReading();
  if (hidden.length === 0) return null;
  return (
    <ul className={css.hidden} lang={i18n.language}>
      {hidden.map(({ root, noteId, by, reason }) => (
        <li key={`${root} ${noteId}`}>{t('hidden', { name: personOf(by)?.name ?? t('someone'), reason })}</li>
      ))}
    </ul>
  );
}
