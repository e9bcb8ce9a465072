import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../shared/voting/round.ts';
import { clockText, secondsLeft } from '../timer/timer.ts';
import { toldAtFirst, toldNext } from '../timer/told.ts';
import { useServerNow } from '../timer/use-server-now.ts';
import css from './closes-in.module.css';

const MINUTE = 60;
type Closing = Pick<Round, 'openedAt' | 'closesAt'>;

/** The time a round has left, on the server's clock; read out a minute before its end, and then. Nothing without a limit. */
export function ClosesIn({ round }: { round: Closing }): ReactNode {
  return round.closesAt === null ? null : <Clock opened={round.openedAt ?? 0} closes={round.closesAt} />;
}

function Clock({ opened, closes }: { opened: number; closes: number }): ReactNode {
  const { t } = useTranslation('voting');
  const timer = useTranslation('timer').t;
  const limit = { startedAt: opened, endsAt: closes, bell: false };
  const seconds = secondsLeft(limit, useServerNow(closes));
  const [told, setTold] = useState(() => toldAtFirst(limit, seconds));
  const next = toldNext(told, limit, seconds);
  if (next !== told) setTold(next);
  const { says } = next;
  return (
    <>
      <p className="visually-hidden" role="status">
        {says !== null &&
          (says.what === 'over'
            ? t('timeOver')
            : timer(`told_${says.what}`, {
                time: timer('minutes', { count: Math.max(1, Math.round(says.seconds / MINUTE)) }),
              }))}
      </p>
      <p
        className={css.clock}
        role="timer"
        data-left={seconds === 0 ? 'none' : seconds <= MINUTE ? 'little' : 'enough'}
      >
        {seconds === 0 ? t('timeOver') : t('closesIn', { time: clockText(seconds) })}
      </p>
    </>
  );
}
