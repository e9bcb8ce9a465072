import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { STANCES, type Stance } from '../../shared/board/positions.ts';
import { Sign } from '../ui/sign/sign.tsx';
import css from './stance-choice.module.css';
import { STANCE_SIGNS } from './stances.ts';

type Props = {
  legend: string;
  describedBy: string;
  /** Null before one was taken. */
  value: Stance | null;
  onValue(stance: Stance): void;
};

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Where a partner stands. Arrows only look: everyone sees a stance the moment it is taken, and on the way to the last
 * one must not be seen against.
 */
export function StanceChoice({ legend, describedBy, value, onValue }: Props): ReactNode {
  const { t } = useTranslation('positions');
  const name = useId();
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const step = STEPS[event.key];
    const radios = [...(event.currentTarget.closest('fieldset')?.querySelectorAll('input') ?? [])];
    const at = radios.indexOf(event.currentTarget);
    if (step !== undefined) radios[(at + step + radios.length) % radios.length]?.focus();
    else if (event.key === 'Enter') event.currentTarget.click();
    else return;
    event.preventDefault();
  }
  return (
    <fieldset className={css.stances} aria-describedby={`${describedBy} ${name}-help`}>
      <legend className={css.legend}>{legend}</legend>
      <p id={`${name}-help`} className="visually-hidden">
        {t('choiceHelp')}
      </p>
      <div className={css.row}>
        {STANCES.map((stance) => (
          <label key={stance} className={css.stance} data-stance={stance}>
            <input
              type="radio"
              className={css.radio}
              name={name}
              value={stance}
              checked={stance === value}
              onChange={() => onValue(stance)}
              onKeyDown={onKeyDown}
            />
            <Sign name={STANCE_SIGNS[stance]} />
            {t(`stance_${stance}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
