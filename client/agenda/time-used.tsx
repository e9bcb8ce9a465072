import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../shared/ids.ts';
import css from './time-used.module.css';
import { useTime } from './use-time.ts';
import { useTimeUsed } from './use-time-used.ts';

type Props = { blockId: BlockId; planned: number | null };

/** A block's time: what is planned, what it took until now, and by how much that went over. */
export function TimeUsed({ blockId, planned }: Props): ReactNode {
  const { t } = useTranslation('agenda');
  const time = useTime();
  const used = useTimeUsed(blockId);
  if (used === null) return planned === null ? null : <span className={css.time}>{time(planned)}</span>;
  if (planned === null) return <span className={css.time}>{t('used', { used: time(used) })}</span>;
  const over = used - planned;
  return (
    <span className={css.time} data-over={over > 0}>
      {over > 0
        ? t('usedOver', { used, planned: time(planned), over: time(over) })
        : t('usedOf', { used, planned: time(planned) })}
    </span>
  );
}
