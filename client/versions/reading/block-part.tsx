import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { targetKey } from '../../../shared/stage/target.ts';
import { partAnchor, type ReadBlock } from './contents.ts';
import { HiddenItems } from './hidden-items.tsx';
import { QuestionPart } from './question-part.tsx';
import css from './reading.module.css';

/** A block: its questions with what was said, and those nobody spoke of in a list at its end. */
export function BlockPart({ read: { block, number, said, unsaid, hidden } }: { read: ReadBlock }): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const anchor = partAnchor(targetKey({ kind: 'block', id: block.id }));
  return (
    <section className={css.part} aria-labelledby={anchor}>
      <h2 className={css.partTitle} id={anchor}>
        <span className={css.number} lang={i18n.language}>
          {t('block', { number })}
        </span>
        {block.title}
      </h2>
      {said.map((question) => (
        <QuestionPart key={question.id} question={question} />
      ))}
      {unsaid.length > 0 && (
        <div className={css.unsaid}>
          <h3 className={css.small} lang={i18n.language}>
            {t('unsaid', { count: unsaid.length })}
          </h3>
          <ul>
            {unsaid.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <HiddenItems hidden={hidden} />
    </section>
  );
}
