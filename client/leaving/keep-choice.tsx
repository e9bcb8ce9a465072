import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_KEEP_MONTHS, KEEP_MONTHS, type KeepMonths } from '../../shared/stage/keeping.ts';
import { Select } from '../ui/field/field.tsx';
import css from './keep-choice.module.css';

type Props = {
  label: string;
  months: KeepMonths;
  /** What the choice comes to, where nothing near it says so. */
  meaning?: string;
  onMonths(months: KeepMonths): void;
};

/** How long a workshop is kept: one of a few lengths. */
export function KeepChoice({ label, months, meaning, onMonths }: Props): ReactNode {
  const { t } = useTranslation('leaving');
  return (
    <div className={css.choice}>
      <Select
        label={label}
        value={String(months)}
        options={KEEP_MONTHS.map((each) => ({ value: String(each), label: t(`keep_${each}`) }))}
        onValue={(value) => onMonths(KEEP_MONTHS.find((each) => String(each) === value) ?? DEFAULT_KEEP_MONTHS)}
      />
      {meaning !== undefined && <p className={css.meaning}>{meaning}</p>}
    </div>
  );
}
