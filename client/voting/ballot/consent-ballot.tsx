import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentVerdict, MAX_REASON } from '../../../shared/voting/ballot.ts';
import { Sign } from '../../ui/sign/sign.tsx';
import { VERDICT_SIGN } from '../verdict-sign.ts';
import type { BallotProps } from './ballot.tsx';
import { asksReason } from './ballot-draft.ts';
import css from './paper.module.css';

const ORDER = [...ConsentVerdict.options];

/** Four answers to one proposal; who objects says why. */
export function ConsentBallot({ paper, draft, fault, onDraft }: BallotProps): ReactNode {
  const { t } = useTranslation('voting');
  const name = useId();
  const { verdict, reason } = draft;
  const missing = fault === 'ballot-no-reason';
  return (
    <div className={css.paper}>
      <fieldset>
        <legend className={css.legend}>{t('consentAsk', { count: paper.options.length })}</legend>
        <div className={css.list}>
          {ORDER.map((one) => (
            <label key={one} className={css.card}>
              <input
                type="radio"
                className={css.input}
                name={name}
                value={one}
                checked={verdict === one}
                aria-labelledby={`${name}-${one}-name`}
                aria-describedby={`${name}-${one}`}
                onChange={() => onDraft({ ...draft, verdict: one })}
              />
              <span className={css.words}>
                <span className={css.name} id={`${name}-${one}-name`}>
                  <Sign name={VERDICT_SIGN[one]} size={18} />
                  {t(`verdict_${one}`)}
                </span>
                <span className={css.says} id={`${name}-${one}`}>
                  {t(`verdictSays_${one}`)}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {asksReason(verdict) && (
        <div className={css.reason}>
          <label className={css.label} htmlFor={`${name}-reason`}>
            {t(verdict === 'object' ? 'reasonObject' : 'reasonReservation')}
          </label>
          <textarea
            id={`${name}-reason`}
            className={css.text}
            value={reason}
            maxLength={MAX_REASON}
            required={verdict === 'object'}
            aria-invalid={missing}
            aria-describedby={`${name}-help`}
            onChange={({ currentTarget }) => onDraft({ ...draft, reason: currentTarget.value })}
          />
          <p className={css.says} id={`${name}-help`}>
            {t('reasonHelp')}
          </p>
        </div>
      )}
    </div>
  );
}
