import { type ReactNode, useId } from 'react';
import css from './choices.module.css';

export type Choice = { value: string; label: ReactNode };

type Props = {
  legend: string;
  choices: readonly Choice[];
  /** Null while nothing is chosen. */
  value: string | null;
  error?: string | undefined;
  /** `row`: a few short ones beside each other; `rows`: each on its own line, over the whole width. */
  layout?: 'row' | 'rows';
  onValue(value: string): void;
};

/** Exactly one of a few, all in sight. */
export function Choices({ legend, choices, value, error, layout = 'rows', onValue }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={css.choices} aria-describedby={error === undefined ? undefined : `${name}-error`}>
      <legend className={css.legend}>{legend}</legend>
      <div className={layout === 'row' ? css.row : css.rows}>
        {choices.map((choice) => (
          <label key={choice.value} className={css.choice}>
            <input
              type="radio"
              name={name}
              className={css.radio}
              value={choice.value}
              checked={choice.value === value}
              aria-invalid={error !== undefined}
              onChange={() => onValue(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p className={css.error} id={`${name}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
