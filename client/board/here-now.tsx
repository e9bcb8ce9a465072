import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../shared/ids.ts';
import { listFormat } from '../i18n/list-format.ts';
import type { Present } from '../live/present.ts';
import { takenSeats } from '../workshop/seats-here.ts';
import { usePresent, useStage } from '../workshop/use-workshop.ts';
import { Marks } from './marks.tsx';

const MOST = 5;

/** The partners with someone in a block now, standing on the line. */
export function HereNow({ blockId }: { blockId: BlockId }): ReactNode {
  const { t, i18n } = useTranslation('board');
  const { partners } = useStage();
  const pick = useCallback(
    (presence: readonly Present[]) =>
      takenSeats(
        partners,
        presence.filter(({ at }) => at.blockId === blockId),
      ),
    [partners, blockId],
  );
  const seats = usePresent(pick);
  if (seats.length === 0) return null;
  const list = listFormat(i18n.language);
  const people = list.format(seats.map((seat) => `${seat.partner.name} (${list.format(seat.people)})`));
  return <Marks partners={seats.map(({ partner }) => partner)} says={t('hereNow', { people })} most={MOST} />;
}
