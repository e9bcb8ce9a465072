import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ParticipantId } from '../../../shared/ids.ts';
import { can } from '../../../shared/roles.ts';
import type { Partner } from '../../../shared/stage/stage.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useCommand } from '../../facilitation/use-command.ts';
import { Select } from '../../ui/field/field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { SeatMark } from '../../ui/table/seat.tsx';
import { useStage } from '../../workshop/use-workshop.ts';
import css from './steps.module.css';

/** Who votes for each partner, and who does so in their place: chosen here, kept for the rounds after this one too. */
export function Mandates(): ReactNode {
  const { t } = useTranslation('voting');
  const { partners } = useStage();
  return (
    <ul className={css.list} aria-label={t('mandates')}>
      {partners.map((partner) => (
        <Mandate key={partner.id} partner={partner} />
      ))}
    </ul>
  );
}

function Mandate({ partner }: { partner: Partner }): ReactNode {
  const { t } = useTranslation('voting');
  const problem = useProblem();
  const { voters, participants } = useStage();
  const command = useCommand();
  const voter = voters.find(({ partnerId }) => partnerId === partner.id);
  const people = participants.filter(({ partnerId, role, mergedInto }) => {
    return partnerId === partner.id && can(role, 'write') && mergedInto === undefined;
  });
  const options = (none: string, without?: string) => [
    { value: '', label: none },
    ...people.filter(({ id }) => id !== without).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const idOf = (value: string): ParticipantId | null => ParticipantId.safeParse(value).data ?? null;

  function mandate(participantId: ParticipantId | null, alternateId: ParticipantId | null): void {
    const alternate =
      participantId === null || alternateId === null || alternateId === participantId ? null : alternateId;
    command.mutate({
      type: 'partner.voter',
      partnerId: partner.id,
      participantId,
      ...(alternate === null ? {} : { alternateId: alternate }),
    });
  }

  return (
    <li className={css.mandate}>
      <span className={css.who}>
        <SeatMark name={partner.name} index={partner.index} size={28} />
        <b>{partner.name}</b>
      </span>
      {people.length === 0 ? (
        <p>{t('mandateNobody')}</p>
      ) : (
        <div className={css.numbers}>
          <Select
            label={t('mandateVoter', { partner: partner.name })}
            value={voter?.participantId ?? ''}
            options={options(t('mandateNone'))}
            onValue={(value) => mandate(idOf(value), voter?.alternateId ?? null)}
          />
          {voter !== undefined && people.length > 1 && (
            <Select
              label={t('mandateAlternate', { partner: partner.name })}
              value={voter.alternateId ?? ''}
              options={options(t('mandateNoAlternate'), voter.participantId)}
              onValue={(value) => mandate(voter.participantId, idOf(value))}
            />
          )}
        </div>
      )}
      {command.error !== null && <Notice tone="alarm" title={problem(command.error)} />}
    </li>
  );
}
