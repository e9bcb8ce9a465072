import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listFormat } from '../../i18n/list-format.ts';
import css from './results.module.css';

/** Says that the first place is shared, where it is: nothing here breaks a tie. `rows`: the highest first. */
export function Tied({ rows }: { rows: readonly { title: string; value: number | null }[] }): ReactNode {
  const { t, i18n } = useTranslation('voting');
  const most = rows[0]?.value ?? null;
  const first = rows.filter(({ value }) => value === most);
  if (most === null || most === 0 || first.length < 2) return null;
  return (
    <p className={css.says}>
      {t('tied', { options: listFormat(i18n.language).format(first.map(({ title }) => title)) })}
    </p>
  );
}
