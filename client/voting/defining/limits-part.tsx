import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../ui/field/choices.tsx';
import { Field, Select } from '../../ui/field/field.tsx';
import type { ShareDraft } from './definition-draft.ts';
import css from './round-form.module.css';
import type { PartProps } from './round-form.tsx';

const SHARES = ['none', 'half', 'twoThirds', 'threeQuarters', 'all', 'own'] as const;

/** What it takes for the result to count, how long one may vote, and whether it is only to practise. */
export function LimitsPart({ draft, wrongAt, onChange }: PartProps): ReactNode {
  const { t } = useTranslation('voting');
  return (
    <div className={css.part}>
      <ShareField
        label={t('quorum')}
        help={t('quorumHelp')}
        share={draft.quorum}
        error={wrongAt('quorum')}
        onShare={(quorum) => onChange({ quorum })}
      />
      {draft.method !== 'ranking' && (
        <ShareField
          label={t('threshold')}
          help={t(`thresholdHelp_${draft.method}`)}
          share={draft.threshold}
          error={wrongAt('threshold')}
          onShare={(threshold) => onChange({ threshold })}
        />
      )}
      {draft.method !== 'ranking' && draft.threshold.choice !== 'none' && (
        <Choices
          legend={t('thresholdOf')}
          choices={[
            { value: 'cast', label: t('thresholdOf_cast') },
            { value: 'eligible', label: t('thresholdOf_eligible') },
          ]}
          value={draft.thresholdOf}
          onValue={(value) => onChange({ thresholdOf: value === 'eligible' ? 'eligible' : 'cast' })}
        />
      )}
      <Field
        label={t('minutes')}
        help={t('minutesHelp')}
        inputMode="numeric"
        value={draft.minutes}
        error={wrongAt('minutes')}
        onValue={(minutes) => onChange({ minutes })}
      />
      <label className={css.check}>
        <input
          type="checkbox"
          className={css.box}
          checked={draft.practice}
          onChange={({ currentTarget }) => onChange({ practice: currentTarget.checked })}
        />
        <span className={css.choice}>
          {t('practiceOn')}
          <small>{t('practiceHelp')}</small>
        </span>
      </label>
    </div>
  );
}

type ShareProps = {
  label: string;
  help: string;
  share: ShareDraft;
  error: string | undefined;
  onShare(share: ShareDraft): void;
};

function ShareField({ label, help, share, error, onShare }: ShareProps): ReactNode {
  const { t } = useTranslation('voting');
  return (
    <div className={css.pair}>
      <div>
        <Select
          label={label}
          value={share.choice}
          options={SHARES.map((choice) => ({ value: choice, label: t(`share_${choice}`) }))}
          onValue={(value) => onShare({ ...share, choice: SHARES.find((choice) => choice === value) ?? 'none' })}
        />
        <p className={css.help}>{help}</p>
      </div>
      {share.choice === 'own' && (
        <Field
          label={t('shareOwn')}
          help={t('shareOwnHelp')}
          value={share.own}
          error={error}
          onValue={(own) => onShare({ ...share, own })}
        />
      )}
    </div>
  );
}
