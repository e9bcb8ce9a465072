import type { ParticipantId, RoundId, WorkshopId } from '../../../shared/ids.ts';
import type { Choice } from '../../../shared/voting/ballot.ts';
import { ballotRefusedAt } from '../../../shared/voting/transitions.ts';
import type { CastAnswer, MyBallot, NewBallot } from '../rounds.ts';
import type { BallotRows, KeptBallot } from './ballots.ts';
import type { AddEntry } from './entries.ts';
import type { RollRows, RollVote } from './roll.ts';
import type { FindRound, RoundRow } from './rounds.ts';

/** Putting a ballot down; the caller has the transaction, so what is asked here still holds when it is written. */
type Parts = { roll: RollRows; ballots: BallotRows; findRound: FindRound };

export function ballotCaster(
  { roll, ballots, findRound }: Parts,
  addEntry: AddEntry,
): (id: WorkshopId, ballot: NewBallot) => CastAnswer {
  function voteFor(id: WorkshopId, { roundId, by, onBehalfOf }: NewBallot, { kind }: RoundRow): RollVote | null {
    if (onBehalfOf === null) return roll.voteOf(id, roundId, by);
    return kind === 'secret' ? null : roll.partnersVote(id, roundId, onBehalfOf);
  }

  /** The ballot that stands for a vote: none is readable in a secret round, nor after the close. */
  const standing = (id: WorkshopId, roundId: RoundId, vote: RollVote, { kind }: RoundRow): KeptBallot | null =>
    kind === 'secret' ? null : ballots.find(id, roundId, vote.voterId);

  function put(id: WorkshopId, ballot: NewBallot, vote: RollVote, round: RoundRow): CastAnswer {
    const { roundId, choice, by, onBehalfOf } = ballot;
    const before = standing(id, roundId, vote, round);
    if (vote.cast && (before === null || !mayReplace(before, by, onBehalfOf !== null))) {
      return { refused: 'already-cast' };
    }
    const { voterId, partnerId } = vote;
    const signed =
      round.kind === 'secret' ? null : { voterId, partnerId, casterId: by[0], onBehalf: onBehalfOf !== null };
    if (before === null || signed === null) ballots.put(id, roundId, { id: ballot.id, choice, signed });
    else ballots.change(before.id, choice, signed);
    roll.mark(id, roundId, vote, ballot.keyHash);
    if (ballot.log !== null) addEntry(id, ballot.log);
    return { cast: before === null ? 'new' : 'changed', choice: round.kind === 'secret' ? null : choice };
  }

  return (id, ballot) => {
    const { roundId, keyHash } = ballot;
    const round = findRound(id, roundId);
    if (round === null) return { refused: 'round-not-open' };
    if (round.status === 'withdrawn') return { refused: 'round-closed' };
    const vote = voteFor(id, ballot, round);
    if (vote === null) return { refused: 'not-on-roll' };
    // Before anything that may have changed since: who was not told yet must hear what came of it.
    if (keyHash !== null && vote.keys.includes(keyHash)) {
      const kept = standing(id, roundId, vote, round);
      // It may have given way since: what another put in its place is theirs alone until the reveal.
      const isOwn = kept !== null && kept.casterId === ballot.by[0] && kept.onBehalf === (ballot.onBehalfOf !== null);
      return { cast: 'repeated', choice: isOwn ? kept.choice : null };
    }
    if (!round.isOfThisEpoch) return { refused: 'epoch-moved' };
    if (round.phase !== 'open') return { refused: 'frozen' };
    return ballotRefusedAt(round, ballot.at) ?? put(id, ballot, vote, round);
  };
}

/** Whoever cast it changes it; one that was entered for someone gives way to their own. */
const mayReplace = (
  { casterId, onBehalf }: Pick<KeptBallot, 'casterId' | 'onBehalf'>,
  by: readonly ParticipantId[],
  isOnBehalf: boolean,
): boolean => (isOnBehalf ? onBehalf : onBehalf || by.includes(casterId));

export function myBallotReader({ roll, ballots, findRound }: Parts) {
  return (id: WorkshopId, roundId: RoundId, by: readonly ParticipantId[]): MyBallot | null => {
    const round = findRound(id, roundId);
    if (round === null) return null;
    const vote = roll.voteOf(id, roundId, by);
    if (vote === null) return { onRoll: false, cast: false, mayCast: false, choice: null };
    const kept = round.kind === 'secret' ? null : ballots.find(id, roundId, vote.voterId);
    const isOpen = round.status === 'open' && round.phase === 'open' && round.isOfThisEpoch;
    const mayCast = isOpen && (!vote.cast || (kept !== null && mayReplace(kept, by, false)));
    return { onRoll: true, cast: vote.cast, mayCast, choice: mine(kept, by) };
  };
}

/**
 * Nobody reads what another entered before it is revealed, not even for them. Nor what they cast as someone they were
 * merged with: else whoever merges people could read a ballot through a seat of their own.
 */
const mine = (kept: KeptBallot | null, by: readonly ParticipantId[]): Choice | null =>
  kept !== null && !kept.onBehalf && kept.casterId === by[0] ? kept.choice : null;
