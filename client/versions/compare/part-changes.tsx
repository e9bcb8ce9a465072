import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { About, PartComparison } from '../../../shared/version/compare-changes.ts';
import item from './change-item.module.css';
import { ChangeItem } from './change-item.tsx';
import css from './part-changes.module.css';
import { usePartName } from './use-part-name.ts';
import { useSides } from './use-sides.ts';

/** A part that differs: what came, went or reads otherwise, by the question, the cell or the item it belongs to. */
export function PartChanges({ part }: { part: PartComparison }): ReactNode {
  const { t } = useTranslation('compare');
  const nameOf = usePartName();
  const heading = useId();
  return (
    <section className={css.part} aria-labelledby={heading}>
      <header className={css.head}>
        <h2 className={css.title} id={heading}>
          {nameOf(part)}
        </h2>
        <span className={css.change} data-change-of={part.change}>
          {t(`part_${part.change}`)}
        </span>
      </header>
      {part.sections.length === 0 && (
        <p className={item.change} data-change="part" tabIndex={-1}>
          {t('partEmpty')}
        </p>
      )}
      {part.sections.map(({ about, changes }) => (
        <div key={keyOf(about)} className={css.section}>
          <Heading about={about} />
          <ul className={css.changes}>
            {changes.map((change, at) => (
              <ChangeItem key={`${change.kind} ${String(at)}`} change={change} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function keyOf(about: About): string {
  switch (about.kind) {
    case 'part':
      return about.kind;
    case 'cell':
      return `cell ${about.variantId} ${about.aspectId}`;
    default:
      return `${about.kind} ${about.id}`;
  }
}

function Heading({ about }: { about: About }): ReactNode {
  const { t } = useTranslation('compare');
  const { locale } = useSides();
  switch (about.kind) {
    case 'part':
      return null;
    case 'question':
      return (
        <>
          {about.core && <p className={css.core}>{t('core')}</p>}
          <h3 className={css.about} lang={locale}>
            {about.text}
          </h3>
        </>
      );
    case 'cell':
      return (
        <h3 className={css.about} lang={locale}>
          {about.variant} · {about.aspect}
        </h3>
      );
    case 'aspect':
      return <h3 className={css.about}>{about.title ?? t('notes')}</h3>;
    case 'check':
      return (
        <h3 className={css.about} lang={locale}>
          {about.text}
        </h3>
      );
  }
}
