import type { ReactNode } from 'react';
import css from './distribution.module.css';
import { useNumbers } from './use-numbers.ts';

type Row = { id: string; title: string; says: string /** Votes, a number per column. */; cells: readonly number[] };
type Props = { label: string; columns: readonly string[]; lang: string; rows: readonly Row[] };

/** More letters than this are a word, which needs room. */
const LONGEST_NUMBER = 3;

/** How the votes on each option are spread: a column per value, as high as many gave it, with the number under it. */
export function Distribution({ label, columns, lang, rows }: Props): ReactNode {
  const { number } = useNumbers();
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells));
  return (
    <div className={css.frame}>
      <table className={css.table} aria-label={label}>
        <colgroup>
          {columns.map((column) => (
            <col key={column} className={column.length > LONGEST_NUMBER ? (css.word ?? '') : ''} />
          ))}
        </colgroup>
        {rows.map(({ id, title, says, cells }) => (
          <tbody key={id}>
            <tr>
              <th className={css.option} colSpan={columns.length} scope="rowgroup">
                <span lang={lang}>{title}</span> <span className={css.says}>{says}</span>
              </th>
            </tr>
            <tr className={css.columns}>
              {columns.map((column, at) => (
                <td key={column}>
                  <span
                    className={css.column}
                    style={{ height: `${((cells[at] ?? 0) / most) * 3}em` }}
                    data-none={(cells[at] ?? 0) === 0}
                    aria-hidden="true"
                  />
                  <span className="visually-hidden">{column}: </span>
                  {number(cells[at] ?? 0)}
                </td>
              ))}
            </tr>
            <tr className={css.values}>
              {columns.map((column) => (
                <td key={column} aria-hidden="true">
                  {column}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
