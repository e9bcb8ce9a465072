import { IconArrowsDiagonal } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { leanOf } from '../../shared/board/weigh.ts';
import { Balance } from './balance.tsx';
import { CellComposer } from './cell-composer.tsx';
import { CellNotes } from './cell-notes.tsx';
import type { InCell } from './grid-cell.tsx';
import { GuideFold } from './guide-fold.tsx';
import { Heard } from './heard.tsx';
import css from './points-cell.module.css';
import { useMatrix } from './use-matrix.ts';

/** A cell with its points: what they weigh, what the guide says, the points themselves, and a sign to add one. */
export function PointsCell({ row, aspect, notes, weight, says, entered }: InCell): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { paths, partners } = useMatrix();
  const place = { variantId: row.id, aspectId: aspect.id };
  const fold = <GuideFold row={row} aspect={aspect} reach={entered} />;
  return (
    <div className={css.cell} lang={i18n.language}>
      <p className="visually-hidden">{says}</p>
      <div className={css.top}>
        {weight.count > 0 ? <Balance weight={weight} /> : fold}
        <Link
          className={css.open}
          to={paths.cell(place)}
          tabIndex={entered ? 0 : -1}
          aria-label={t('openCell', { variant: row.title, aspect: aspect.title })}
          title={t('openCellShort')}
        >
          <IconArrowsDiagonal size={16} aria-hidden="true" />
        </Link>
      </div>
      {leanOf(weight) === 'tense' && (
        <p className={css.tense} aria-hidden="true">
          {t('tensionShort')}
        </p>
      )}
      {weight.count > 0 && fold}
      <CellNotes row={row} aspect={aspect} notes={notes} look="table" reach={entered} />
      <CellComposer row={row} aspect={aspect} look="plus" reach={entered} />
      {weight.count > 0 && <Heard weight={weight} partners={partners} />}
    </div>
  );
}
