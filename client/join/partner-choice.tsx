import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Partner, PartnerKind } from '../../shared/stage/stage.ts';
import { type Choice, Choices } from '../ui/field/choices.tsx';
import { Field, Select } from '../ui/field/field.tsx';
import { SeatMark } from '../ui/table/seat.tsx';
import css from './join.module.css';
import { type JoinDraft, type Missing, NEW_PARTNER, NO_PARTNER, parseKind } from './join-draft.ts';

type Props = {
  partners: readonly Partner[];
  mayAdd: boolean;
  mayChooseNone: boolean;
  draft: JoinDraft;
  missing: readonly Missing[];
  onDraft(draft: JoinDraft): void;
};

/** For whom someone is here: a partner that is there, a new one, or none for who only leads. */
export function PartnerChoice({ partners, mayAdd, mayChooseNone, draft, missing, onDraft }: Props): ReactNode {
  const { t } = useTranslation('join');
  const choices: Choice[] = partners.map(({ id, name, index }) => ({
    value: id,
    label: (
      <span className={css.partner}>
        <SeatMark name={name} index={index} />
        {name}
      </span>
    ),
  }));
  if (mayChooseNone) choices.push({ value: NO_PARTNER, label: t('noPartner') });
  if (mayAdd) choices.push({ value: NEW_PARTNER, label: t('newPartner') });
  return (
    <>
      <Choices
        legend={t('partner')}
        choices={choices}
        value={draft.choice}
        error={missing.includes('partner') ? t('partnerMissing') : undefined}
        onValue={(choice) => onDraft({ ...draft, choice })}
      />
      {draft.choice === NEW_PARTNER && (
        <div className={css.newPartner}>
          <Field
            label={t('newPartnerName')}
            value={draft.partnerName}
            maxLength={80}
            autoComplete="organization"
            error={missing.includes('partnerName') ? t('newPartnerMissing') : undefined}
            onValue={(partnerName) => onDraft({ ...draft, partnerName })}
          />
          <Select
            label={t('newPartnerKind')}
            value={draft.partnerKind}
            options={PartnerKind.options.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
            onValue={(kind) => onDraft({ ...draft, partnerKind: parseKind(kind) })}
          />
        </div>
      )}
    </>
  );
}
