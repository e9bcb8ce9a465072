import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerableQuestion } from '../../shared/guide/guide.ts';
import type { BlockId } from '../../shared/ids.ts';
import { useSession } from '../workshop/session.ts';
import { Answer } from './answer.tsx';
import css from './question-section.module.css';
import { SeatsAt } from './seats-at.tsx';

/** One question with its prompts, who is at it now, and its joint answer. */
export function QuestionSection({ blockId, question }: { blockId: BlockId; question: AnswerableQuestion }): ReactNode {
  const { t, i18n } = useTranslation('blocks');
  const session = useSession();
  const titleId = `question-${question.id}`;
  return (
    <section
      className={css.question}
      data-core={question.core}
      aria-labelledby={titleId}
      onFocus={() => session?.showPlace({ blockId, questionId: question.id })}
    >
      {question.core && (
        <p className={css.kind} lang={i18n.language}>
          {t('coreQuestion')}
        </p>
      )}
      <div className={css.head}>
        <h2 className={question.core ? css.core : css.text} id={titleId}>
          {question.text}
        </h2>
        <div className={css.here}>
          <SeatsAt where={(at) => at.questionId === question.id} />
        </div>
      </div>
      {question.prompts.length > 0 && (
        <details className={css.prompts}>
          <summary lang={i18n.language}>{t('prompts', { count: question.prompts.length })}</summary>
          <ul>
            {question.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </details>
      )}
      <Answer questionId={question.id} labelledBy={titleId} />
    </section>
  );
}
