import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../../shared/version/version.ts';
import { changedParts } from './packet.ts';
import css from './sheet.module.css';

/** What is otherwise than in the version before, by part. */
export function SinceBefore({ version }: { version: Version }): ReactNode {
  const { t } = useTranslation('packet');
  const parts = changedParts(version);
  const before = version.previous?.number ?? 0;
  return (
    <section className={css.part} aria-labelledby="packet-since">
      <h2 className={css.heading} id="packet-since">
        {parts === null ? t('first') : t('since', { number: before })}
      </h2>
      {parts === null ? (
        <p>{t('firstText')}</p>
      ) : (
        <>
          {parts.length === 0 && version.gone.length === 0 && <p>{t('same', { number: before })}</p>}
          {parts.length > 0 && (
            <ul className={css.list}>
              {parts.map(({ id, kind, title, change }) => (
                <li key={id}>
                  {title === null ? t(`part_${kind}`) : t('named', { kind: t(`part_${kind}`), title })}
                  {change === 'new' && ` (${t('new')})`}
                </li>
              ))}
            </ul>
          )}
          {version.gone.length > 0 && <p>{t('gone', { count: version.gone.length })}</p>}
        </>
      )}
    </section>
  );
}
