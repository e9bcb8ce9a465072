import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inVotes } from '../../../shared/voting/count.ts';
import type { DotsCount } from '../../../shared/voting/count-dots.ts';
import { Bars } from './bars.tsx';
import type { PictureProps } from './count-picture.tsx';
import { Distribution } from './distribution.tsx';
import { Tied } from './tied.tsx';
import { useNumbers } from './use-numbers.ts';

/** Dots per option, of all that could be given, and how many gave how many. */
export function DotsPicture({ round, count, lang, label, before }: PictureProps<DotsCount>): ReactNode {
  const { t } = useTranslation('voting');
  const { number } = useNumbers();
  const all = count.cast * count.budget;
  const then = before?.count.method === 'dots' ? { count: before.count, optionOf: before.optionOf } : null;
  const rows = round.options
    .flatMap((option) => {
      const dots = count.options[option.id];
      return dots === undefined ? [] : [{ ...option, dots }];
    })
    .sort((a, b) => b.dots.sum - a.dots.sum);
  const highest = Math.max(1, ...rows.map(({ dots }) => dots.distribution.findLastIndex((parts) => parts > 0)));
  return (
    <>
      <Bars
        label={label}
        head={t('headOption')}
        number={t('headDots')}
        lang={lang}
        bars={rows.map(({ id, title, dots }) => {
          const old = then?.optionOf(id) ?? null;
          return {
            id,
            title,
            share: dots.sum / all,
            says: t('ofCast', { have: number(inVotes(count, dots.sum)), of: number(inVotes(count, all)) }),
            more: t('givenBy', { have: number(inVotes(count, dots.givers)), of: number(inVotes(count, count.cast)) }),
            before:
              then === null
                ? undefined
                : old === null
                  ? null
                  : t('ofCast', {
                      have: number(inVotes(then.count, then.count.options[old]?.sum ?? 0)),
                      of: number(inVotes(then.count, then.count.cast * then.count.budget)),
                    }),
          };
        })}
      />
      <Tied rows={rows.map(({ title, dots }) => ({ title, value: dots.sum }))} />
      {count.unused > 0 && <p>{t('dotsUnused', { unused: number(inVotes(count, count.unused)) })}</p>}
      <Distribution
        label={t('spreadLabel', { what: label })}
        columns={Array.from({ length: highest + 1 }, (_, dots) => String(dots))}
        lang={lang}
        rows={rows.map(({ id, title, dots }) => ({
          id,
          title,
          says: t('dotsEach'),
          cells: dots.distribution.slice(0, highest + 1).map((parts) => inVotes(count, parts)),
        }))}
      />
    </>
  );
}
