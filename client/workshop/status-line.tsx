import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './status-line.module.css';
import { statusWords, toldWords } from './status-words.ts';
import { useStatus } from './use-workshop.ts';

/** Whether what one writes is safe, in few words, always in sight. */
export function StatusLine(): ReactNode {
  const { t } = useTranslation('workshop');
  const words = statusWords(useStatus());
  const [told, setTold] = useState<typeof words.key | null>(null);
  const next = toldWords(told, words);
  if (next !== told) setTold(next);
  return (
    <>
      <p className={css.status} data-tone={words.tone} data-testid="status">
        <span className={css.sign} aria-hidden="true" />
        {t(words.key)}
      </p>
      <p className="visually-hidden" role="status">
        {next === null ? '' : t(next)}
      </p>
    </>
  );
}
