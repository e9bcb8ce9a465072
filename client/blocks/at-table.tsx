import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Table } from '../ui/table/table.tsx';
import { useTableSeats } from '../workshop/use-table-seats.ts';
import { usePresence, useStage } from '../workshop/use-workshop.ts';
import css from './at-table.module.css';

/** Who is here, round the table. */
export function AtTable({ titleId }: { titleId: string }): ReactNode {
  const { t } = useTranslation('blocks');
  const { partners } = useStage();
  const presence = usePresence();
  const seats = useTableSeats();
  return (
    <section className={css.table}>
      <h2 className={css.title} id={titleId}>
        {t('tableTitle')}
      </h2>
      {partners.length === 0 && <p className={css.none}>{t('noPartners')}</p>}
      <Table
        seats={seats}
        label={t('tableLabel')}
        names="below"
        centre={{ number: String(presence.length), word: t('here', { count: presence.length }) }}
      />
    </section>
  );
}
