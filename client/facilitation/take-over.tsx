import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../shared/roles.ts';
import type { Participant } from '../../shared/stage/stage.ts';
import { useProblem } from '../api/use-problem.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import css from './person-row.module.css';
import { useCommand } from './use-command.ts';

/** For a co-facilitator: takes the role when its holder is away. Whether that is so the server knows, and says. */
export function TakeOver({ me }: { me: Participant }): ReactNode {
  const { t } = useTranslation('facilitation');
  const problem = useProblem();
  const ordered = useCommand();
  if (!can(me.role, 'steer') || can(me.role, 'hand-over')) return null;
  const take = () => ordered.mutate({ type: 'participant.role', participantId: me.id, role: 'facilitator' });
  return (
    <div className={css.form}>
      <p>{t('takeOverHow')}</p>
      <div className={css.acts}>
        <Button busy={ordered.isPending} onClick={take}>
          {t('takeOver')}
        </Button>
      </div>
      {ordered.isError && (
        <Notice tone="alarm" title={t('failed')}>
          {problem(ordered.error)}
        </Notice>
      )}
    </div>
  );
}
