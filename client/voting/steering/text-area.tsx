import { type ReactNode, useId } from 'react';
import css from './steps.module.css';

type Props = {
  label: string;
  value: string;
  maxLength: number;
  error?: string | undefined;
  onValue(value: string): void;
};

/** A few lines of text with their label. */
export function TextArea({ label, value, maxLength, error, onValue }: Props): ReactNode {
  const id = useId();
  return (
    <div className={css.area}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={css.text}
        value={value}
        maxLength={maxLength}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {error !== undefined && (
        <p id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
