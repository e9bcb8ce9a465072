import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MatrixRow } from '../../shared/board/variants.ts';
import { SeatMark } from '../ui/table/seat.tsx';
import { partnerBy, useMatrix } from './use-matrix.ts';
import css from './variant-head.module.css';

/** A row's header: the variant's title, cut to fit and whole on demand, and whose it is. */
export function VariantHead({ row, reach }: { row: MatrixRow; reach: boolean }): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { paths, partners, partnerOf } = useMatrix();
  const partner = row.own === null || row.own.by === null ? null : partnerBy(partners, partnerOf(row.own.by));
  return (
    <div className={css.head}>
      <Link className={css.title} to={paths.row(row.id)} title={row.title} tabIndex={reach ? 0 : -1}>
        {row.title}
      </Link>
      {row.own !== null && (
        <p className={css.own} lang={i18n.language}>
          {partner !== null && <SeatMark name={partner.name} index={partner.index} size={20} />}
          {partner === null ? t('ownVariant') : t('ownVariantOf', { partner: partner.name })}
        </p>
      )}
    </div>
  );
}
