import { AppError } from '../../shared/errors.ts';
import type { ParticipantId, RoundId, WorkshopId } from '../../shared/ids.ts';
import type { EventName } from '../../shared/sentences/events.ts';
import { type Judged, mayOn, next, refuse } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Round } from '../../shared/voting/round.ts';
import type { JudgedRound } from '../../shared/voting/transitions.ts';
import type { RoundWrite } from '../store/rounds.ts';
import type { LogEntry } from '../store/store.ts';
import type { Moment, Rooms } from '../sync/rooms.ts';
import { requireRound, roundOn, withRound } from './on-stage.ts';

/** One step of one round through the room's queue: judged there, stored with its log entry and what goes along, then pushed. */
export type Step = {
  /** Null for the server's own clock. */
  actor: ParticipantId | null;
  event: EventName;
  /** Never a choice, nor a number of votes. */
  details?: LogEntry['details'];
  judge(round: Round, stage: Stage, moment: Moment): JudgedRound;
  /** `round` as it was judged, `stage` as it was before. */
  also?(round: Round, stage: Stage, moment: Moment): readonly RoundWrite[];
};

type Parts = { rooms: Rooms; clock: () => number };

export async function takeStep({ rooms, clock }: Parts, id: WorkshopId, roundId: RoundId, step: Step): Promise<Round> {
  const { actor, event, details = {} } = step;
  const judged = await rooms.changeStage(id, {
    judge: (stage, moment) => judgeStep(stage, moment, roundId, step),
    also: (stage, before, moment) => step.also?.(requireRound(stage, roundId), before, moment) ?? [],
    log: { at: clock(), participantId: actor, event, details: { roundId, ...details } },
    steering: actor !== null,
  });
  return roundIn(judged, roundId);
}

function judgeStep(stage: Stage, moment: Moment, roundId: RoundId, { actor, judge }: Step): Judged {
  const refusal = gate(stage, actor);
  if (refusal !== null) return refusal;
  const round = roundOn(stage, roundId);
  if (round === undefined) return refuse('not-found');
  const judged = judge(round, stage, moment);
  return 'refused' in judged ? judged : next(stage, { rounds: withRound(stage, judged.round) });
}

/** Why nothing can be done with rounds now, or not by this person. */
export function gate(stage: Stage, actor: ParticipantId | null): Judged | null {
  if (actor !== null && !mayOn(stage, actor, 'steer')) return refuse('not-allowed');
  return stage.phase === 'open' ? null : refuse('frozen');
}

/** The round of a stage that was judged. AppError: why it was refused. */
export function roundIn(judged: Judged, roundId: RoundId): Round {
  if ('stage' in judged) return requireRound(judged.stage, roundId);
  throw new AppError(judged.refused, judged.field === undefined ? {} : { field: judged.field });
}
