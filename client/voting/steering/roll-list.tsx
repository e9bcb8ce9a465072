import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RollEntry } from '../../../shared/voting/roll.ts';
import { listFormat } from '../../i18n/list-format.ts';
import { SeatMark } from '../../ui/table/seat.tsx';
import { useStage } from '../../workshop/use-workshop.ts';
import css from './steps.module.css';

/** Who votes, by partner. Never who has. */
export function RollList({ entries }: { entries: readonly RollEntry[] }): ReactNode {
  const { i18n } = useTranslation('voting');
  const { partners, participants } = useStage();
  const nameOf = (id: string): string => participants.find((person) => person.id === id)?.name ?? '';
  const rows = partners.flatMap((partner) => {
    const people = entries.filter(({ partnerId }) => partnerId === partner.id).flatMap(({ mayCast }) => mayCast);
    return people.length === 0 ? [] : [{ partner, names: people.map(nameOf) }];
  });
  return (
    <ul className={css.list}>
      {rows.map(({ partner, names }) => (
        <li key={partner.id} className={css.who}>
          <SeatMark name={partner.name} index={partner.index} size={28} />
          <span>
            {partner.name}: {listFormat(i18n.language).format(names)}
          </span>
        </li>
      ))}
    </ul>
  );
}
