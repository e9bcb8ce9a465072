import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Present } from '../live/present.ts';
import { Table } from '../ui/table/table.tsx';
import { useTableSeats } from '../workshop/use-table-seats.ts';
import { usePresenceKnown, usePresent, useStage, useStatus } from '../workshop/use-workshop.ts';
import css from './at-table.module.css';

const countOf = (presence: readonly Present[]): number => presence.length;

/** Who is here, round the table. */
export function AtTable({ titleId }: { titleId: string }): ReactNode {
  const { t } = useTranslation('board');
  const { partners } = useStage();
  const here = usePresent(countOf);
  const status = useStatus();
  const known = usePresenceKnown();
  const seats = useTableSeats();
  return (
    <section className={css.table}>
      <h2 className={css.title} id={titleId}>
        {t('tableTitle')}
      </h2>
      {partners.length === 0 && <p className={css.none}>{t('noPartners')}</p>}
      {!known && status.kind !== 'connecting' && <p className={css.none}>{t('tableUnknown')}</p>}
      <Table
        seats={known ? seats : seats.map((seat) => ({ ...seat, present: 0, says: seat.name }))}
        label={t('tableLabel')}
        names="below"
        centre={known ? { number: String(here), word: t('here', { count: here }) } : { number: '', word: '' }}
      />
    </section>
  );
}
