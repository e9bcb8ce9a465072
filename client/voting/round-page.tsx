import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { type Round, showsResult } from '../../shared/voting/round.ts';
import { useProblem } from '../api/use-problem.ts';
import { OnScreen } from '../following/on-screen.tsx';
import { UnsentWords } from '../notes/unsent-draft.tsx';
import { useServerNow } from '../timer/use-server-now.ts';
import { ButtonLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { takeFocus } from '../ui/page/arriving.ts';
import { useTitle } from '../ui/page/use-title.ts';
import { Waiting } from '../ui/page/waiting.tsx';
import { useSession } from '../workshop/session.ts';
import { useTableSeats } from '../workshop/use-table-seats.ts';
import { useMay, useWorkshop } from '../workshop/use-workshop.ts';
import { Booth } from './ballot/booth.tsx';
import { countedWords } from './ballot/cast-words.ts';
import { unsentReason } from './ballot/unsent-reason.ts';
import { ClosesIn } from './closes-in.tsx';
import { EditRound } from './defining/edit-round.tsx';
import { Preview } from './defining/preview.tsx';
import { Facts } from './facts.tsx';
import { OutcomeWords } from './outcome-words.tsx';
import { EDIT, useRoundPaths } from './paths.ts';
import { RoundResult } from './round-result.tsx';
import { Steps } from './steering/steps.tsx';
import { TurnoutTable } from './turnout-table.tsx';
import { useTurnoutWords } from './turnout-words.ts';
import { useRound, useRoundSeen } from './use-round.ts';
import { useTurnout } from './use-turnout.ts';
import css from './voting.module.css';
import { secondsToResult, standing } from './voting.ts';

/** One round, from its making to what came of it. */
export default function RoundPage(): ReactNode {
  const { t } = useTranslation('voting');
  const { roundId = '' } = useParams();
  const round = useRound(roundId);
  const steers = useMay('steer');
  const paths = useRoundPaths();
  const [params] = useSearchParams();
  if (round === null || (round.status === 'defined' && !steers)) {
    return (
      <div className={css.page} role="status">
        <h1 className={css.title}>{t(round === null ? 'goneTitle' : 'notYetTitle')}</h1>
        <p>{t(round === null ? 'goneText' : 'notYetText')}</p>
        <div className={css.actions}>
          <ButtonLink to={paths.list}>{t('toList')}</ButtonLink>
        </div>
      </div>
    );
  }
  if (steers && round.status === 'defined' && params.has(EDIT)) return <EditRound key={round.id} round={round} />;
  return <FoundRound key={round.id} round={round} />;
}

function FoundRound({ round }: { round: Round }): ReactNode {
  const { t } = useTranslation('voting');
  const { workshop } = useWorkshop().view;
  const session = useSession();
  const steers = useMay('steer');
  const paths = useRoundPaths();
  useTitle(`${round.title} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <nav aria-label={t('ways')}>
          <Link className={css.back} to={paths.list}>
            <IconArrowLeft size={18} aria-hidden="true" />
            {t('toList')}
          </Link>
        </nav>
        <h1 className={css.title} ref={takeFocus} tabIndex={-1}>
          {round.title}
        </h1>
        {round.question !== undefined && <p className={css.question}>{round.question}</p>}
        <Facts round={round} />
        <OnScreen when={(spotlight) => spotlight.kind === 'round' && spotlight.id === round.id} />
      </header>
      <div className={css.columns}>
        <div className={css.main}>
          <State round={round} />
        </div>
        <div className={css.aside}>
          {steers && <Steps round={round} />}
          <Seats round={round} />
        </div>
      </div>
    </div>
  );
}

/** What there is to do or to see, by where the round stands. */
function State({ round }: { round: Round }): ReactNode {
  const { t } = useTranslation('voting');
  const problem = useProblem();
  const seen = useRoundSeen(round);
  const now = useServerNow(
    round.status === 'open' ? round.closesAt : round.status === 'revealed' ? round.revealedAt : null,
  );
  const left = secondsToResult(round, now);
  switch (standing(round, now)) {
    case 'defined':
      return <Preview round={round} />;
    case 'withdrawn':
      return <Notice title={t('withdrawnTitle')}>{t('withdrawnText')}</Notice>;
    case 'open':
      if (seen.data === undefined) {
        return seen.error === null ? (
          <Waiting>{t('coming')}</Waiting>
        ) : (
          <Notice title={t('notNow')}>{problem(seen.error)}</Notice>
        );
      }
      return (
        <>
          <ClosesIn round={round} />
          <Booth round={round} seen={seen.data} />
          {seen.data.result !== undefined && <RoundResult round={round} result={seen.data.result} />}
        </>
      );
    case 'closed':
      return (
        <>
          <Notice title={t('closedTitle')}>
            {!showsResult(round) && <p>{t('closedText')}</p>}
            <Counted round={round} />
          </Notice>
          <UnsentWords text={unsentReason(round.id)} />
          {seen.data?.result !== undefined && <RoundResult round={round} result={seen.data.result} />}
        </>
      );
    default:
      if (left > 0) {
        return (
          <Notice title={t('soonTitle')}>
            <p role="timer">{t('soonText', { count: left })}</p>
          </Notice>
        );
      }
      return (
        <>
          {round.outcome !== null && <OutcomeWords outcome={round.outcome} />}
          {seen.data?.result === undefined ? (
            <Waiting>{t('resultComing')}</Waiting>
          ) : (
            <RoundResult round={round} result={seen.data.result} />
          )}
        </>
      );
  }
}

/** Whether one's vote came in before the close. Only a new answer says so: what was seen while it was open may be old. */
function Counted({ round }: { round: Round }): ReactNode {
  const { t } = useTranslation('voting');
  const { data, isPlaceholderData } = useRoundSeen(round);
  const says = round.status === 'closed' && !isPlaceholderData ? countedWords(round, data?.myVote) : null;
  return <p role="status">{says !== null && t(says)}</p>;
}

/** Who has cast, or how many. */
function Seats({ round }: { round: Round }): ReactNode {
  const { t } = useTranslation('voting');
  const seen = useRoundSeen(round);
  const turnout = useTurnout(round, seen.data?.turnout);
  const words = useTurnoutWords();
  const seats = useTableSeats();
  if (turnout === null || round.status === 'withdrawn' || round.status === 'defined') return null;
  return (
    <section className={css.part} aria-labelledby="turnout">
      <h2 className={css.heading} id="turnout">
        {t('turnoutTitle')}
      </h2>
      <p data-testid="turnout">{words(round, turnout)}</p>
      {round.status === 'open' && <TurnoutTable round={round} turnout={turnout} seats={seats} names="below" />}
    </section>
  );
}
