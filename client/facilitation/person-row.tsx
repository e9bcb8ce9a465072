import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { can, GivenRole } from '../../shared/roles.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { Select } from '../ui/field/field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMe } from '../workshop/use-workshop.ts';
import css from './person-row.module.css';
import { useCommand } from './use-command.ts';

/** One person: whether they are here, what they may do, and the way out or back in. */
export function PersonRow({ person, here }: { person: Participant; here: boolean }): ReactNode {
  const { t } = useTranslation('facilitation');
  const roleNames = useTranslation('workshop').t;
  const common = useTranslation('common').t;
  const problem = useProblem();
  const me = useMe();
  const ordered = useCommand();
  const [asked, setAsked] = useState(false);
  const isMe = me.seat === 'person' && me.participantId === person.id;
  const inside = can(person.role, 'read');
  const giveRole = (text: string) => {
    const role = GivenRole.safeParse(text);
    if (role.success) ordered.mutate({ type: 'participant.role', participantId: person.id, role: role.data });
  };
  // Only who steers can belong to no partner: such a person can't become a participant.
  const roles = GivenRole.options.filter((role) => person.partnerId !== null || can(role, 'steer'));
  return (
    <li className={css.person}>
      <div className={css.row}>
        <p className={css.name}>
          <span className={css.sign} data-here={here} aria-hidden="true" />
          <span>
            {person.name}
            {isMe && <span className={css.quiet}> ({t('you')})</span>}
            <span className="visually-hidden">, {here ? t('here') : t('away')}</span>
          </span>
        </p>
        {inside ? (
          <Select
            label={t('roleOf', { name: person.name })}
            hideLabel
            value={person.role}
            disabled={ordered.isPending || isMe}
            options={roles.map((role) => ({ value: role, label: roleNames(`role_${role}`) }))}
            onValue={giveRole}
          />
        ) : (
          <Button
            busy={ordered.isPending}
            aria-label={t('letInName', { name: person.name })}
            onClick={() => giveRole(person.partnerId === null ? 'cofacilitator' : 'participant')}
          >
            {t('letIn')}
          </Button>
        )}
        {inside && !isMe && (
          <Button
            kind="bare"
            aria-label={t('removeName', { name: person.name })}
            aria-expanded={asked}
            onClick={() => setAsked(!asked)}
          >
            {t('remove')}
          </Button>
        )}
      </div>
      {asked && inside && (
        <div className={css.ask}>
          <p>{t('removeAsk', { name: person.name })}</p>
          <div className={css.acts}>
            <Button
              kind="alarm"
              busy={ordered.isPending}
              onClick={() => {
                ordered.mutate({ type: 'participant.remove', participantId: person.id });
                setAsked(false);
              }}
            >
              {t('removeYes')}
            </Button>
            <Button onClick={() => setAsked(false)}>{common('cancel')}</Button>
          </div>
        </div>
      )}
      {ordered.isError && (
        <Notice tone="alarm" title={t('failed')}>
          {problem(ordered.error)}
        </Notice>
      )}
    </li>
  );
}
