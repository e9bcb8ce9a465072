import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { listFormat } from '../i18n/list-format.ts';
import type { Present } from '../live/present.ts';
import type { TableSeat } from '../ui/table/table.tsx';
import { seatsHere } from './seats-here.ts';
import { usePresent, useStage } from './use-workshop.ts';

/** The names of a whole school would push the rest of the table out of sight; the header has them all. */
const MOST_NAMES = 3;

/** The seats of the table as they are now, each with its sentence. */
export function useTableSeats(): TableSeat[] {
  const { t, i18n } = useTranslation('workshop');
  const { partners } = useStage();
  const seats = usePresent(useCallback((presence: readonly Present[]) => seatsHere(partners, presence), [partners]));
  const list = listFormat(i18n.language);
  const names = (people: readonly string[]): string => {
    const more = people.length - MOST_NAMES;
    return list.format(more > 1 ? [...people.slice(0, MOST_NAMES), t('seatMore', { count: more })] : people);
  };
  return seats.map(({ partner, people }) => ({
    id: partner.id,
    name: partner.name,
    index: partner.index,
    present: people.length,
    says:
      people.length === 0
        ? t('seatEmpty', { partner: partner.name })
        : t('seatTaken', { partner: partner.name, people: names(people) }),
  }));
}
