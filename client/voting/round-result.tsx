import type { ReactNode } from 'react';
import type { Result } from '../../shared/voting/result.ts';
import { type Round, showsResult } from '../../shared/voting/round.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { Results } from './results/results.tsx';
import { useRound, useRoundSeen } from './use-round.ts';

/** A round's result on its page, beside that of the round it repeats. */
export function RoundResult({ round, result }: { round: Round; result: Result }): ReactNode {
  const before = useRound(round.before ?? '');
  if (before === null || before.method !== round.method || !showsResult(before)) {
    return <Shown round={round} result={result} before={null} />;
  }
  return <Compared round={round} result={result} earlier={before} />;
}

function Compared({ round, result, earlier }: { round: Round; result: Result; earlier: Round }): ReactNode {
  const seen = useRoundSeen(earlier).data?.result;
  return <Shown round={round} result={result} before={seen === undefined ? null : { round: earlier, result: seen }} />;
}

type ShownProps = { round: Round; result: Result; before: { round: Round; result: Result } | null };

function Shown(props: ShownProps): ReactNode {
  const { partners } = useStage();
  const { guide } = useWorkshop().view;
  return <Results {...props} partners={partners} lang={guide.locale} />;
}
