import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionId } from '../../../shared/ids.ts';
import { inVotes } from '../../../shared/voting/count.ts';
import type { RankingCount } from '../../../shared/voting/count-ranking.ts';
import type { PictureProps } from './count-picture.tsx';
import { Pairs } from './pairs.tsx';
import css from './ranking-picture.module.css';
import { useNumbers } from './use-numbers.ts';

/** Two ways to count the same ballots, both named, and the pairs that show why they can differ. */
export function RankingPicture({ round, count, lang, label, before }: PictureProps<RankingCount>): ReactNode {
  const { t } = useTranslation('voting');
  const { number } = useNumbers();
  const then = before?.count.method === 'ranking' ? { count: before.count, optionOf: before.optionOf } : null;
  const titleOf = (id: OptionId): string => round.options.find((option) => option.id === id)?.title ?? '';
  const placeBefore = (id: OptionId): string | null => {
    const old = then?.optionOf(id) ?? null;
    if (then === null || old === null) return null;
    const at = placeOf(then.count.schulze.places, old);
    return at === null ? null : t('placeBefore', { place: at });
  };
  return (
    <>
      <div className={css.orders}>
        <Order
          title={t('schulze')}
          help={t('schulzeHelp')}
          places={count.schulze.places}
          titleOf={titleOf}
          lang={lang}
          more={placeBefore}
        />
        <Order
          title={t('borda')}
          help={t('bordaHelp')}
          places={count.borda.places}
          titleOf={titleOf}
          lang={lang}
          more={(id) => t('points', { points: number(inVotes(count, count.borda.points[id] ?? 0)) })}
        />
      </div>
      <Pairs label={t('pairs', { what: label })} count={count} titleOf={titleOf} lang={lang} />
    </>
  );
}

/** The place of an option, from 1; those before it count all. */
function placeOf(places: readonly (readonly OptionId[])[], id: OptionId): number | null {
  const at = places.findIndex((group) => group.includes(id));
  return at === -1 ? null : 1 + places.slice(0, at).reduce((before, group) => before + group.length, 0);
}

type OrderProps = {
  title: string;
  help: string;
  places: readonly (readonly OptionId[])[];
  titleOf(id: OptionId): string;
  lang: string;
  more(id: OptionId): string | null;
};

function Order({ title, help, places, titleOf, lang, more }: OrderProps): ReactNode {
  const { t } = useTranslation('voting');
  return (
    <table className={css.order} aria-label={title}>
      <caption className={css.caption}>
        <b>{title}</b>
        <span className={css.help}>{help}</span>
      </caption>
      <tbody>
        {places.flatMap((group) =>
          group.map((id) => (
            <tr key={id}>
              <td className={css.place}>
                {t(group.length > 1 ? 'placeShared' : 'place', { place: placeOf(places, id) ?? 0 })}
              </td>
              <th scope="row" lang={lang}>
                {titleOf(id)}
              </th>
              <td className={css.more}>{more(id)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
