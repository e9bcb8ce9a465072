import { type ReactNode, useRef, useState } from 'react';
import { copyFrom } from './copy.ts';
import css from './copy-text.module.css';
import { useCopyWords } from './use-copy-words.ts';

/** A button that copies a text that is read elsewhere; where the browser refuses, the text comes out to be copied by hand. */
export function CopyText({ text }: { text: string }): ReactNode {
  const words = useCopyWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [result, setResult] = useState<'none' | 'copied' | 'by-hand'>('none');
  async function copy(): Promise<void> {
    if (field.current === null) return;
    const copied = await copyFrom(field.current);
    setResult(copied ? 'copied' : 'by-hand');
    if (copied) button.current?.focus({ preventScroll: true });
  }
  return (
    <span className={css.copy}>
      <textarea
        ref={field}
        className={result === 'by-hand' ? css.field : 'visually-hidden'}
        aria-label={words.copy}
        aria-hidden={result !== 'by-hand' || undefined}
        tabIndex={-1}
        readOnly
        value={text}
      />
      <button ref={button} type="button" className={css.button} onClick={copy}>
        {words.copy}
      </button>
      <span className={css.result} role="status">
        {result === 'copied' ? words.copied : result === 'by-hand' ? words.byHand : ''}
      </span>
    </span>
  );
}
