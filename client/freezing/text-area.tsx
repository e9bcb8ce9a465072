import { type ReactNode, useId } from 'react';
import css from './freeze-page.module.css';

type Props = {
  label: string;
  help: string;
  value: string;
  maxLength: number;
  error?: string | undefined;
  onValue(value: string): void;
};

/** A few lines of text with their label, what becomes of them, and what is wrong with them. */
export function TextArea({ label, help, value, maxLength, error, onValue }: Props): ReactNode {
  const id = useId();
  return (
    <div className={css.area}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <p className={css.help} id={`${id}-help`}>
        {help}
      </p>
      <textarea
        id={id}
        className={css.text}
        value={value}
        maxLength={maxLength}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? `${id}-help` : `${id}-help ${id}-error`}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {error !== undefined && (
        <p className={css.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
