import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { silentOf, type Weight } from '../../shared/board/weigh.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { partnerColour } from '../ui/table/partner.ts';
import { SeatMark } from '../ui/table/seat.tsx';
import css from './heard.module.css';

/** More seats than this are drawn smaller. */
const MANY = 8;

type Props = { weight: Weight; partners: readonly Partner[] };

/**
 * The table's seats, as small as can be: full where a partner was heard, hollow where it is silent. When one points at
 * the cell the silent ones show their initials. Decoration: the words stand with the cell.
 */
export function Heard({ weight, partners }: Props): ReactNode {
  const { t } = useTranslation('matrix');
  const silent = silentOf(weight, partners);
  return (
    <div className={css.heard} aria-hidden="true">
      <span className={css.seats} data-many={partners.length > MANY}>
        {partners.map(({ id, index }) => (
          <span
            key={id}
            className={css.seat}
            data-heard={weight.heard.has(id)}
            style={{ color: partnerColour(index) }}
          />
        ))}
      </span>
      {silent.length > 0 && <span className={css.count}>{t('silentShort', { count: silent.length })}</span>}
      {silent.length > 0 && (
        <span className={css.who}>
          {silent.map(({ id, name, index }) => (
            <SeatMark key={id} name={name} index={index} taken={false} size={22} />
          ))}
        </span>
      )}
    </div>
  );
}

/** Who was not heard, by name, for where there is room. */
export function SilentNames({ weight, partners }: Props): ReactNode {
  const { t } = useTranslation('matrix');
  const silent = silentOf(weight, partners);
  if (silent.length === 0) return <p className={css.all}>{t('allHeard')}</p>;
  return (
    <div className={css.silent}>
      <p>{t('notHeard')}</p>
      <ul className={css.names}>
        {silent.map(({ id, name, index }) => (
          <li key={id} className={css.name}>
            <SeatMark name={name} index={index} taken={false} size={28} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
