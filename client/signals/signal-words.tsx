import { IconCheck, IconHandStop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './signal-words.module.css';
import type { Said } from './signals.ts';

/** What someone says, beside their name: by sign and in words. */
export function SignalWords({ said: { ready, hand } }: { said: Said }): ReactNode {
  const { t } = useTranslation('signals');
  if (!ready && hand === null) return null;
  return (
    <span className={css.said}>
      {ready && (
        <span className={css.one}>
          <IconCheck size={16} aria-hidden="true" />
          {t('isReady')}
        </span>
      )}
      {hand !== null && (
        <span className={css.one}>
          <IconHandStop size={16} aria-hidden="true" />
          {t('handUp')}
        </span>
      )}
    </span>
  );
}
