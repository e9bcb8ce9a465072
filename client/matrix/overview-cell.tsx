import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { leanOf } from '../../shared/board/weigh.ts';
import { Sign } from '../ui/sign/sign.tsx';
import { Balance } from './balance.tsx';
import type { InCell } from './grid-cell.tsx';
import { Heard } from './heard.tsx';
import css from './overview-cell.module.css';
import { useMatrix } from './use-matrix.ts';

/** From these numbers of notes on a cell is a shade warmer. */
const WARMER = [1, 3, 6, 10];

/** A cell of the heat view: what weighs, what is open, who is silent; the way to the cell itself. */
export function OverviewCell({ row, aspect, weight, says }: InCell): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { paths, partners } = useMatrix();
  const lean = leanOf(weight);
  return (
    <Link
      className={css.tile}
      data-lean={lean}
      to={paths.cell({ variantId: row.id, aspectId: aspect.id })}
      tabIndex={-1}
      data-heat={WARMER.filter((from) => weight.count >= from).length}
      lang={i18n.language}
    >
      <span className="visually-hidden">{says}</span>
      {weight.count === 0 ? (
        <span className={css.none} aria-hidden="true">
          {t('nothingShort')}
        </span>
      ) : (
        <>
          <Balance weight={weight} size="tile" />
          <span className={css.rest} aria-hidden="true">
            {weight.conditions > 0 && (
              <span className={css.kind}>
                <Sign name="diamond" size={13} />
                {weight.conditions}
              </span>
            )}
            {weight.questions > 0 && (
              <span className={css.kind}>
                <Sign name="question" size={13} />
                {weight.questions}
              </span>
            )}
          </span>
          <Heard weight={weight} partners={partners} />
        </>
      )}
    </Link>
  );
}
