import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../shared/voting/result.ts';
import { type Round, showsResult } from '../../../shared/voting/round.ts';
import { secondsLeft } from '../../timer/timer.ts';
import { useServerNow } from '../../timer/use-server-now.ts';
import { RoundPicture } from '../../voting/projected/round-picture.tsx';
import { useRound, useRoundSeen } from '../../voting/use-round.ts';
import { useTurnout } from '../../voting/use-turnout.ts';
import { secondsToResult } from '../../voting/voting.ts';
import { useTableSeats } from '../../workshop/use-table-seats.ts';
import { useStage, useWorkshop } from '../../workshop/use-workshop.ts';
import { Paged } from '../paged.tsx';
import type { Shown } from '../views.tsx';
import { Frame } from './frame.tsx';
import WaitingView from './waiting-view.tsx';

/** A round, from announced to what came of it. */
export default function RoundView({ showing }: Shown<'round'>): ReactNode {
  const round = useRound(showing.id);
  const before = useRound(round?.before ?? '');
  if (round === null) return <WaitingView />;
  if (before === null || before.method !== round.method || !showsResult(before)) {
    return <ShownRound round={round} before={null} />;
  }
  return <AfterRound round={round} earlier={before} />;
}

function AfterRound({ round, earlier }: { round: Round; earlier: Round }): ReactNode {
  const result = useRoundSeen(earlier, 'view').data?.result;
  return <ShownRound round={round} before={result === undefined ? null : { round: earlier, result }} />;
}

type Props = { round: Round; before: { round: Round; result: Result } | null };

function ShownRound({ round, before }: Props): ReactNode {
  const { t } = useTranslation('voting');
  const { guide } = useWorkshop().view;
  const { partners } = useStage();
  const seats = useTableSeats();
  const seen = useRoundSeen(round, 'view').data;
  const turnout = useTurnout(round, seen?.turnout);
  const { status, closesAt, openedAt, revealedAt } = round;
  const now = useServerNow(status === 'open' ? closesAt : status === 'revealed' ? revealedAt : null);
  const closes =
    closesAt === null ? null : secondsLeft({ startedAt: openedAt ?? 0, endsAt: closesAt, bell: false }, now);
  const left = status === 'open' ? closes : secondsToResult(round, now);
  const result = showsResult(round) ? (seen?.result ?? null) : null;
  const picture = (
    <RoundPicture
      round={round}
      turnout={turnout}
      result={result}
      before={before}
      secondsLeft={left}
      seats={seats}
      partners={partners}
      lang={guide.locale}
    />
  );
  const isResult = result !== null && (status === 'open' || left === 0);
  return (
    <Frame
      title={round.title}
      lang={guide.locale}
      over={`${t(isResult ? (status === 'open' ? 'resultLive' : 'result') : 'round')} · ${t(`kind_${round.kind}`)}`}
    >
      {isResult || status === 'defined' ? <Paged follows={status === 'open'}>{picture}</Paged> : picture}
    </Frame>
  );
}
