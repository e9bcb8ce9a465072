import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { compareVersions } from '../../../shared/version/compare.ts';
import type { Version } from '../../../shared/version/version.ts';
import { useMoment } from '../use-version.ts';
import { countChanges } from './compare.ts';
import css from './compare-page.module.css';
import { PartChanges } from './part-changes.tsx';
import { RoundChanges } from './round-changes.tsx';
import { Steps } from './steps.tsx';
import { usePartName } from './use-part-name.ts';
import { SidesContext } from './use-sides.ts';
import words from './words.module.css';

/** The changes from an older version to a newer one, and what stayed the same in a list at the end. */
export function Compared({ before, after }: { before: Version; after: Version }): ReactNode {
  const { t } = useTranslation('compare');
  const moment = useMoment();
  const nameOf = usePartName();
  const changes = useRef<HTMLDivElement>(null);
  const sides = useMemo(() => ({ before, after }), [before, after]);
  const comparison = useMemo(() => compareVersions(before, after), [before, after]);
  const { parts, same } = comparison;
  const count = countChanges(comparison);
  const [was, is] = [comparison.before, comparison.after];
  return (
    <SidesContext value={sides}>
      <p className={css.between}>
        {t('between', {
          before: was.number,
          beforeWhen: moment(was.at),
          after: is.number,
          afterWhen: moment(is.at),
        })}
      </p>
      {count === 0 ? (
        <p className={css.sum} role="status">
          {t('identical', { before: was.number, after: is.number })}
        </p>
      ) : (
        <>
          <p className={css.sum} role="status">
            {t('sum', { changed: parts.length, count: parts.length + same.length })}
          </p>
          <p className={css.legend}>
            <ins className={words.added}>{t('legendAdded')}</ins>{' '}
            <del className={words.removed}>{t('legendRemoved')}</del>
          </p>
        </>
      )}
      <div className={css.changes} ref={changes} data-testid="changes">
        <RoundChanges comparison={comparison} />
        {parts.map((part) => (
          <PartChanges key={part.id} part={part} />
        ))}
      </div>
      {same.length > 0 && (
        <details className={css.same}>
          <summary>{t('same', { count: same.length })}</summary>
          <ul>
            {same.map((part) => (
              <li key={part.id}>{nameOf(part)}</li>
            ))}
          </ul>
        </details>
      )}
      {count > 0 && <Steps within={changes} count={count} />}
    </SidesContext>
  );
}
