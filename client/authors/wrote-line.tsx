import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../shared/ids.ts';
import { useWriters } from './authors.ts';
import { WriterNames } from './writer-names.tsx';

/** Under an answer: which partners wrote in it. Nothing when nobody did. */
export function WroteLine({ questionId }: { questionId: QuestionId }): ReactNode {
  const { t } = useTranslation('authors');
  return <WriterNames label={t('wrote')} writers={useWriters(questionId)} />;
}
