import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/voting/round.ts';
import { openRound } from '../../api/rounds.ts';
import { useProblem } from '../../api/use-problem.ts';
import { listFormat } from '../../i18n/list-format.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useStage } from '../../workshop/use-workshop.ts';
import { useRoll, useRoundAct } from '../use-round.ts';
import page from '../voting.module.css';
import { Mandates } from './mandates.tsx';
import { RollList } from './roll-list.tsx';
import css from './steps.module.css';

/** Before a round opens: who would be on the roll now, which partners would have no vote, and that it is fixed after this. */
export function Opening({ round, onAway }: { round: Round; onAway(): void }): ReactNode {
  const { t, i18n } = useTranslation('voting');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const { partners } = useStage();
  const roll = useRoll(round);
  const [sure, setSure] = useState(false);
  const open = useRoundAct((workshopId, confirmSmall: boolean) =>
    openRound(workshopId, round.id, confirmSmall ? { confirmSmall: true } : {}),
  );
  const error = open.error ?? roll.error;
  const without = (roll.data?.without ?? []).flatMap((id) => partners.find((one) => one.id === id)?.name ?? []);
  const small = roll.data?.small ?? false;
  return (
    <div className={css.form}>
      <h3 className={page.heading}>{t('rollTitle')}</h3>
      <p className={page.small}>{t(`rollHelp_${round.electorate}`)}</p>
      {round.electorate === 'partners' && <Mandates />}
      {roll.data !== undefined && (
        <>
          <p data-testid="roll-count">
            <b>{t(`rollCount_${round.electorate}`, { count: roll.data.eligible.people })}</b>
          </p>
          {round.electorate === 'participants' && <RollList entries={roll.data.entries} />}
          {without.length > 0 && (
            <p>{t('rollWithout', { count: without.length, partners: listFormat(i18n.language).format(without) })}</p>
          )}
        </>
      )}
      {small && (
        <Notice title={t('smallTitle')}>
          <p>{t('smallText')}</p>
          <label>
            <input type="checkbox" checked={sure} onChange={({ currentTarget }) => setSure(currentTarget.checked)} />{' '}
            {t('smallSure')}
          </label>
        </Notice>
      )}
      {error !== null && <Notice tone="alarm" title={problem(error)} />}
      <p className={page.small}>{t('openHelp')}</p>
      <div className={page.actions}>
        <Button
          kind="main"
          busy={open.isPending}
          disabled={roll.data === undefined || (small && !sure)}
          onClick={() => open.mutate(small)}
        >
          {t('open')}
        </Button>
        <Button kind="bare" onClick={onAway}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}
