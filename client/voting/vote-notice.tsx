import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ButtonLink } from '../ui/button/button.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { ClosesIn } from './closes-in.tsx';
import { useRoundPaths } from './paths.ts';
import { useSeenOptions } from './use-round.ts';
import css from './vote-notice.module.css';

/** On every page: the round that waits for one's ballot, and the way there; of several only that there are. */
export function VoteNotices(): ReactNode {
  const { t } = useTranslation('voting');
  const { rounds } = useStage();
  const { pathname } = useLocation();
  const paths = useRoundPaths();
  const options = useSeenOptions('person');
  const open = rounds.filter(({ status }) => status === 'open');
  const seen = useQueries({ queries: open.map(options) });
  const waiting = open.filter((round, at) => {
    const vote = seen[at]?.data?.myVote;
    return vote?.onRoll && !vote.cast && pathname !== paths.one(round.id);
  });
  const [first, ...more] = pathname === paths.list ? [] : waiting;
  return (
    <div role="status">
      {first !== undefined && (
        <div className={css.notice}>
          <p className={css.title}>
            {more.length === 0 ? t('noticeTitle', { title: first.title }) : t('noticeMany', { count: waiting.length })}
          </p>
          {more.length === 0 && <ClosesIn round={first} />}
          <ButtonLink kind="main" to={more.length === 0 ? paths.one(first.id) : paths.list}>
            {t('noticeGo')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
