import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BallotProps } from './ballot.tsx';
import css from './paper.module.css';

/** One of the options, or several up to a number. */
export function ChoiceBallot({ paper, draft, lang, onDraft }: BallotProps): ReactNode {
  const { t } = useTranslation('voting');
  const name = useId();
  const max = paper.settings.max ?? 1;
  const chosen = draft.optionIds.filter((id) => paper.options.some((option) => option.id === id));
  const full = max > 1 && chosen.length >= max;
  return (
    <fieldset className={css.paper} aria-describedby={max > 1 ? `${name}-left` : undefined}>
      <legend className={css.legend}>{max === 1 ? t('choiceOne') : t('choiceMany', { count: max })}</legend>
      <div className={css.list}>
        {paper.options.map(({ id, title }) => {
          const on = chosen.includes(id);
          return (
            <label key={id} className={css.card}>
              <input
                type={max === 1 ? 'radio' : 'checkbox'}
                className={css.input}
                name={name}
                checked={on}
                disabled={full && !on}
                onChange={({ currentTarget }) =>
                  onDraft({
                    ...draft,
                    optionIds:
                      max === 1
                        ? [id]
                        : [...chosen.filter((one) => one !== id), ...(currentTarget.checked ? [id] : [])],
                  })
                }
              />
              <span lang={lang}>{title}</span>
            </label>
          );
        })}
      </div>
      {max > 1 && (
        <p className={css.left} id={`${name}-left`} role="status">
          {t(full ? 'choiceFull' : 'choiceLeft', { count: chosen.length, max })}
        </p>
      )}
    </fieldset>
  );
}
