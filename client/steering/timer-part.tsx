import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timer } from '../../shared/stage/timer.ts';
import { MAX_TIMER_SECONDS } from '../../shared/stage/timer.ts';
import { minutesFrom } from '../agenda/hours.ts';
import { formatLocale } from '../i18n/format-locale.ts';
import { clockText, secondsLeft } from '../timer/timer.ts';
import { useServerNow } from '../timer/use-server-now.ts';
import { Button } from '../ui/button/button.tsx';
import { Field } from '../ui/field/field.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import part from './part.module.css';
import { PartTitle } from './part-title.tsx';
import { bellSwitch } from './switches.ts';
import css from './timer-part.module.css';
import { useTimer } from './use-timer.ts';

const PRESETS = [1, 3, 10, 15];
const MOST_MINUTES = MAX_TIMER_SECONDS / 60;

/** The timer: started with one press, lengthened, stopped. */
export function TimerPart(): ReactNode {
  const { t } = useTranslation('steering');
  const { timer } = useStage();
  return (
    <section className={part.part} aria-labelledby="steer-timer">
      <PartTitle id="steer-timer">{t('timer')}</PartTitle>
      {timer === null ? <Start /> : <Running timer={timer} />}
    </section>
  );
}

function Running({ timer }: { timer: Timer }): ReactNode {
  const { t, i18n } = useTranslation('steering');
  const left = secondsLeft(timer, useServerNow(timer.endsAt));
  const hand = useTimer();
  const until = new Intl.DateTimeFormat(formatLocale(i18n.language), { hour: '2-digit', minute: '2-digit' });
  return (
    <>
      <p className={css.left} data-over={left === 0}>
        <span className={css.clock} data-testid="steer-timer">
          {clockText(left)}
        </span>
        <span className={css.until}>
          {left === 0 ? t('timeUp') : t('until', { time: until.format(timer.endsAt) })}
          <br />
          {timer.bell ? t('withBell') : t('withoutBell')}
        </span>
      </p>
      <div className={css.buttons}>
        {[1, 5].map((minutes) => (
          <Button key={minutes} aria-label={t('extend', { count: minutes })} onClick={() => hand.extend(minutes)}>
            +{minutes}
          </Button>
        ))}
        <Button onClick={hand.stop}>{t('stop')}</Button>
      </div>
    </>
  );
}

function Start(): ReactNode {
  const { t } = useTranslation('steering');
  const { usual, start } = useTimer();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const minutes = draft === null ? usual : minutesFrom(draft, MOST_MINUTES);
    setWrong(minutes === undefined || minutes === null);
    if (minutes === undefined || minutes === null) return;
    setDraft(null);
    start(minutes);
  };
  return (
    <>
      <form className={css.own} onSubmit={submit} noValidate>
        <Field
          label={t('minutes')}
          hideLabel
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={draft ?? String(usual)}
          error={wrong ? t('minutesWrong', { most: MOST_MINUTES }) : undefined}
          onValue={(value) => {
            setDraft(value);
            setWrong(false);
          }}
        />
        <span aria-hidden="true">{t('min')}</span>
        <Button type="submit">{t('start')}</Button>
      </form>
      <div className={css.buttons}>
        {PRESETS.map((minutes) => (
          <Button key={minutes} aria-label={t('startWith', { count: minutes })} onClick={() => start(minutes)}>
            {minutes}
          </Button>
        ))}
      </div>
      <BellCheck />
    </>
  );
}

function BellCheck(): ReactNode {
  const { t } = useTranslation('steering');
  const on = bellSwitch.useOn();
  return (
    <label className={part.check}>
      <input type="checkbox" checked={on} onChange={(event) => bellSwitch.turn(event.currentTarget.checked)} />
      {t('bell')}
    </label>
  );
}
