import type { ReactNode } from 'react';
import css from './frame.module.css';

type Props = {
  /** Over the title, smaller: where this belongs. */
  over?: ReactNode;
  title: ReactNode;
  /** Of the title. */
  lang: string;
  /** `question`: the largest there is; `plain`: over something that is itself what one looks at. */
  look?: 'question' | 'plain';
  titleId?: string;
  /** Beside the title. */
  beside?: ReactNode;
  children: ReactNode;
};

/** More letters than this, and a title is a step smaller: what is under it needs the room. */
const LONG = { question: 110, plain: 45 } as const;

/** A picture with its title, which stays where it is while the pages under it turn. */
export function Frame({ over, title, lang, look = 'plain', titleId, beside, children }: Props): ReactNode {
  const long = typeof title === 'string' && title.length > LONG[look];
  return (
    <div className={css.frame}>
      <header className={css.head}>
        {over !== undefined && <p className={css.over}>{over}</p>}
        <div className={css.line}>
          <h1 className={css.title} id={titleId} lang={lang} data-look={look} data-long={long}>
            {title}
          </h1>
          {beside}
        </div>
      </header>
      {children}
    </div>
  );
}
