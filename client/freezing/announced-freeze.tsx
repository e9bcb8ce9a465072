import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { personNow } from '../../shared/stage/people.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import type { Countdown } from './freezing.ts';

type Props = {
  freezing: NonNullable<Stage['freezing']>;
  where: Countdown;
  isMine: boolean;
  /** What would stop it now. */
  open: readonly PreflightItem[];
  /** Stopping is under way. */
  busy: boolean;
  onCancel(): void;
};

/** An announcement that is on, for who steers: it is this page of whoever announced it that freezes. */
export function AnnouncedFreeze({ freezing, where, isMine, open, busy, onCancel }: Props): ReactNode {
  const { t } = useTranslation('freezing');
  const by = personNow(useStage(), freezing.by)?.name ?? t('someone');
  return (
    <Notice
      title={where.kind === 'counting' ? t('announcedTitle', { count: where.seconds }) : t('announcedNow')}
      actions={
        where.kind === 'counting' && (
          <Button busy={busy} onClick={onCancel}>
            {t('cancel')}
          </Button>
        )
      }
    >
      <p>{isMine ? t('announcedMine') : t('announcedOther', { name: by })}</p>
      {isMine && open.length > 0 && <p>{t('announcedOpen', { count: open.length })}</p>}
    </Notice>
  );
}
