import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Method } from '../../../shared/voting/round.ts';
import { Choices } from '../../ui/field/choices.tsx';
import { Field } from '../../ui/field/field.tsx';
import css from './round-form.module.css';
import type { PartProps } from './round-form.tsx';

/** How one votes, each way with what it is for, and the settings that belong to it. */
export function MethodPart({ draft, wrongAt, onChange }: PartProps): ReactNode {
  const { t } = useTranslation('voting');
  return (
    <div className={css.part}>
      <Choices
        legend={t('method')}
        choices={Method.options.map((method) => ({
          value: method,
          label: (
            <span className={css.choice}>
              {t(`method_${method}`)}
              <small>{t(`methodFor_${method}`)}</small>
            </span>
          ),
        }))}
        value={draft.method}
        error={wrongAt('method')}
        onValue={(value) => {
          const method = Method.safeParse(value);
          if (method.success) onChange({ method: method.data });
        }}
      />
      {draft.method === 'choice' && (
        <Field
          label={t('max')}
          inputMode="numeric"
          value={draft.max}
          error={wrongAt('settings.max')}
          onValue={(max) => onChange({ max })}
        />
      )}
      {draft.method === 'dots' && (
        <div className={css.pair}>
          <Field
            label={t('budget')}
            inputMode="numeric"
            value={draft.budget}
            error={wrongAt('settings.budget')}
            onValue={(budget) => onChange({ budget })}
          />
          <Field
            label={t('cap')}
            inputMode="numeric"
            value={draft.cap}
            error={wrongAt('settings.cap')}
            onValue={(cap) => onChange({ cap })}
          />
        </div>
      )}
    </div>
  );
}
