import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import css from './field.module.css';

type FieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange'> & {
  label: string;
  /** For who sees a row that speaks for itself. */
  hideLabel?: boolean;
  help?: string;
  /** What is wrong with it, and what to do. */
  error?: string | undefined;
  onValue(value: string): void;
};

/** One line of text with its label, its help and what is wrong with it. */
export function Field({ label, hideLabel = false, help, error, onValue, ...rest }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className={css.field}>
      <label className={hideLabel ? 'visually-hidden' : css.label} htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <p className={css.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        {...rest}
        id={id}
        className={css.input}
        aria-invalid={error !== undefined}
        aria-describedby={
          [help !== undefined ? `${id}-help` : '', error !== undefined ? `${id}-error` : ''].join(' ').trim() ||
          undefined
        }
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      {error !== undefined && (
        <p className={css.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

type Option = { value: string; label: string };

type SelectProps = {
  label: string;
  hideLabel?: boolean;
  value: string;
  options: readonly Option[];
  disabled?: boolean;
  onValue(value: string): void;
};

/** One of a few: the browser's own list, which every phone and every screen reader knows. */
export function Select({ label, hideLabel = false, value, options, disabled, onValue }: SelectProps): ReactNode {
  const id = useId();
  return (
    <div className={css.field}>
      <label className={hideLabel ? 'visually-hidden' : css.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={css.input}
        value={value}
        disabled={disabled}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
