import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_SCORE } from '../../../shared/voting/ballot.ts';
import { inVotes } from '../../../shared/voting/count.ts';
import type { ScoreCount } from '../../../shared/voting/count-score.ts';
import { Bars } from './bars.tsx';
import type { PictureProps } from './count-picture.tsx';
import { Distribution } from './distribution.tsx';
import { Tied } from './tied.tsx';
import { useNumbers } from './use-numbers.ts';

const SCORES = Array.from({ length: MAX_SCORE + 1 }, (_, score) => String(score));

/** The mean of the scores, and how they are spread; who had no opinion is in neither. */
export function ScorePicture({ round, count, lang, label, before }: PictureProps<ScoreCount>): ReactNode {
  const { t } = useTranslation('voting');
  const { number } = useNumbers();
  const then = before?.count.method === 'score' ? { count: before.count, optionOf: before.optionOf } : null;
  const mean = (value: number | null | undefined): string =>
    value === null || value === undefined ? t('noScore') : number(value);
  const rows = round.options
    .flatMap((option) => {
      const scores = count.options[option.id];
      return scores === undefined ? [] : [{ ...option, scores }];
    })
    .sort((a, b) => (b.scores.mean ?? -1) - (a.scores.mean ?? -1));
  return (
    <>
      <Bars
        label={label}
        head={t('headOption')}
        number={t('headMean')}
        lang={lang}
        bars={rows.map(({ id, title, scores }) => {
          const old = then?.optionOf(id) ?? null;
          return {
            id,
            title,
            share: (scores.mean ?? 0) / MAX_SCORE,
            says: mean(scores.mean),
            more: t('scoredBy', {
              have: number(inVotes(count, scores.scored)),
              of: number(inVotes(count, count.cast)),
            }),
            before: then === null ? undefined : old === null ? null : mean(then.count.options[old]?.mean),
          };
        })}
      />
      <Tied rows={rows.map(({ title, scores }) => ({ title, value: scores.mean }))} />
      <Distribution
        label={t('spreadLabel', { what: label })}
        columns={[...SCORES, t('noOpinion')]}
        lang={lang}
        rows={rows.map(({ id, title, scores }) => ({
          id,
          title,
          says: scores.spread === null ? '' : t('spread', { spread: number(scores.spread) }),
          cells: [...scores.distribution, scores.noOpinion].map((parts) => inVotes(count, parts)),
        }))}
      />
    </>
  );
}
