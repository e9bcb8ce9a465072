import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionId } from '../../../shared/ids.ts';
import { inVotes } from '../../../shared/voting/count.ts';
import type { RankingCount } from '../../../shared/voting/count-ranking.ts';
import css from './grid.module.css';
import { useNumbers } from './use-numbers.ts';

type Props = { label: string; count: RankingCount; titleOf(id: OptionId): string; lang: string };

const letter = (at: number): string => String.fromCharCode(65 + at);

/** How many place the row above the column; framed and starred where that is the most of the two. */
export function Pairs({ label, count, titleOf, lang }: Props): ReactNode {
  const { t } = useTranslation('voting');
  const { number } = useNumbers();
  return (
    <div className={css.frame}>
      <table className={css.grid}>
        <caption className={css.caption}>
          <b>{label}</b>
          <span className={css.help}>{t('pairsHelp')}</span>
        </caption>
        <thead>
          <tr>
            <td />
            {count.options.map((id, at) => (
              <th key={id} scope="col" lang={lang}>
                <span aria-hidden="true">{letter(at)}</span>
                <span className="visually-hidden">{titleOf(id)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {count.options.map((row, i) => (
            <tr key={row}>
              <th scope="row" lang={lang}>
                <b aria-hidden="true">{letter(i)}</b> {titleOf(row)}
              </th>
              {count.options.map((column, j) => {
                const [above, below] = [count.pairwise[i]?.[j] ?? 0, count.pairwise[j]?.[i] ?? 0];
                if (i === j) {
                  return (
                    <td key={column} className={css.self}>
                      <span className="visually-hidden">{t('itself')}</span>
                    </td>
                  );
                }
                return (
                  <td key={column} data-most={above > below}>
                    {number(inVotes(count, above))}
                    {above > below && <span className="visually-hidden"> {t('pairWins')}</span>}
                    {above === below && <span className={css.tie}>{t('pairTie')}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
