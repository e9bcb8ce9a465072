import type { ReactNode } from 'react';
import css from './waiting.module.css';

/** Shown while something is fetched: nothing for the first half second (most is there by then), then one quiet line. */
export function Waiting({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className={css.waiting} role="status">
      <p className={css.text}>{children}</p>
    </div>
  );
}
