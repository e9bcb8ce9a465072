import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../ui/copy/copy-text.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { draftOf } from './drafts.ts';

/** What someone had begun here when nothing could be added any more. */
export const UnsentDraft = ({ draft }: { draft: string }): ReactNode => (
  <UnsentWords text={draftOf(draft, 'remark').text.toString()} />
);

/** The same for what was typed in any field. Nothing for no words. */
export function UnsentWords({ text }: { text: string }): ReactNode {
  const { t } = useTranslation('notes');
  const words = text.trim();
  if (words === '') return null;
  return (
    <Notice title={t('unsent')} actions={<CopyText text={words} />}>
      <p>{words}</p>
    </Notice>
  );
}
