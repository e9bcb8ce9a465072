import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lock } from '../../shared/stage/locks.ts';
import type { LockTarget } from '../../shared/stage/target.ts';
import { formatLocale } from '../i18n/format-locale.ts';
import { useLock, useStage } from '../workshop/use-workshop.ts';
import css from './locks.module.css';

/**
 * That a part of the board is locked, as everyone sees it: by whom and since when, and that whoever was writing there
 * isn't thrown out of the page (kept-focus.ts). Locking itself is in client/steering; whether one may write in
 * workshop/use-workshop.ts.
 */
type Props = { part: LockTarget | null };

/** "Op slot gezet door Marieke, 14:05", where that is so. */
export function LockNotice({ part }: Props): ReactNode {
  const lock = useLock(part);
  return lock === null ? null : <Words lock={lock} />;
}

/** The same, told to a screen reader when it comes and goes: once on a page. */
export function LockStatus({ part }: Props): ReactNode {
  const lock = useLock(part);
  // The region is there from the start, else what comes into it isn't heard.
  return <div role="status">{lock !== null && <Words lock={lock} />}</div>;
}

function Words({ lock: { by, at } }: { lock: Lock }): ReactNode {
  const { t, i18n } = useTranslation('locks');
  const { participants } = useStage();
  const name = participants.find(({ id }) => id === by)?.name;
  const when = timeOf(new Date(at), i18n.language);
  return (
    <p className={css.notice} lang={i18n.language} data-locked="">
      <IconLock size={18} aria-hidden="true" />
      {name === undefined ? t('lockedAt', { when }) : t('lockedBy', { name, when })}
    </p>
  );
}

/** Of another day, a time of day alone would be taken for today's. */
function timeOf(at: Date, language: string): string {
  const isToday = at.toDateString() === new Date().toDateString();
  const day = isToday ? {} : { day: 'numeric' as const, month: 'long' as const };
  const format = new Intl.DateTimeFormat(formatLocale(language), { ...day, hour: '2-digit', minute: '2-digit' });
  return format.format(at);
}

/** On a tile: that what lies behind it is locked. */
export function LockMark({ part }: Props): ReactNode {
  const { t } = useTranslation('locks');
  if (useLock(part) === null) return null;
  return (
    <p className={css.mark}>
      <IconLock size={16} aria-hidden="true" />
      {t('locked')}
    </p>
  );
}
