import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { targetKey } from '../../../shared/stage/target.ts';
import type { Version } from '../../../shared/version/version.ts';
import { offBlocks, partAnchor, readBlocks } from './contents.ts';
import css from './contents-list.module.css';

/** What is in the version, each a way to it. */
export function Contents({ version }: { version: Version }): ReactNode {
  const { t, i18n } = useTranslation('versions');
  const checklist = useTranslation('checklist').t;
  const others = [
    ...(version.guide.matrix.aspects.length > 0 ? [{ id: 'matrix', title: t('matrix') }] : []),
    ...(version.scenarios.length > 0 ? [{ id: 'scenarios', title: t('scenarios') }] : []),
    ...(version.rounds.length > 0 ? [{ id: 'rounds', title: t('rounds') }] : []),
    ...(version.checklist.length > 0 ? [{ id: 'checklist', title: checklist('title') }] : []),
    ...(offBlocks(version).length > 0 ? [{ id: 'off', title: t('off') }] : []),
    { id: 'record', title: t('record') },
  ];
  return (
    <nav className={css.contents} aria-label={t('contents')}>
      <ol className={css.list}>
        {readBlocks(version).map(({ block, number }) => (
          <li key={block.id}>
            <a
              className={css.link}
              href={`#${partAnchor(targetKey({ kind: 'block', id: block.id }))}`}
              lang={version.guide.locale}
            >
              <span className={css.number} lang={i18n.language}>
                {t('block', { number })}
              </span>{' '}
              {block.title}
            </a>
          </li>
        ))}
        {others.map(({ id, title }) => (
          <li key={id}>
            <a className={css.link} href={`#${partAnchor(id)}`}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
