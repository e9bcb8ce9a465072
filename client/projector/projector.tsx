import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../ui/page/use-title.ts';
import { Qr } from '../ui/qr/qr.tsx';
import { Table } from '../ui/table/table.tsx';
import { useTableSeats } from '../workshop/use-table-seats.ts';
import { usePresence, useStage, useStatus, useWorkshop } from '../workshop/use-workshop.ts';
import { joinAddress } from './join-address.ts';
import css from './projector.module.css';

/** More names than this don't fit round the table at a size that can be read from afar; they then stand under it. */
const MOST_AROUND = 8;
/** More than this need a fourth column. */
const MOST_IN_THREE = 21;

/** What the hall sees: the workshop, who is at the table, and how to come to it. */
export function Projector(): ReactNode {
  const { t } = useTranslation('projector');
  const { view } = useWorkshop();
  const { joining } = useStage();
  const presence = usePresence();
  const seats = useTableSeats();
  const { workshop, joinLink } = view;
  const crowded = seats.length > MOST_AROUND;
  useTitle(workshop.title);
  return (
    <div className={css.screen}>
      <main id="main" className={css.main}>
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
      </main>
      <footer className={css.footer}>
        <Away />
        <p>{t('gathering')}</p>
        <p className={css.how}>
          {joining.open ? t('joinShort', { address: joinAddress(joinLink), code: workshop.joinCode }) : t('closed')}
        </p>
      </footer>
    </div>
  );
}

/** Said in words, without hiding the last picture. */
function Away(): ReactNode {
  const { t } = useTranslation('projector');
  const status = useStatus();
  const away = status.kind === 'offline' || status.kind === 'reconnecting' || status.kind === 'reopen';
  return (
    <p className={css.away} role="status">
      {away ? t('away') : ''}
    </p>
  );
}
