import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../ui/copy/copy-text.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { draftOf } from './drafts.ts';

/** What someone had begun here when nothing could be added any more. */
export function UnsentDraft({ draft }: { draft: string }): ReactNode {
  const { t } = useTranslation('notes');
  const text = draftOf(draft, 'remark').text.toString().trim();
  if (text === '') return null;
  return (
    <Notice title={t('unsent')} actions={<CopyText text={text} />}>
      <p>{text}</p>
    </Notice>
  );
}
