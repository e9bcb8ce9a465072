import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listFormat } from '../i18n/list-format.ts';
import type { Place } from '../live/present.ts';
import { SeatMark } from '../ui/table/seat.tsx';
import { takenSeats } from '../workshop/seats-here.ts';
import { usePresence, useStage } from '../workshop/use-workshop.ts';
import css from './seats-at.module.css';

/** The partners with someone at a place now; nothing where nobody is. */
export function SeatsAt({ where, size = 30 }: { where(at: Place): boolean; size?: number }): ReactNode {
  const { t, i18n } = useTranslation('blocks');
  const { partners } = useStage();
  const seats = takenSeats(
    partners,
    usePresence().filter((present) => where(present.at)),
  );
  if (seats.length === 0) return null;
  const names = listFormat(i18n.language).format(seats.map((seat) => seat.partner.name));
  return (
    <p className={css.seats} title={t('atBlock', { partners: names })} lang={i18n.language}>
      <span className="visually-hidden">{t('atBlock', { partners: names })}</span>
      {seats.map(({ partner }) => (
        <span key={partner.id} className={css.seat}>
          <SeatMark name={partner.name} index={partner.index} size={size} />
        </span>
      ))}
    </p>
  );
}
