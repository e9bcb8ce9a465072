import { AppError } from '../../shared/errors.ts';
import type { Receipt } from '../../shared/http/rounds.ts';
import {
  newId,
  type ParticipantId,
  type PartnerId,
  type Random,
  type RoundId,
  type WorkshopId,
} from '../../shared/ids.ts';
import { mayOn } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { BallotBody } from '../../shared/voting/ballot.ts';
import { checkBallot } from '../../shared/voting/check-ballot.ts';
import type { Round } from '../../shared/voting/round.ts';
import type { Store } from '../store/store.ts';
import { hashSecret } from '../workshops/devices.ts';
import { requireRound } from './on-stage.ts';
import { idsOf } from './same-person.ts';
import type { Turnouts } from './turnouts.ts';

export type SentBallot = {
  roundId: RoundId;
  body: BallotBody;
  /** The request's Idempotency-Key. */
  key: string | null;
  /** When it arrived, milliseconds since 1970: waiting for its turn must not make it late. */
  at: number;
};

type Parts = { store: Store; random: Random; turnouts: Turnouts };
export type BallotBox = (id: WorkshopId, stage: Stage, actor: ParticipantId, sent: SentBallot) => Promise<Receipt>;

/** Takes ballots. What is asked here can't change while a round is open; what can, the store asks in the ballot's own transaction. */
export function createBallotBox({ store, random, turnouts }: Parts): BallotBox {
  return async (id, stage, actor, { roundId, body, key, at }) => {
    const round = requireRound(stage, roundId);
    const onBehalfOf = body.onBehalfOf ?? null;
    if (onBehalfOf !== null) judgeOnBehalf(stage, actor, round);
    // Its options may yet become others.
    if (round.status === 'defined') throw new AppError('round-not-open');
    const checked = checkBallot(round, body.choice);
    if ('refused' in checked) throw refusal(checked);
    const answer = await store.rounds.cast(id, {
      id: newId(random),
      roundId,
      by: idsOf(stage, actor),
      onBehalfOf,
      choice: checked.choice,
      // With the round's id in it: a key that was used twice ties no two rolls together.
      keyHash: key === null ? null : hashSecret(`${roundId} ${key}`),
      at,
      log: onBehalfOf === null ? null : entryOf(actor, roundId, onBehalfOf, at),
    });
    if ('refused' in answer) throw refusal(answer);
    if (answer.cast !== 'repeated') turnouts.changed(id, round);
    const { choice } = answer;
    return { roundId, onBehalfOf, mayChange: choice !== null, ...(choice === null ? {} : { choice }) };
  };
}

const refusal = ({ refused, field }: { refused: AppError['kind']; field?: string }): AppError =>
  new AppError(refused, field === undefined ? {} : { field });

/** Who steers enters it for a partner that phones in: where each partner has one vote, and where it can be seen whose it is. */
function judgeOnBehalf(stage: Stage, actor: ParticipantId, { electorate, kind }: Round): void {
  if (!mayOn(stage, actor, 'steer')) throw new AppError('not-allowed', { field: 'onBehalfOf' });
  if (electorate !== 'partners' || kind === 'secret') throw new AppError('invalid', { field: 'onBehalfOf' });
}

const entryOf = (participantId: ParticipantId, roundId: RoundId, partnerId: PartnerId, at: number) => ({
  at,
  participantId,
  event: 'ballot.on-behalf',
  details: { roundId, partnerId },
});
