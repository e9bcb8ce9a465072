import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './fold.module.css';

type Props = {
  title: string;
  /** The id of what it is about. */
  labelledBy: string;
  lang?: string;
  open: boolean;
  onOpen(open: boolean): void;
  /** What is in it, on its line. */
  summary?: ReactNode;
  children: ReactNode;
};

/** A part of a page that folds to one line; closed, what is in it isn't there at all. */
export function Fold({ title, labelledBy, lang, open, onOpen, summary, children }: Props): ReactNode {
  return (
    <div className={css.fold} data-open={open} lang={lang}>
      <div className={css.line}>
        <h3 className={css.heading}>
          <button
            type="button"
            className={css.button}
            aria-expanded={open}
            aria-describedby={labelledBy}
            data-fold=""
            onClick={() => onOpen(!open)}
          >
            <IconChevronRight size={18} aria-hidden="true" className={css.chevron ?? ''} />
            {title}
          </button>
        </h3>
        {summary}
      </div>
      {open && <div className={css.body}>{children}</div>}
    </div>
  );
}
