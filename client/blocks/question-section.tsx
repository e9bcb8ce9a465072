import { type FocusEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../shared/ids.ts';
import type { AgendaQuestion } from '../../shared/stage/agenda-blocks.ts';
import { OnScreen } from '../following/on-screen.tsx';
import { ToScenarios } from '../scenarios/to-scenarios.tsx';
import { SilentHere } from '../silent/silent-here.tsx';
import { ShowThis } from '../steering/show-this.tsx';
import { useSession } from '../workshop/session.ts';
import { Answer } from './answer.tsx';
import css from './question-section.module.css';
import { SeatsAt } from './seats-at.tsx';
import { UnderAnswer } from './under-answer.tsx';
import type { Held } from './use-held.ts';

type Props = {
  blockId: BlockId;
  question: AgendaQuestion;
  /** It went off the agenda, or its block did, while this person was writing in it. */
  off: boolean;
  held: Held;
};

/** One question with its prompts, who is at it now, its joint answer, and what partners put under that. */
export function QuestionSection({ blockId, question, off, held }: Props): ReactNode {
  const { t, i18n } = useTranslation('blocks');
  const session = useSession();
  const written = useRef(false);
  const titleId = `question-${question.id}`;
  const come = ({ target }: FocusEvent) => {
    session?.showPlace({ blockId, questionId: question.id });
    if (target.matches('textarea, [role=textbox]')) held.take(question.id);
  };
  const go = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!off && !written.current && !currentTarget.contains(relatedTarget)) held.release(question.id);
  };
  return (
    <section
      className={css.question}
      data-core={question.core}
      data-question={question.id}
      aria-labelledby={titleId}
      onFocus={come}
      onBlur={go}
      onInput={() => {
        written.current = true;
      }}
    >
      {off && (
        <p className={css.off} role="status" lang={i18n.language}>
          {t('questionOff')}
        </p>
      )}
      {question.core && (
        <p className={css.kind} lang={i18n.language}>
          {t('coreQuestion')}
        </p>
      )}
      {question.own && (
        <p className={css.kind} lang={i18n.language}>
          {t('ownQuestion')}
        </p>
      )}
      <OnScreen when={(spotlight) => spotlight.kind === 'question' && spotlight.id === question.id} />
      <div className={css.head}>
        <h2 className={question.core ? css.core : css.text} id={titleId}>
          {question.text}
        </h2>
        <div className={css.here}>
          <SeatsAt where={(at) => at.questionId === question.id} />
          <ShowThis target={{ kind: 'question', id: question.id }} />
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
      <SilentHere target={{ kind: 'question', id: question.id }} />
      <ToScenarios question={question} describedBy={titleId} />
      <Answer blockId={blockId} questionId={question.id} labelledBy={titleId} />
      {session !== null && <UnderAnswer session={session} blockId={blockId} question={question} labelledBy={titleId} />}
    </section>
  );
}
