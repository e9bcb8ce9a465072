import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_SCORE } from '../../../shared/voting/ballot.ts';
import type { BallotProps } from './ballot.tsx';
import css from './paper.module.css';

const SCORES = Array.from({ length: MAX_SCORE + 1 }, (_, score) => score);

/** Each option a score from 0 to 5, or no opinion. */
export function ScoreBallot({ paper, draft, lang, onDraft }: BallotProps): ReactNode {
  const { t } = useTranslation('voting');
  const name = useId();
  return (
    <div className={css.paper}>
      <p className={css.says}>{t('scoreHow')}</p>
      {paper.options.map(({ id, title }) => (
        <fieldset key={id} className={css.option}>
          <legend className={css.label} lang={lang}>
            {title}
          </legend>
          <div className={css.scale}>
            {SCORES.map((score) => (
              <label key={score} className={css.step}>
                <input
                  type="radio"
                  name={`${name}-${id}`}
                  checked={draft.scores[id] === score}
                  onChange={() => onDraft({ ...draft, scores: { ...draft.scores, [id]: score } })}
                />
                {score}
              </label>
            ))}
            <label className={`${css.step} ${css.none}`}>
              <input
                type="radio"
                name={`${name}-${id}`}
                checked={draft.scores[id] === null}
                onChange={() => onDraft({ ...draft, scores: { ...draft.scores, [id]: null } })}
              />
              {t('noOpinion')}
            </label>
          </div>
        </fieldset>
      ))}
    </div>
  );
}
