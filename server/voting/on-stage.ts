import { AppError } from '../../shared/errors.ts';
import type { RoundId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Round } from '../../shared/voting/round.ts';

/** The rounds of a stage. */
export const roundOn = (stage: Stage, id: RoundId): Round | undefined => stage.rounds.find((round) => round.id === id);

/** AppError: not-found. */
export function requireRound(stage: Stage, id: RoundId): Round {
  const round = roundOn(stage, id);
  if (round === undefined) throw new AppError('not-found');
  return round;
}

/** The rounds with one of them changed. */
export const withRound = ({ rounds }: Stage, changed: Round): Round[] =>
  rounds.map((round) => (round.id === changed.id ? changed : round));
