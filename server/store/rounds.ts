import type { ErrorKind } from '../../shared/errors.ts';
import type { ParticipantId, PartnerId, RoundId, WorkshopId } from '../../shared/ids.ts';
import type { Choice } from '../../shared/voting/ballot.ts';
import type { Hands } from '../../shared/voting/hands.ts';
import type { Result } from '../../shared/voting/result.ts';
import type { RollEntry } from '../../shared/voting/roll.ts';
import type { Round } from '../../shared/voting/round.ts';
import type { LogEntry } from './store.ts';

/**
 * Rounds on disk. The roll says who may vote and whether they did, ballots say what; in a secret round no column joins
 * the two. At close the ballots of any round become its tally and are gone. What a round *is* stands in the stage; here is what
 * may not stand there.
 */
export type RoundWrite =
  /** The roll as it is from now on. The round's epoch is the workshop's as it is saved with this. */
  | { kind: 'round.open'; round: Round; roll: readonly RollEntry[] }
  /** A show of hands, in place of the count before. */
  | { kind: 'round.hands'; roundId: RoundId; hands: Hands }
  /** The ballots as they are in this very transaction become the tally, and are deleted. */
  | { kind: 'round.close'; round: Round }
  /** The ballots, or the tally, are deleted. */
  | { kind: 'round.withdraw'; roundId: RoundId };

export type NewBallot = {
  /** Random, and all that a secret ballot has beside its choice. */
  id: string;
  roundId: RoundId;
  /** Whoever casts: who they are now, and before that everyone they were before a merge. */
  by: readonly [ParticipantId, ...ParticipantId[]];
  /** The partner whose vote it is, when who steers enters it. Never taken in a secret round. */
  onBehalfOf: PartnerId | null;
  /** Checked against the round's options. */
  choice: Choice;
  /** Of the request: one that was stored before answers as it did then. */
  keyHash: string | null;
  /** When it came in, milliseconds since 1970. */
  at: number;
  /** Written with it; null for who casts a vote of their own. */
  log: LogEntry | null;
};

export type CastAnswer =
  /** `choice` as it is kept now; null in a secret round, and once the ballots are a tally. */
  { cast: 'new' | 'changed' | 'repeated'; choice: Choice | null } | { refused: ErrorKind };

/** How many have cast; in a named round also which partners, by id. */
export type RollTurnout = { isOpen: boolean; cast: number; eligible: number; partners: PartnerId[] };

/** `choice`: one's own ballot, while the round is open and not secret. */
export type MyBallot = { onRoll: boolean; cast: boolean; mayCast: boolean; choice: Choice | null };

type OpenRound = { workshopId: WorkshopId; roundId: RoundId; closesAt: number | null };

export interface RoundStore {
  /**
   * In one transaction: the workshop is open and in the round's epoch, the round is open and not past its closing time and grace,
   * whoever casts is on its roll, and has not cast or may change it. The roll is marked and the ballot put down. A request
   * that was stored before is told so whatever the round's state is by then, unless it was withdrawn.
   */
  cast(id: WorkshopId, ballot: NewBallot): Promise<CastAnswer>;
  /** Null for a round that was never opened. */
  turnout(id: WorkshopId, roundId: RoundId): Promise<RollTurnout | null>;
  /** `by` as in a ballot. Null for a round that was never opened. */
  mine(id: WorkshopId, roundId: RoundId, by: readonly ParticipantId[]): Promise<MyBallot | null>;
  /** The roll as it was fixed, by voter's id. */
  roll(id: WorkshopId, roundId: RoundId): Promise<RollEntry[]>;
  /** The kept tally; of an open pulse what its ballots come to now. Null for any other round. */
  result(id: WorkshopId, round: Round): Promise<Result | null>;
  /** Every round that is open, in all workshops. */
  open(): Promise<OpenRound[]>;
}
