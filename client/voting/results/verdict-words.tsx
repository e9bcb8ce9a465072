import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../shared/voting/result.ts';
import type { Round } from '../../../shared/voting/round.ts';
import { isMoreThanHalf, needed } from '../../../shared/voting/share.ts';
import type { GroupVerdict, Measure } from '../../../shared/voting/verdict.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { useNumbers } from './use-numbers.ts';
import css from './verdict-words.module.css';

type SumProps = { round: Round; result: Result };

/** In a line or two: whether enough voted, and whether there is consent. Nothing where nothing was agreed beforehand. */
export function VerdictSum({ round, result }: SumProps): ReactNode {
  const { t } = useTranslation('voting');
  const measured = useMeasured();
  const { quorum, people } = result.verdict;
  const consent = round.method === 'consent' ? people.consent : null;
  if (quorum === null && consent === null) return null;
  return (
    <div className={css.verdict} data-testid="verdict">
      {consent !== null && (
        <Line met={consent.passed}>
          <b>{t(consent.passed ? 'consentYes' : consent.objections > 0 ? 'consentObjections' : 'consentNo')}</b>
        </Line>
      )}
      {quorum !== null && (
        <Line met={quorum.met}>
          {t(quorum.met ? 'quorumMet' : 'quorumMissed')} {measured(quorum, 'measuredTurnout')}
        </Line>
      )}
    </div>
  );
}

type GroupProps = { group: GroupVerdict; round: Round; lang: string };

/** What the threshold says of each option, with the sum it comes from; under the picture of that tally. */
export function GroupWords({ group, round, lang }: GroupProps): ReactNode {
  const { t } = useTranslation('voting');
  const measured = useMeasured();
  const { consent, options } = group;
  const support = consent?.support ?? null;
  if (support === null && options.length === 0) return null;
  return (
    <div className={css.group}>
      {support !== null && <Line met={support.met}>{measured(support, 'measuredSupport')}</Line>}
      {options.map(({ optionId, support: of, passed }) => (
        <Line key={optionId} met={passed}>
          <b lang={lang}>{round.options.find(({ id }) => id === optionId)?.title}</b>
          {': '}
          {t(passed ? 'passed' : of.met ? 'passedNoQuorum' : 'notPassed')} {measured(of, 'measuredSupport')}
        </Line>
      ))}
    </div>
  );
}

function Line({ met, children }: { met: boolean; children: ReactNode }): ReactNode {
  return (
    <p className={css.line} data-met={met}>
      <Sign name={met ? 'check' : 'cross'} size={18} />
      <span>{children}</span>
    </p>
  );
}

/** "6 van 9. Nodig: 2/3 van 9, dus 6." */
function useMeasured(): (measure: Measure, key: 'measuredTurnout' | 'measuredSupport') => string {
  const { t } = useTranslation('voting');
  const { number } = useNumbers();
  return ({ have, of, unit, atLeast }, key) => {
    const base = { have: number(have / unit), of: number(of / unit) };
    if (isMoreThanHalf(atLeast)) {
      // Whole votes where votes are whole; a partner's vote may be shared, and then any part over the half will do.
      const least = unit === 1 ? t('thusLeast', { least: number(needed(of, atLeast)) }) : '.';
      return `${t(`${key}More`, base)}${least}`;
    }
    const least = unit === 1 ? needed(of, atLeast) : (of * atLeast.n) / atLeast.d / unit;
    const share = t('atLeast', { share: `${atLeast.n}/${atLeast.d}` });
    return `${t(key, { ...base, share })}${t('thusLeast', { least: number(least) })}`;
  };
}
