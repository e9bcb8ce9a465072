import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { leanOf, type Weight } from '../../shared/board/weigh.ts';
import { Balance } from '../matrix/balance.tsx';
import css from './weight-line.module.css';

/** What a heap of notes weighs, in words. */
function useWeightWords(): (weight: Weight) => string {
  const { t } = useTranslation('matrix');
  return (weight) =>
    weight.count === 0
      ? t('noNotes')
      : [
          t('notes', { count: weight.count }),
          t('weighs', { pro: weight.pro, con: weight.con }),
          ...(weight.conditions > 0 ? [t('conditions', { count: weight.conditions })] : []),
          ...(weight.questions > 0 ? [t('questions', { count: weight.questions })] : []),
          t(`lean_${leanOf(weight)}`),
        ].join(' ');
}

/** How a heap of notes balances, in words for who doesn't see it; conditions and questions alone tip no scale. */
export function Weighed({ weight }: { weight: Weight }): ReactNode {
  const words = useWeightWords();
  if (weight.count === 0) return null;
  return (
    <div title={words(weight)}>
      {weight.pro + weight.con > 0 && <Balance weight={weight} />}
      <span className="visually-hidden">{words(weight)}</span>
    </div>
  );
}

/** A heap of notes by its name, and how it balances. */
export function WeightLine({ label, weight }: { label: string; weight: Weight }): ReactNode {
  const { t } = useTranslation('scenarios');
  return (
    <div className={css.line}>
      <p className={css.label}>{label}</p>
      {weight.pro + weight.con === 0 && (
        <p className={css.none} aria-hidden={weight.count > 0}>
          {weight.count === 0 ? t('noNotesShort') : t('notesShort', { count: weight.count })}
        </p>
      )}
      <Weighed weight={weight} />
    </div>
  );
}
