import { useTranslation } from 'react-i18next';
import type { TableSeat } from '../ui/table/table.tsx';
import { seatsHere } from './seats-here.ts';
import { usePresence, useStage } from './use-workshop.ts';

/** The seats of the table as they are now, each with its sentence. */
export function useTableSeats(): TableSeat[] {
  const { t, i18n } = useTranslation('blocks');
  const { partners } = useStage();
  const presence = usePresence();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return seatsHere(partners, presence).map(({ partner, people }) => ({
    id: partner.id,
    name: partner.name,
    index: partner.index,
    present: people.length,
    says:
      people.length === 0
        ? t('seatEmpty', { partner: partner.name })
        : t('seatTaken', { partner: partner.name, people: list.format(people) }),
  }));
}
