import type { RoundId } from '../ids.ts';
import { misfits } from './fitting.ts';
import { checkHands, type Hands, takesHands } from './hands.ts';
import { SMALL_ROLL } from './roll.ts';
import {
  type Eligible,
  isLive,
  type Outcome,
  type Round,
  type RoundDefinition,
  RoundKind,
  type RoundOption,
} from './round.ts';
import { type Refusal, refuse } from './voting.ts';

/**
 * The steps a round can take: (round, act, now) -> the next round or a refusal. defined -> open -> closed -> revealed ->
 * decided, and out of the first three to withdrawn. No step leads back. `now` is the server's clock, milliseconds since
 * 1970; who may act is judged elsewhere.
 */
export type RoundAct =
  /** With the options as they are copied now, and the size of the roll that is fixed now. */
  | { type: 'open'; options: readonly RoundOption[]; eligible: Eligible; confirmSmall?: boolean | undefined }
  | { type: 'close'; by: 'hand' | 'timer' }
  | { type: 'hands'; hands: Hands }
  | { type: 'reveal' }
  /** Again, to mend an outcome's words. */
  | { type: 'decide'; outcome: Outcome }
  /** Not once a result was seen: a round can't be made not to have been. */
  | { type: 'withdraw' };

export type JudgedRound = { round: Round } | Refusal;

/** How long after the closing time a ballot that was on its way is still taken. */
export const GRACE_MS = 15_000;

const MINUTE_MS = 60_000;

/** A new round. Refused with the offending field where the definition doesn't fit the options there turn out to be. */
export function defineRound(id: RoundId, definition: RoundDefinition, options: readonly RoundOption[]): JudgedRound {
  const misfit = misfits(definition, options.length)[0];
  if (misfit !== undefined) return refuse('invalid', misfit.join('.'));
  const fresh = { openedAt: null, closedAt: null, revealedAt: null, eligible: null, hands: null, outcome: null };
  const closesAt = definition.closesAt ?? null;
  return { round: { ...definition, ...fresh, id, options: [...options], status: 'defined', closesAt } };
}

export function judgeRoundAct(round: Round, act: RoundAct, now: number): JudgedRound {
  switch (act.type) {
    case 'open':
      return open(round, act, now);
    case 'close':
      return close(round, act.by, now);
    case 'hands':
      return enterHands(round, act.hands, now);
    case 'reveal':
      if (round.status !== 'closed') return refuse('round-step');
      return { round: { ...round, status: 'revealed', revealedAt: now } };
    case 'decide':
      if (round.status !== 'revealed' && round.status !== 'decided') return refuse('round-step');
      if (round.practice === true) return refuse('practice-round');
      return { round: { ...round, status: 'decided', outcome: act.outcome } };
    case 'withdraw':
      if (round.status !== 'defined' && round.status !== 'open' && round.status !== 'closed') {
        return refuse('round-step');
      }
      // Everyone has been watching it.
      if (isLive(round) && round.status !== 'defined') return refuse('round-step');
      return {
        round: { ...round, status: 'withdrawn', closedAt: round.openedAt === null ? null : (round.closedAt ?? now) },
      };
  }
}

function open(
  round: Round,
  { options, eligible, confirmSmall }: RoundAct & { type: 'open' },
  now: number,
): JudgedRound {
  if (round.status !== 'defined') return refuse('round-step');
  if (misfits({ ...round, closesAt: undefined }, options.length).length > 0) return refuse('option-gone');
  // Where hands are raised there may be nobody with a device at all.
  if (eligible.people === 0 && !takesHands(round)) return refuse('roll-empty');
  if (isSmall(round, eligible) && confirmSmall !== true) return refuse('confirm-small', 'confirmSmall');
  const closesAt = round.minutes === undefined ? round.closesAt : now + round.minutes * MINUTE_MS;
  if (closesAt !== null && closesAt <= now) return refuse('invalid', 'closesAt');
  return { round: { ...round, status: 'open', options: [...options], eligible, openedAt: now, closesAt } };
}

/** Whether so few vote that a secret round's result may show who chose what. */
export const isSmall = ({ kind }: Pick<Round, 'kind'>, { people }: Eligible): boolean =>
  kind === 'secret' && people < SMALL_ROLL;

function close(round: Round, by: 'hand' | 'timer', now: number): JudgedRound {
  if (round.status !== 'open') return refuse('round-step');
  // A timer that rings early, or one that was set before the clock was put right, closes nothing.
  if (by === 'timer' && acceptsBallotAt(round, now)) return refuse('round-step');
  return { round: { ...round, status: 'closed', closedAt: now } };
}

function enterHands(round: Round, hands: Hands, now: number): JudgedRound {
  const fault = ballotRefusedAt(round, now) ?? checkHands(round, hands);
  if (fault !== null) return fault;
  return { round: { ...round, hands: { people: hands.people, present: hands.present } } };
}

/** Why no ballot is taken now, or null. */
export function ballotRefusedAt({ status, closesAt }: Pick<Round, 'status' | 'closesAt'>, now: number): Refusal | null {
  if (status === 'defined') return refuse('round-not-open');
  const over = closesAt !== null && now >= closesAt + GRACE_MS;
  return status !== 'open' || over ? refuse('round-closed') : null;
}

/** Whether a ballot that arrives now counts: while the round is open, and for a moment after its closing time. */
export const acceptsBallotAt = (round: Pick<Round, 'status' | 'closesAt'>, now: number): boolean =>
  ballotRefusedAt(round, now) === null;

/** Why a round can't become what is asked, or null. Before it opens only its kind is one-way, towards secret; after that all is. */
export function mayChange(round: Pick<Round, 'status' | 'kind' | 'live'>, next: RoundDefinition): Refusal | null {
  if (round.status !== 'defined') return refuse('round-fixed');
  const order = RoundKind.options;
  // Someone may have read that nobody would see their choice.
  if (order.indexOf(next.kind) < order.indexOf(round.kind)) return refuse('round-fixed', 'kind');
  return isLive(next) && !isLive(round) ? refuse('round-fixed', 'live') : null;
}
