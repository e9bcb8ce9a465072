import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timeUsed } from '../../shared/stage/timer.ts';
import { clockText, secondsLeft } from '../timer/timer.ts';
import { useServerNow } from '../timer/use-server-now.ts';
import { useStage } from '../workshop/use-workshop.ts';
import css from './time-left.module.css';

const MINUTE_MS = 60_000;
const LAST_MINUTE = 60;

/** The time left by the server's clock: large while a timer runs, else what is left of the minutes planned. */
export default function TimeLeft(): ReactNode {
  const { timer } = useStage();
  return timer === null ? <Planned /> : <Clock />;
}

function Clock(): ReactNode {
  const { t } = useTranslation('projector');
  const { timer } = useStage();
  const now = useServerNow(timer?.endsAt ?? null);
  if (timer === null) return null;
  const seconds = secondsLeft(timer, now);
  return (
    <div className={css.time} role="timer" aria-label={t('timeLeft')} data-last={seconds <= LAST_MINUTE}>
      {seconds === 0 ? (
        <p className={css.up}>{t('timeUp')}</p>
      ) : (
        <>
          <p className={css.clock}>{clockText(seconds)}</p>
          <p className={css.word}>{seconds <= LAST_MINUTE ? t('lastMinute') : t('toGo')}</p>
        </>
      )}
    </div>
  );
}

function Planned(): ReactNode {
  const { t } = useTranslation('projector');
  const { time, agenda } = useStage();
  const now = useServerNow(time.running?.since ?? null);
  const blockId = time.running?.blockId;
  const minutes = blockId === undefined ? undefined : agenda.minutes[blockId];
  if (blockId === undefined || minutes === undefined) return <div className={css.time} />;
  const left = Math.ceil(minutes - timeUsed(time, blockId, now) / MINUTE_MS);
  return (
    <p className={css.planned} role="timer" aria-label={t('timeLeft')}>
      {left > 0 ? t('minutesLeft', { count: left, minutes }) : t('minutesUp', { count: minutes })}
    </p>
  );
}
