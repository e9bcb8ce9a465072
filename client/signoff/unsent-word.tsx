import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { CopyText } from '../ui/copy/copy-text.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useKeptWord } from './kept-word.ts';
import css from './signoff.module.css';

/** What one was typing when there was nothing more to say: offered back, until one has it. */
export function UnsentWord({ name }: { name: string }): ReactNode {
  const { t } = useTranslation('signoff');
  const [draft, setDraft] = useKeptWord(name);
  const note = draft?.note.trim() ?? '';
  if (note === '') return null;
  return (
    <Notice
      title={t('unsent')}
      actions={
        <>
          <CopyText text={note} />
          <Button kind="bare" onClick={() => setDraft(null)}>
            {t('unsentForget')}
          </Button>
        </>
      }
    >
      <p className={css.note}>{note}</p>
    </Notice>
  );
}
