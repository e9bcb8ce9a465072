import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../shared/stage/stage.ts';
import { listFormat } from '../i18n/list-format.ts';
import { Sign } from '../ui/sign/sign.tsx';
import { SeatMark } from '../ui/table/seat.tsx';
import css from './stance-row.module.css';
import { type Heard, STANCE_SIGNS } from './stances.ts';

/** Who stands where, on one line: a sign with the seats that stand by it, and the seats that are still empty. */
export function StanceRow({ heard }: { heard: Heard }): ReactNode {
  const { t, i18n } = useTranslation('positions');
  const names = (partners: readonly Partner[]) => listFormat(i18n.language).format(partners.map(({ name }) => name));
  // Nobody yet goes without saying: twelve rows of empty chairs would only be noise.
  if (heard.spoken.length === 0) return null;
  return (
    <ul className={css.row}>
      {heard.byStance.map(({ stance, partners }) => (
        <Group key={stance} stance={stance} says={`${t(`stance_${stance}`)}: ${names(partners)}`}>
          <span className={css.sign}>
            <Sign name={STANCE_SIGNS[stance]} />
          </span>
          <Seats partners={partners} taken />
        </Group>
      ))}
      {heard.silent.length > 0 && (
        <Group stance="silent" says={t('silent', { partners: names(heard.silent) })}>
          <Seats partners={heard.silent} taken={false} />
        </Group>
      )}
    </ul>
  );
}

function Group({ stance, says, children }: { stance: string; says: string; children: ReactNode }): ReactNode {
  return (
    <li className={css.group} data-stance={stance} title={says}>
      <span className="visually-hidden">{says}</span>
      {children}
    </li>
  );
}

const Seats = ({ partners, taken }: { partners: readonly Partner[]; taken: boolean }): ReactNode => (
  <span className={css.seats}>
    {partners.map(({ id, name, index }) => (
      <SeatMark key={id} name={name} index={index} taken={taken} size={24} />
    ))}
  </span>
);
