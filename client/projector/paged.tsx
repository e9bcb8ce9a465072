import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './paged.module.css';
import { usePages } from './use-pages.ts';

type Props = {
  children: ReactNode;
  /** Whether the page on which words change stays in view, as where an answer grows. */
  follows?: boolean;
  /** A few words in large type: they stand in the middle, and are made smaller rather than cut in two. */
  large?: boolean;
  /** Columns to a page. */
  columns?: 1 | 2;
  /** Under every page, beside which one it is. */
  foot?: ReactNode;
};

/** Content of any length on a screen that nobody scrolls: as large as fits, and page by page where it doesn't. */
export function Paged({ children, follows = false, large = false, columns = 1, foot }: Props): ReactNode {
  const { t } = useTranslation('projector');
  const { count, page, frame } = usePages(follows, large);
  return (
    <div className={css.paged} data-large={large} data-columns={columns}>
      <div ref={frame} className={css.frame}>
        <div className={css.flow} style={{ translate: `calc(${-page} * (100% + var(--page-gap)))` }}>
          {children}
        </div>
      </div>
      <div className={css.foot}>
        <div className={css.beside}>{foot}</div>
        <p className={css.where}>{count > 1 && t('page', { page: page + 1, count })}</p>
      </div>
    </div>
  );
}
