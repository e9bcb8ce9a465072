import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '../../shared/guide/guide.ts';
import css from './at-a-glance.module.css';
import { countGuide } from './count-guide.ts';

/** What was understood, in numbers. They change along with what is corrected. */
export function AtAGlance({ guide }: { guide: Guide }): ReactNode {
  const { t } = useTranslation('guides');
  const { blocks, coreQuestions, questions, prompts, checklist, variants, aspects } = countGuide(guide);
  const counts = [
    { key: 'blocks', shown: blocks, label: t('countBlocks', { count: blocks }) },
    { key: 'core', shown: coreQuestions, label: t('countCore', { count: coreQuestions }) },
    { key: 'questions', shown: questions, label: t('countQuestions', { count: questions }) },
    { key: 'prompts', shown: prompts, label: t('countPrompts', { count: prompts }) },
    { key: 'checklist', shown: checklist, label: t('countChecklist', { count: checklist }) },
    {
      key: 'matrix',
      shown: variants === 0 ? '0' : `${variants} × ${aspects}`,
      label: variants === 0 ? t('countNoMatrix') : t('countMatrix'),
    },
  ];
  return (
    <ul className={css.counts} aria-label={t('understood')}>
      {counts.map(({ key, shown, label }) => (
        <li key={key} className={css.count} data-none={shown === 0 || shown === '0'}>
          <span className={css.number}>{shown}</span> {label}
        </li>
      ))}
    </ul>
  );
}
