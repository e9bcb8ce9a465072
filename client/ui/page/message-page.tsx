import type { ReactNode } from 'react';
import { takeFocus } from './arriving.ts';
import css from './message-page.module.css';
import { useTitle } from './use-title.ts';

type Props = { title: string; children?: ReactNode; actions?: ReactNode };

/** A whole page with one thing to say: not found, ended, an error, or nothing here yet. */
export function MessagePage({ title, children, actions }: Props): ReactNode {
  useTitle(title);
  return (
    <main className={css.page} id="main">
      <h1 ref={takeFocus} className={css.title} tabIndex={-1}>
        {title}
      </h1>
      {children !== undefined && <div className={css.text}>{children}</div>}
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </main>
  );
}
