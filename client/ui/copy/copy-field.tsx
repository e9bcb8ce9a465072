import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { copyFrom } from './copy.ts';
import css from './copy-field.module.css';

type Words = { copy: string; copied: string; byHand: string };
type Props = {
  label: string;
  value: string;
  words: Words;
  /** To be read out over a table, letter by letter. */
  large?: boolean;
};

/** Something to copy, in sight and selectable, with a button that does it. */
export function CopyField({ label, value, words, large = false }: Props): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<'none' | 'copied' | 'by-hand'>('none');
  const copy = async () => {
    if (input.current !== null) setResult((await copyFrom(input.current)) ? 'copied' : 'by-hand');
  };
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <div className={css.row}>
        <input
          ref={input}
          id={id}
          className={css.input}
          data-large={large}
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={copy} aria-label={`${words.copy}: ${label}`}>
          {words.copy}
        </Button>
      </div>
      <p className={css.result} role="status">
        {result === 'copied' ? words.copied : result === 'by-hand' ? words.byHand : ''}
      </p>
    </div>
  );
}
