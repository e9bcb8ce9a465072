import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Loss } from '../live/loss.ts';
import { Button } from '../ui/button/button.tsx';
import { copyFrom } from '../ui/copy/copy.ts';
import css from './lost-words.module.css';

type Props = {
  losses: readonly Loss[];
  /** Absent where nothing can be written. */
  onPutBack?: ((loss: Loss) => void) | undefined;
  onForget(id: string): void;
};

/** Words of mine that are no longer in the text: put them back, copy them, or let them go. */
export function LostWords({ losses, onPutBack, onForget }: Props): ReactNode {
  // The region is there from the start, else a screen reader doesn't hear what comes into it.
  return (
    <div role="status">
      {losses.map((loss) => (
        <Lost key={loss.id} loss={loss} onPutBack={onPutBack} onForget={onForget} />
      ))}
    </div>
  );
}

function Lost({ loss, onPutBack, onForget }: Omit<Props, 'losses'> & { loss: Loss }): ReactNode {
  const { t } = useTranslation('editor');
  const words = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    if (words.current !== null) setCopied(await copyFrom(words.current));
  };
  return (
    <div className={css.lost}>
      <p className={css.why}>{whyOf(t, loss)}</p>
      <textarea
        ref={words}
        className={css.words}
        readOnly
        aria-label={t('lost.words')}
        value={loss.text}
        rows={Math.min(6, Math.ceil(loss.text.length / 60) + loss.text.split('\n').length - 1)}
      />
      <div className={css.acts}>
        {onPutBack !== undefined && (
          <Button kind="main" onClick={() => onPutBack(loss)}>
            {t('lost.putBack')}
          </Button>
        )}
        <Button onClick={copy}>{t('lost.copy')}</Button>
        <Button kind="bare" onClick={() => onForget(loss.id)}>
          {t('lost.forget')}
        </Button>
        {copied !== null && <span>{copied ? t('lost.copied') : t('lost.byHand')}</span>}
      </div>
    </div>
  );
}

function whyOf(t: ReturnType<typeof useTranslation<'editor'>>['t'], { why, byName }: Loss): string {
  if (why === 'refused') return t('lost.refused');
  return byName === null ? t('lost.overtaken') : t('lost.overtakenBy', { name: byName });
}
