import {
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type UIEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './grid.module.css';
import { GridCell, type InCell } from './grid-cell.tsx';
import { type GridSpot, stepFrom } from './grid-steps.ts';
import { useMatrix } from './use-matrix.ts';
import { VariantHead } from './variant-head.tsx';

type Props = {
  /** `points` scrolls both ways and keeps its headers in sight; `overview` fits the page. */
  look: 'points' | 'overview';
  /** What stands in each cell. A component of a module, so that cells are drawn again only when they change. */
  Inside: ComponentType<InCell>;
};

/** A table one walks through cell by cell is a grid to who listens: its arrow keys go to us, and not to the reader's own. */
const GRID = 'grid';

const nameOf = ({ row, column }: GridSpot): string => `${row}-${column}`;

function spotOf(target: EventTarget): { element: HTMLElement; spot: GridSpot } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-spot]') : null;
  const [row = Number.NaN, column = Number.NaN] = element?.dataset.spot?.split('-').map(Number) ?? [];
  return element === null || Number.isNaN(row) || Number.isNaN(column) ? null : { element, spot: { row, column } };
}

/**
 * The table itself: a grid in which the arrow keys go from cell to cell, Enter goes into a cell and Esc back to it. One
 * stop for the Tab key; what stands within a cell takes part in that only while one is in it.
 */
export function Grid({ look, Inside }: Props): ReactNode {
  const { t } = useTranslation('matrix');
  const { rows, aspects, guide, paths, tablePlace } = useMatrix();
  const [active, setActive] = useState(tablePlace.current.spot);
  const [entered, setEntered] = useState(false);
  /** Cells out of sight are left undrawn, once their size is known: a row must not grow when one scrolls along it. */
  const [settled, setSettled] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const size = { rows: rows.length + 1, columns: aspects.length + 1 };
  // A row may have been taken away under it.
  const at = active.row < size.rows && active.column < size.columns ? active : { row: 0, column: 0 };
  const is = (row: number, column: number) => at.row === row && at.column === column;

  useLayoutEffect(() => {
    const { left, top } = tablePlace.current;
    if (look === 'points') scroller.current?.scrollTo(left, top);
  }, [tablePlace, look]);

  useEffect(() => {
    const frame = requestAnimationFrame(() => setSettled(true));
    return () => cancelAnimationFrame(frame);
  }, []);

  const goTo = (spot: GridSpot): void =>
    table.current?.querySelector<HTMLElement>(`[data-spot="${nameOf(spot)}"]`)?.focus();

  function onFocus({ target }: FocusEvent): void {
    const found = spotOf(target);
    if (found === null) return;
    tablePlace.current.spot = found.spot;
    setActive((now) => (nameOf(now) === nameOf(found.spot) ? now : found.spot));
    setEntered(found.element !== target);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const found = spotOf(event.target);
    if (found === null || event.defaultPrevented || event.altKey || event.metaKey) return;
    if (found.element !== event.target) {
      if (event.key === 'Escape') found.element.focus();
      return;
    }
    const next = stepFrom(found.spot, event, size);
    const way = event.key === 'Enter' || event.key === 'F2' ? wayIn(found.element) : null;
    if (next === null && way === null) return;
    event.preventDefault();
    if (next !== null) goTo(next);
    else if (way instanceof HTMLAnchorElement) way.click();
    else way?.focus();
  }

  function onScroll({ currentTarget }: UIEvent<HTMLElement>): void {
    if (look !== 'points') return;
    tablePlace.current.left = currentTarget.scrollLeft;
    tablePlace.current.top = currentTarget.scrollTop;
  }

  return (
    <div
      ref={scroller}
      className={css.scroller}
      data-look={look}
      data-scrolls=""
      data-settled={settled}
      onScroll={onScroll}
    >
      <table
        ref={table}
        role={GRID}
        className={css.table}
        aria-label={t('tableName')}
        aria-describedby="matrix-keys"
        lang={guide.locale}
        onFocus={onFocus}
        onBlur={() => setEntered(false)}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={css.corner} data-spot="0-0" tabIndex={is(0, 0) ? 0 : -1}>
              {t('corner')}
            </th>
            {aspects.map((aspect, index) => (
              <th
                key={aspect.id}
                scope="col"
                className={css.aspect}
                data-spot={nameOf({ row: 0, column: index + 1 })}
                tabIndex={is(0, index + 1) ? 0 : -1}
              >
                <Link className={css.headLink} to={paths.column(aspect.id)} tabIndex={-1}>
                  {aspect.title}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.id}>
              <th
                scope="row"
                className={css.variant}
                data-spot={nameOf({ row: rowIndex + 1, column: 0 })}
                tabIndex={is(rowIndex + 1, 0) ? 0 : -1}
              >
                <VariantHead row={row} reach={is(rowIndex + 1, 0) && entered} />
              </th>
              {aspects.map((aspect, index) => (
                <GridCell
                  key={aspect.id}
                  row={row}
                  aspect={aspect}
                  spot={nameOf({ row: rowIndex + 1, column: index + 1 })}
                  active={is(rowIndex + 1, index + 1)}
                  entered={entered && is(rowIndex + 1, index + 1)}
                  Inside={Inside}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="visually-hidden" id="matrix-keys">
        {t('keys')}
      </p>
    </div>
  );
}

/** What Enter leads to within a cell: what it marks as such, else the first thing one can use. */
const wayIn = (cell: HTMLElement): HTMLElement | null =>
  cell.querySelector<HTMLElement>('[data-way-in]') ?? cell.querySelector<HTMLElement>('a, button');
