import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inVotes } from '../../../shared/voting/count.ts';
import type { ChoiceCount } from '../../../shared/voting/count-choice.ts';
import { Bars } from './bars.tsx';
import type { PictureProps } from './count-picture.tsx';
import { Tied } from './tied.tsx';
import { useNumbers } from './use-numbers.ts';

export function ChoicePicture({ round, count, lang, label, before }: PictureProps<ChoiceCount>): ReactNode {
  const { t } = useTranslation('voting');
  const { number, percent } = useNumbers();
  const of = number(inVotes(count, count.cast));
  const then = before?.count.method === 'choice' ? { count: before.count, optionOf: before.optionOf } : null;
  const rows = round.options
    .map((option) => ({ ...option, votes: count.votes[option.id] ?? 0 }))
    .sort((a, b) => b.votes - a.votes);
  return (
    <>
      <Bars
        label={label}
        head={t('headOption')}
        number={t('headVotes')}
        lang={lang}
        bars={rows.map(({ id, title, votes }) => {
          const old = then?.optionOf(id) ?? null;
          return {
            id,
            title,
            share: votes / count.cast,
            says: t('ofCast', { have: number(inVotes(count, votes)), of }),
            more: percent(votes, count.cast),
            before:
              then === null
                ? undefined
                : old === null
                  ? null
                  : t('ofCast', {
                      have: number(inVotes(then.count, then.count.votes[old] ?? 0)),
                      of: number(inVotes(then.count, then.count.cast)),
                    }),
          };
        })}
      />
      <Tied rows={rows.map(({ title, votes }) => ({ title, value: votes }))} />
    </>
  );
}
