import type { ReactNode } from 'react';
import type { Partner } from '../../shared/stage/stage.ts';
import { SeatMark } from '../ui/table/seat.tsx';
import css from './marks.module.css';

type Props = {
  partners: readonly Partner[];
  /** What they are here for, as a whole sentence. */
  says: string;
  /** More than this become a number. */
  most: number;
  size?: number;
  icon?: ReactNode;
};

/** A few partners in a row, as seats; nothing where there are none. */
export function Marks({ partners, says, most, size = 28, icon }: Props): ReactNode {
  if (partners.length === 0) return null;
  const shown = partners.length > most ? partners.slice(0, most - 1) : partners;
  const more = partners.length - shown.length;
  return (
    <p className={css.marks} title={says}>
      <span className="visually-hidden">{says}</span>
      {icon}
      {shown.map(({ id, name, index }) => (
        <span key={id} className={css.mark}>
          <SeatMark name={name} index={index} size={size} />
        </span>
      ))}
      {more > 0 && (
        <span className={css.more} aria-hidden="true">
          +{more}
        </span>
      )}
    </p>
  );
}
