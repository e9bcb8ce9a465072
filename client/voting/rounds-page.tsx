import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Round } from '../../shared/voting/round.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { useSession } from '../workshop/session.ts';
import { useMay, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { ClosesIn } from './closes-in.tsx';
import { NewRound } from './defining/new-round.tsx';
import { Facts } from './facts.tsx';
import { NEW, useRoundPaths } from './paths.ts';
import css from './rounds-page.module.css';
import { useTurnoutWords } from './turnout-words.ts';
import { useTurnout } from './use-turnout.ts';
import page from './voting.module.css';
import { groupRounds } from './voting.ts';

/** All rounds: what one can vote in now first, then what waits, then what came of the others. */
export default function RoundsPage(): ReactNode {
  const { t } = useTranslation('voting');
  const { workshop } = useWorkshop().view;
  const session = useSession();
  const { rounds, phase } = useStage();
  const steers = useMay('steer');
  const paths = useRoundPaths();
  const [params] = useSearchParams();
  useTitle(`${t('pageTitle')} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  if (steers && params.has(NEW)) return <NewRound />;
  const groups = groupRounds(rounds, steers);
  return (
    <div className={page.page}>
      <header className={page.bar}>
        <div className={page.head}>
          <h1 className={page.title}>{t('pageTitle')}</h1>
          <p className={page.quiet}>{t('about')}</p>
        </div>
        {steers && phase === 'open' && (
          <ButtonLink kind="main" to={paths.form()}>
            <IconPlus size={20} aria-hidden="true" />
            {t('new')}
          </ButtonLink>
        )}
      </header>
      {groups.length === 0 && (
        <p className={page.quiet}>{t(phase !== 'open' ? 'noneFrozen' : steers ? 'noneSteer' : 'none')}</p>
      )}
      {groups.map(({ group, rounds: some }) => (
        <section key={group} className={page.part} aria-labelledby={`rounds-${group}`}>
          <h2 className={page.heading} id={`rounds-${group}`}>
            {t(`group_${group}`)}
          </h2>
          <ul className={css.list}>
            {some.map((round) => (
              <RoundCard key={round.id} round={round} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function RoundCard({ round }: { round: Round }): ReactNode {
  const { t } = useTranslation('voting');
  const paths = useRoundPaths();
  const turnout = useTurnout(round, undefined);
  const turnoutWords = useTurnoutWords();
  return (
    <li className={css.card} data-open={round.status === 'open'}>
      <h3 className={css.name}>
        <Link className={css.link} to={paths.one(round.id)}>
          {round.title}
        </Link>
      </h3>
      {round.question !== undefined && <p>{round.question}</p>}
      <Facts round={round} short />
      <p className={css.state}>
        <b>{t(`status_${round.status}`)}</b>
        {turnout !== null && ` · ${turnoutWords(round, turnout)}`}
      </p>
      {round.status === 'open' && <ClosesIn round={round} />}
      {round.outcome !== null && <p className={css.outcome}>{round.outcome.decided}</p>}
    </li>
  );
}
