import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './pips.module.css';

type Props = {
  /** Per question, in order; null until it is known. */
  answered: readonly boolean[] | null;
  of: number;
};

/** A dash's share of its place; the rest is the gap to the next. */
const DASH = 0.8;
const WIDEST = 15;

/** How many questions have an answer: a dash for each, and in words. */
export function Pips({ answered, of }: Props): ReactNode {
  const { t } = useTranslation('board');
  const dashes = answered ?? Array.from({ length: of }, () => false);
  const width = dashes.length * WIDEST;
  return (
    <div className={css.pips}>
      <svg
        className={css.row}
        aria-hidden="true"
        viewBox={`0 0 ${Math.max(1, dashes.length)} 1`}
        preserveAspectRatio="none"
        style={{ maxWidth: width }}
      >
        <path className={css.open} d={dashesWhere(dashes, false)} />
        <path className={css.done} d={dashesWhere(dashes, true)} />
      </svg>
      <p className={css.words}>
        {answered === null
          ? t('questions', { count: of })
          : t('answered', { count: of, done: answered.filter(Boolean).length })}
      </p>
    </div>
  );
}

const dashesWhere = (dashes: readonly boolean[], is: boolean): string =>
  dashes.map((done, at) => (done === is ? `M${at} 0h${DASH}v1h-${DASH}z` : '')).join('');
