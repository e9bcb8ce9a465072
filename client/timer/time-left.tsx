import { IconClock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStage } from '../workshop/use-workshop.ts';
import css from './time-left.module.css';
import { clockText, secondsLeft } from './timer.ts';
import { toldAtFirst, toldNext } from './told.ts';
import { useServerNow } from './use-server-now.ts';

const MINUTE = 60;

/** The time left, for everyone, on the server's clock. It alone is drawn each second. */
export function TimeLeft(): ReactNode {
  const { t } = useTranslation('timer');
  const { timer } = useStage();
  const now = useServerNow(timer?.endsAt ?? null);
  const seconds = timer === null ? 0 : secondsLeft(timer, now);
  const [told, setTold] = useState(() => toldAtFirst(timer, seconds));
  const next = toldNext(told, timer, seconds);
  if (next !== told) setTold(next);
  const inWords = (left: number): string =>
    left < MINUTE ? t('seconds', { count: left }) : t('minutes', { count: Math.round(left / MINUTE) });
  const { says } = next;
  return (
    <>
      <p className="visually-hidden" role="status">
        {says !== null && t(`told_${says.what}`, { time: inWords(says.seconds) })}
      </p>
      {timer !== null && (
        <p
          className={css.time}
          role="timer"
          data-left={seconds === 0 ? 'none' : seconds <= MINUTE ? 'little' : 'enough'}
        >
          <IconClock size={20} aria-hidden="true" />
          {seconds === 0 ? (
            t('over')
          ) : (
            <>
              <span className="visually-hidden">{t('left')} </span>
              {clockText(seconds)}
            </>
          )}
        </p>
      )}
    </>
  );
}
