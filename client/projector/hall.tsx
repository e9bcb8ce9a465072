import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Qr } from '../ui/qr/qr.tsx';
import { Table } from '../ui/table/table.tsx';
import { useTableSeats } from '../workshop/use-table-seats.ts';
import { usePresence, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './hall.module.css';
import { joinAddress } from './join-address.ts';

/** More names than this don't fit round the table at a size that can be read from afar; they then stand under it. */
const MOST_AROUND = 8;
/** More than this need a fourth column. */
const MOST_IN_THREE = 21;

/** Who is at the table, and how to come to it: before it begins, and whenever someone still has to join. */
export function Hall(): ReactNode {
  const { t } = useTranslation('projector');
  const { view } = useWorkshop();
  const { joining } = useStage();
  const presence = usePresence();
  const seats = useTableSeats();
  const { workshop, joinLink } = view;
  const crowded = seats.length > MOST_AROUND;
  return (
    <div className={css.hall}>
      <h1 className={css.title}>{workshop.title}</h1>
      <div className={css.table} data-many={seats.length > MOST_IN_THREE}>
        <Table
          seats={crowded ? seats.map((seat) => ({ ...seat, says: seat.name })) : seats}
          label={t('label')}
          names={crowded ? 'below' : 'around'}
          centre={{ number: String(presence.length), word: t('here', { count: presence.length }) }}
        />
      </div>
      {joining.open ? (
        <section className={css.join} aria-label={t('how')}>
          <div className={css.qr}>
            <Qr text={joinLink} label={t('qr')} />
          </div>
          <p className={css.goTo}>
            {t('goTo')} <b className={css.address}>{joinAddress(joinLink)}</b> {t('code')}
          </p>
          <p className={css.code}>{workshop.joinCode}</p>
        </section>
      ) : (
        <p className={css.closed}>{t('closed')}</p>
      )}
    </div>
  );
}
