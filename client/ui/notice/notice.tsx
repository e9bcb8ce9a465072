import type { ReactNode } from 'react';
import css from './notice.module.css';

type Props = {
  title: string;
  /** What happened, what is not lost, what to do. */
  children?: ReactNode;
  /** Buttons or links: what to do. */
  actions?: ReactNode;
  tone?: 'calm' | 'alarm';
};

/** A message within a page. An alarm is read out at once. */
export function Notice({ title, children, actions, tone = 'calm' }: Props): ReactNode {
  return (
    <div className={css.notice} data-tone={tone} role={tone === 'alarm' ? 'alert' : undefined}>
      <p className={css.title}>{title}</p>
      {children !== undefined && <div className={css.text}>{children}</div>}
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </div>
  );
}
