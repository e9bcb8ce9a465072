import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ParticipantId } from '../../shared/ids.ts';
import { canSpeakFor } from '../../shared/stage/mandates.ts';
import type { Partner } from '../../shared/stage/stage.ts';
import { useProblem } from '../api/use-problem.ts';
import { useCommand } from '../facilitation/use-command.ts';
import { Select } from '../ui/field/field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import css from './signoff.module.css';

/** Who signs off for a partner, and who may in their place: named here, or left to anyone of it again. */
export function SignatoryChoice({ partner }: { partner: Partner }): ReactNode {
  const { t } = useTranslation('signoff');
  const problem = useProblem();
  const stage = useStage();
  const command = useCommand();
  const named = stage.signatories.find(({ partnerId }) => partnerId === partner.id);
  const people = stage.participants.filter(({ id }) => canSpeakFor(stage, id, partner.id));
  if (people.length === 0 && named === undefined) return <p className={css.small}>{t('signatoryNobody')}</p>;

  /** Who was named and left stays to be seen, so that it can be taken back. */
  const options = (none: string, chosen: ParticipantId | null, without?: ParticipantId) => {
    const gone = people.some(({ id }) => id === chosen)
      ? undefined
      : stage.participants.find(({ id }) => id === chosen);
    return [
      { value: '', label: none },
      ...people.filter(({ id }) => id !== without).map(({ id, name }) => ({ value: id, label: name })),
      ...(gone === undefined ? [] : [{ value: gone.id, label: t('signatoryGone', { name: gone.name }) }]),
    ];
  };
  const idOf = (value: string): ParticipantId | null => ParticipantId.safeParse(value).data ?? null;

  function name(participantId: ParticipantId | null, alternateId: ParticipantId | null): void {
    const stays =
      participantId !== null && alternateId !== participantId && people.some(({ id }) => id === alternateId);
    command.mutate({
      type: 'partner.signatory',
      partnerId: partner.id,
      participantId,
      ...(stays && alternateId !== null ? { alternateId } : {}),
    });
  }

  return (
    <>
      <div className={css.choice}>
        <Select
          label={t('signatory', { partner: partner.name })}
          value={named?.participantId ?? ''}
          options={options(t('signatoryAnyone'), named?.participantId ?? null)}
          onValue={(value) => name(idOf(value), named?.alternateId ?? null)}
        />
        {named !== undefined && people.length > 1 && (
          <Select
            label={t('alternate', {
              name: stage.participants.find(({ id }) => id === named.participantId)?.name ?? '',
            })}
            value={named.alternateId ?? ''}
            options={options(t('alternateNone'), named.alternateId, named.participantId)}
            onValue={(value) => name(named.participantId, idOf(value))}
          />
        )}
      </div>
      {command.error !== null && <Notice tone="alarm" title={problem(command.error)} />}
    </>
  );
}
