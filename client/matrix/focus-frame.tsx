import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useKeptFocus } from '../locks/kept-focus.ts';
import { LockStatus } from '../locks/locks.tsx';
import { ButtonLink } from '../ui/button/button.tsx';
import css from './focus-frame.module.css';
import { ReadingNow } from './reading-now.tsx';
import { useMatrix } from './use-matrix.ts';
import { useTopic } from './use-topic.ts';

type Step = { title: string; to: string } | null;

type Props = {
  title: string;
  /** What stands over the title: the other half of where one is. */
  over?: ReactNode;
  before: Step;
  after: Step;
  wide?: boolean;
  children: ReactNode;
};

/** Round the page of one row, column or cell: where one is, the way back to the whole, and on to the next. */
export function FocusFrame({ title, over, before, after, wide = false, children }: Props): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { paths, guide, editable } = useMatrix();
  const ref = useKeptFocus<HTMLElement>(editable);
  useTopic(title);
  return (
    <article ref={ref} className={css.page} data-wide={wide ? '' : undefined} lang={guide.locale}>
      <header className={css.head}>
        <Link className={css.back} to={paths.table} lang={i18n.language}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {t('back')}
        </Link>
        {over}
        <h1 className={css.title}>{title}</h1>
        <div lang={i18n.language}>
          <LockStatus part={{ kind: 'matrix' }} />
          <ReadingNow />
        </div>
      </header>
      {children}
      <nav className={css.steps} aria-label={t('views')}>
        {before !== null && <ButtonLink to={before.to}>{t('previous', { title: before.title })}</ButtonLink>}
        {after !== null && <ButtonLink to={after.to}>{t('next', { title: after.title })}</ButtonLink>}
      </nav>
    </article>
  );
}

/** What was looked for isn't in the matrix. */
export function Gone(): ReactNode {
  const { t } = useTranslation('matrix');
  const { paths } = useMatrix();
  useTopic(t('gone'));
  return (
    <div className={css.gone} role="status">
      <h1 className={css.title}>{t('gone')}</h1>
      <p>{t('goneText')}</p>
      <div>
        <ButtonLink to={paths.table}>{t('back')}</ButtonLink>
      </div>
    </div>
  );
}

/** The entries before and after one of a list. */
export function around<T extends { id: string }>(
  list: readonly T[],
  id: string,
): { before: T | null; after: T | null } {
  const at = list.findIndex((one) => one.id === id);
  return { before: list[at - 1] ?? null, after: list[at + 1] ?? null };
}
