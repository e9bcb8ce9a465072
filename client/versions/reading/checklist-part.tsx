import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmptyAnswer } from '../../../shared/board/answer-tree.ts';
import { linkTarget } from '../../editor/link-target.ts';
import { TextTree } from '../../editor/text-tree.tsx';
import { partAnchor } from './contents.ts';
import css from './reading.module.css';
import { useReading } from './use-reading.ts';

/** What was prepared: how far each item is, who takes it up, and what was noted. */
export function ChecklistPart(): ReactNode {
  const { t, i18n } = useTranslation('checklist');
  const { version } = useReading();
  if (version.checklist.length === 0) return null;
  const anchor = partAnchor('checklist');
  return (
    <section className={css.part} aria-labelledby={anchor}>
      <h2 className={css.partTitle} id={anchor} lang={i18n.language}>
        {t('title')}
      </h2>
      <ul className={css.checks}>
        {version.checklist.map(({ id, text, state, owner, notes, links }) => (
          <li key={id} className={css.check}>
            <p className={css.checkText} id={`check-${id}`}>
              {text}
            </p>
            <p className={css.wrote} lang={i18n.language}>
              <b>{t(`state_${state}`)}</b>
              {owner !== '' && ` · ${owner}`}
            </p>
            {!isEmptyAnswer(notes.content) && <TextTree tree={notes.content} labelledBy={`check-${id}`} empty={null} />}
            {links.length > 0 && (
              <ul className={css.links}>
                {links.map(({ title, url }) => (
                  <li key={`${title} ${url}`}>
                    <a href={linkTarget(url) ?? undefined} target="_blank" rel="noopener noreferrer nofollow">
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
