import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { offBlocks, partAnchor } from './contents.ts';
import { QuestionPart } from './question-part.tsx';
import css from './reading.module.css';
import { useReading } from './use-reading.ts';

/** What was taken off the agenda and had been spoken about: apart, so that nobody takes it for what was agreed on. */
export function OffAgendaPart(): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const { version } = useReading();
  const off = offBlocks(version);
  if (off.length === 0) return null;
  const anchor = partAnchor('off');
  return (
    <section className={css.part} aria-labelledby={anchor}>
      <h2 className={css.partTitle} id={anchor} lang={i18n.language}>
        {t('off')}
      </h2>
      <p className={css.quiet} lang={i18n.language}>
        {t('offText')}
      </p>
      {off.map(({ block, questions }) => (
        <div key={block.id} className={css.offBlock}>
          <p className={css.offTitle}>{block.title}</p>
          {questions.map((question) => (
            <QuestionPart key={question.id} question={{ ...question, core: false }} />
          ))}
        </div>
      ))}
    </section>
  );
}
