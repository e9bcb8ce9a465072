import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import css from './line.module.css';

/**
 * The line: the whole way with its stops, in stretches. A rail on a laptop, a bar that slides on a phone; the present
 * stop is marked, each stop is a link.
 */
type Stop = { id: string; number: number; title: string; to: string };
type Stretch = { id: string; title: string; stops: readonly Stop[] };

type Props = { stretches: readonly Stretch[]; present: string | null; label: string };

export function Line({ stretches, present, label }: Props): ReactNode {
  const rail = useRef<HTMLElement>(null);
  // The bar on a phone is wider than the screen: the present stop is brought to its middle, the page stays put.
  useEffect(() => {
    const bar = rail.current;
    const stop = bar?.querySelector<HTMLElement>(`[data-stop="${present}"]`);
    if (bar === null || stop === undefined || stop === null) return;
    bar.scrollLeft = stop.offsetLeft - (bar.clientWidth - stop.offsetWidth) / 2;
  }, [present]);
  return (
    <nav ref={rail} className={css.line} aria-label={label}>
      <ol className={css.stretches}>
        {stretches.map((stretch) => (
          <li key={stretch.id} className={css.stretch}>
            {stretch.title !== '' && <span className={css.theme}>{stretch.title}</span>}
            <ol className={css.stops}>
              {stretch.stops.map((stop) => (
                <li key={stop.id} className={css.item} data-stop={stop.id}>
                  <Link
                    to={stop.to}
                    className={css.stop}
                    aria-current={stop.id === present ? 'page' : undefined}
                    title={stop.title}
                  >
                    <span className={css.number}>{stop.number}</span>
                    <span className={css.title}>{stop.title}</span>
                  </Link>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  );
}
