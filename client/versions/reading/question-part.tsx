import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmptyAnswer } from '../../../shared/board/answer-tree.ts';
import type { SealedQuestion } from '../../../shared/version/sealed.ts';
import { TextTree } from '../../editor/text-tree.tsx';
import { listFormat } from '../../i18n/list-format.ts';
import { NoteItems } from './note-items.tsx';
import { PositionItems } from './position-items.tsx';
import css from './reading.module.css';
import { useReading } from './use-reading.ts';

/** A question with its answer, who wrote it, the contributions and the positions. The core question is the largest there is. */
export const QuestionPart = memo(function QuestionPart({ question }: { question: SealedQuestion }): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const positionWords = useTranslation('positions').t;
  const { id, text, prompts, core, own, answer, notes, positions } = question;
  const anchor = `question-${id}`;
  return (
    <section className={css.question} aria-labelledby={anchor} data-core={core}>
      {(core || own) && (
        <p className={css.kind} lang={i18n.language}>
          {t(core ? 'core' : 'own')}
        </p>
      )}
      <h3 className={core ? css.coreText : css.questionText} id={anchor}>
        {text}
      </h3>
      {prompts.length > 0 && (
        <details className={css.fold}>
          <summary lang={i18n.language}>{t('prompts', { count: prompts.length })}</summary>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </details>
      )}
      {isEmptyAnswer(answer.content) ? (
        <p className={css.quiet} lang={i18n.language}>
          {t('noAnswer')}
        </p>
      ) : (
        <TextTree tree={answer.content} labelledBy={anchor} empty={null} />
      )}
      <Wrote question={question} />
      {notes.length > 0 && (
        <div className={css.under}>
          <h4 className={css.small} lang={i18n.language}>
            {t('contributions', { count: notes.length })}
          </h4>
          <NoteItems notes={notes} />
        </div>
      )}
      {positions.length > 0 && (
        <div className={css.under}>
          <h4 className={css.small} lang={i18n.language}>
            {positionWords('title')}
          </h4>
          <PositionItems positions={positions} label={positionWords('title')} />
        </div>
      )}
    </section>
  );
});

/** By partner, who wrote most first; who steers without a partner by name. */
function Wrote({ question: { writers, answer } }: { question: SealedQuestion }): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const { partnerOf, personOf } = useReading();
  const names = new Set(
    writers.flatMap(
      ({ participantId, partnerId }) => partnerOf(partnerId)?.name ?? personOf(participantId)?.name ?? [],
    ),
  );
  if (names.size === 0 || isEmptyAnswer(answer.content)) return null;
  return (
    <p className={css.wrote} lang={i18n.language}>
      {t('wrote', { partners: listFormat(i18n.language).format([...names]) })}
    </p>
  );
}
