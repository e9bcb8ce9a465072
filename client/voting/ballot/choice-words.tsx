import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../shared/voting/ballot.ts';
import type { RoundOption } from '../../../shared/voting/round.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { VERDICT_SIGN } from '../verdict-sign.ts';
import css from './choice-words.module.css';

type Props = { choice: Choice; options: readonly RoundOption[]; lang: string };

/** What stands on a ballot, to be read back: before it is cast, and after. */
export function ChoiceWords({ choice, options, lang }: Props): ReactNode {
  const { t } = useTranslation('voting');
  if ('verdict' in choice) {
    return (
      <div className={css.words}>
        <p className={css.verdict}>
          <Sign name={VERDICT_SIGN[choice.verdict]} size={18} />
          {t(`verdict_${choice.verdict}`)}
        </p>
        {choice.reason !== undefined && <p className={css.reason}>{choice.reason}</p>}
      </div>
    );
  }
  return (
    <ul className={css.words}>
      {linesOf(choice, options).map(({ id, title, mark }) => (
        <li key={id} className={css.line}>
          <span lang={lang}>{title}</span>
          <span className={css.mark}>
            {mark === 'chosen' && t('chosen')}
            {mark === 'none' && t('noOpinion')}
            {typeof mark === 'object' && t(mark.key, { count: mark.count })}
          </span>
        </li>
      ))}
    </ul>
  );
}

type Mark = 'chosen' | 'none' | { key: 'scored' | 'dotsOn' | 'ranked'; count: number };
type Line = { id: string; title: string; mark: Mark };

function linesOf(choice: Exclude<Choice, { verdict: unknown }>, options: readonly RoundOption[]): Line[] {
  const lines = (markOf: (option: RoundOption) => Mark | null): Line[] =>
    options.flatMap((option) => {
      const mark = markOf(option);
      return mark === null ? [] : [{ id: option.id, title: option.title, mark }];
    });
  if ('optionIds' in choice) return lines(({ id }) => (choice.optionIds.includes(id) ? 'chosen' : null));
  if ('scores' in choice) {
    return lines(({ id }) => {
      const score = choice.scores[id] ?? null;
      return score === null ? 'none' : { key: 'scored', count: score };
    });
  }
  if ('dots' in choice) {
    return lines(({ id }) => ((choice.dots[id] ?? 0) > 0 ? { key: 'dotsOn', count: choice.dots[id] ?? 0 } : null));
  }
  return choice.order.flatMap((id, at) => {
    const option = options.find((one) => one.id === id);
    return option === undefined ? [] : [{ id, title: option.title, mark: { key: 'ranked', count: at + 1 } }];
  });
}
