import { IconArrowsJoin2, IconUserMinus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { can, GivenRole } from '../../shared/roles.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { Select } from '../ui/field/field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useMe, useStage } from '../workshop/use-workshop.ts';
import { MergeForm } from './merge-form.tsx';
import { formerly, mergeable } from './people.ts';
import css from './person-row.module.css';
import { TakeOver } from './take-over.tsx';
import { useCommand } from './use-command.ts';

/** One person: whether they are here, what they may do, and the way out or back in. */
export function PersonRow({ person, here }: { person: Participant; here: boolean }): ReactNode {
  const { t } = useTranslation('facilitation');
  const roleNames = useTranslation('workshop').t;
  const common = useTranslation('common').t;
  const problem = useProblem();
  const me = useMe();
  const ordered = useCommand();
  const stage = useStage();
  const [asked, setAsked] = useState<'nothing' | 'remove' | 'merge'>('nothing');
  const others = mergeable(stage, person);
  const before = formerly(stage, person.id);
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
            {before.length > 0 && (
              <span className={css.before}>{t('before', { names: before.map(({ name }) => name).join(', ') })}</span>
            )}
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
        {inside && others.length > 0 && (
          <Button
            kind="bare"
            aria-label={t('mergeName', { name: person.name })}
            aria-expanded={asked === 'merge'}
            title={t('merge')}
            onClick={() => setAsked(asked === 'merge' ? 'nothing' : 'merge')}
          >
            <IconArrowsJoin2 size={22} aria-hidden="true" />
          </Button>
        )}
        {inside && !isMe && (
          <Button
            kind="bare"
            aria-label={t('removeName', { name: person.name })}
            aria-expanded={asked === 'remove'}
            title={t('remove')}
            onClick={() => setAsked(asked === 'remove' ? 'nothing' : 'remove')}
          >
            <IconUserMinus size={22} aria-hidden="true" />
          </Button>
        )}
      </div>
      {isMe && <TakeOver me={person} />}
      {asked === 'merge' && inside && <MergeForm person={person} others={others} onDone={() => setAsked('nothing')} />}
      {asked === 'remove' && inside && (
        <div className={css.ask}>
          <p>{t('removeAsk', { name: person.name })}</p>
          <div className={css.acts}>
            <Button
              kind="alarm"
              busy={ordered.isPending}
              onClick={() => {
                ordered.mutate({ type: 'participant.remove', participantId: person.id });
                setAsked('nothing');
              }}
            >
              {t('removeYes')}
            </Button>
            <Button onClick={() => setAsked('nothing')}>{common('cancel')}</Button>
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
