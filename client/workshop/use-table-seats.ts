import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantId } from '../../shared/ids.ts';
import { listFormat } from '../i18n/list-format.ts';
import type { Present } from '../live/present.ts';
import { saidAmong } from '../signals/signals.ts';
import type { TableSeat } from '../ui/table/table.tsx';
import { seatsHere } from './seats-here.ts';
import { usePresent, useSignals, useStage } from './use-workshop.ts';

/** The names of a whole school would push the rest of the table out of sight; the header has them all. */
const MOST_NAMES = 3;

const idsOf = (presence: readonly Present[]): readonly ParticipantId[] => presence.map(({ user }) => user.id);

/** The seats of the table as they are now, each with its sentence. */
export function useTableSeats(): TableSeat[] {
  const { t, i18n } = useTranslation('workshop');
  const told = useTranslation('signals').t;
  const { partners, participants } = useStage();
  const here = usePresent(idsOf);
  const signals = useSignals();
  const seats = usePresent(useCallback((presence: readonly Present[]) => seatsHere(partners, presence), [partners]));
  const list = listFormat(i18n.language);
  const names = (people: readonly string[]): string => {
    const more = people.length - MOST_NAMES;
    return list.format(more > 1 ? [...people.slice(0, MOST_NAMES), t('seatMore', { count: more })] : people);
  };
  return seats.map(({ partner, people }) => {
    const { ready, hands } = saidAmong(
      signals,
      participants.filter(({ id, partnerId }) => partnerId === partner.id && here.includes(id)),
    );
    const namesOf = (these: typeof ready): string => names(these.map(({ name }) => name));
    const says = [
      people.length === 0
        ? t('seatEmpty', { partner: partner.name })
        : t('seatTaken', { partner: partner.name, people: names(people) }),
      ...(ready.length > 0 ? [told('areReady', { people: namesOf(ready) })] : []),
      ...(hands.length > 0 ? [told('handsUp', { people: namesOf(hands) })] : []),
    ];
    return {
      id: partner.id,
      name: partner.name,
      index: partner.index,
      present: people.length,
      says: says.join('. '),
      raised: hands.length > 0 ? 'hand' : people.length > 0 && ready.length >= people.length ? 'check' : undefined,
    };
  });
}
