import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Electorate, RoundKind } from '../../../shared/voting/round.ts';
import { whoSees } from '../../../shared/voting/who-sees.ts';
import { Choices } from '../../ui/field/choices.tsx';
import css from './round-form.module.css';
import type { PartProps } from './round-form.tsx';

/** Who votes, and who sees what of it. Towards secret there is no way back. */
export function VotersPart({ draft, wrongAt, onChange, atLeast }: PartProps & { atLeast: RoundKind }): ReactNode {
  const { t } = useTranslation('voting');
  const { electorate, live } = draft;
  const order = RoundKind.options;
  const kinds = order.filter((kind) => order.indexOf(kind) >= order.indexOf(atLeast));
  return (
    <div className={css.part}>
      <Choices
        legend={t('electorate')}
        choices={Electorate.options.map((value) => ({
          value,
          label: (
            <span className={css.choice}>
              {t(`electorate_${value}`)}
              <small>{t(`electorateFor_${value}`)}</small>
            </span>
          ),
        }))}
        value={electorate}
        error={wrongAt('electorate')}
        onValue={(value) => {
          const chosen = Electorate.safeParse(value);
          if (chosen.success) onChange({ electorate: chosen.data });
        }}
      />
      <Choices
        legend={t('kind')}
        choices={kinds.map((kind) => ({
          value: kind,
          label: (
            <span className={css.choice}>
              {t(`kind_${kind}`)}
              <small>
                {t(`sees_${whoSees({ kind, electorate, live: kind === 'pulse' ? live : undefined, practice: false })}`)}
              </small>
            </span>
          ),
        }))}
        value={draft.kind}
        error={wrongAt('kind')}
        onValue={(value) => {
          const chosen = RoundKind.safeParse(value);
          if (chosen.success) onChange({ kind: chosen.data });
        }}
      />
      <p className={css.help}>{t(atLeast === 'pulse' ? 'kindOneWay' : 'kindNoWayBack')}</p>
      {draft.kind === 'pulse' && (
        <label className={css.check}>
          <input
            type="checkbox"
            className={css.box}
            checked={live}
            onChange={({ currentTarget }) => onChange({ live: currentTarget.checked })}
          />
          <span>{t('live')}</span>
        </label>
      )}
    </div>
  );
}
