import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SealedPosition } from '../../../shared/version/sealed.ts';
import { STANCE_SIGNS } from '../../positions/stances.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { SeatMark } from '../../ui/table/seat.tsx';
import css from './position-items.module.css';
import { useReading } from './use-reading.ts';

/** What each partner found of a question or a scenario. */
export function PositionItems({
  positions,
  label,
}: {
  positions: readonly SealedPosition[];
  label: string;
}): ReactNode {
  const { t, i18n } = useTranslation('positions');
  const { version, partnerOf } = useReading();
  const { locale } = version.workshop;
  if (positions.length === 0) return null;
  return (
    <ul className={css.list} aria-label={label} lang={i18n.language}>
      {positions.map(({ partnerId, stance, note }) => {
        const partner = partnerOf(partnerId);
        if (partner === undefined) return null;
        return (
          <li key={partnerId} className={css.one} data-stance={stance}>
            <SeatMark name={partner.name} index={partner.index} size={28} />
            <div className={css.said}>
              <p className={css.head}>
                <span className={css.name}>{partner.name}</span>
                <span className={css.stance}>
                  <Sign name={STANCE_SIGNS[stance]} />
                  {t(`stance_${stance}`)}
                </span>
              </p>
              {note.trim() !== '' && <p lang={locale}>{note}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
