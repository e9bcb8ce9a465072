import { z } from 'zod';
import { ParticipantId, PartnerId, RoundId } from '../ids.ts';
import { Choice } from '../voting/ballot.ts';
import { RoundView } from '../voting/result.ts';
import type { RollEntry } from '../voting/roll.ts';
import { Eligible, Round } from '../voting/round.ts';

/**
 * Bodies and answers of the routes under `/api/workshops/:id/rounds`; the list of rounds itself is in the stage.
 *
 *   POST rounds                          RoundDefinition -> 201 RoundAnswer
 *   PUT  rounds/:rid                     RoundDefinition -> RoundAnswer, while it is defined
 *   POST rounds/:rid/open                OpenRound -> RoundAnswer
 *   POST rounds/:rid/{close|reveal|withdraw}            -> RoundAnswer
 *   POST rounds/:rid/decide              Outcome -> RoundAnswer
 *   POST rounds/:rid/hands               Hands -> RoundAnswer
 *   GET  rounds/:rid/roll                -> RollAnswer, for who steers
 *   GET  rounds/:rid        (?seat=view) -> RoundSeen
 *   PUT  rounds/:rid/ballot              BallotBody, header Idempotency-Key -> BallotAnswer
 */
export const RoundAnswer = z.object({ round: Round });
export type RoundAnswer = z.infer<typeof RoundAnswer>;

/** `confirmSmall`: she was told that the result of so few may show who chose what. */
export const OpenRound = z.object({ confirmSmall: z.literal(true).optional() });
export type OpenRound = z.infer<typeof OpenRound>;

/** The longest Idempotency-Key: one a ballot, made by the client and sent again with each retry of that ballot. */
export const MAX_IDEMPOTENCY_KEY = 100;

/** One vote on the roll, as `RollEntry` says. */
const RollLine = z.object({
  voterId: z.union([ParticipantId, PartnerId]),
  partnerId: PartnerId,
  mayCast: z.array(ParticipantId),
}) satisfies z.ZodType<RollEntry>;

/** Who votes: as it would be fixed now while the round is defined, as it was fixed after that. Never who has cast. */
export const RollAnswer = z.object({
  entries: z.array(RollLine),
  eligible: Eligible,
  /** Partners that have no vote. */
  without: z.array(PartnerId),
  /** Opening it asks for `confirmSmall`. */
  small: z.boolean(),
});
export type RollAnswer = z.infer<typeof RollAnswer>;

/** What a ballot's sender is told: that it is counted, and in a round that isn't secret what was kept. */
export const Receipt = z.object({
  roundId: RoundId,
  /** Of a ballot entered for a partner. */
  onBehalfOf: PartnerId.nullable(),
  /** Whether this ballot can be changed until the round closes. */
  mayChange: z.boolean(),
  /** As it is kept now; never in a secret round, and not once the round is closed. */
  choice: Choice.optional(),
});
export type Receipt = z.infer<typeof Receipt>;

export const BallotAnswer = z.object({ receipt: Receipt });
export type BallotAnswer = z.infer<typeof BallotAnswer>;

/** One's own place on the roll of a round that was opened. */
export const MyVote = z.object({
  onRoll: z.boolean(),
  /** A ballot was cast for the vote that is mine, by me or by whom else it could be. */
  cast: z.boolean(),
  /** A ballot of mine would be taken now, as the first or in place of the one before. */
  mayCast: z.boolean(),
});
export type MyVote = z.infer<typeof MyVote>;

/** `turnout` of an open secret round goes in steps, as in the signals. `myVote` for a person, once the round was opened. */
export const RoundSeen = RoundView.extend({ myVote: MyVote.optional() });
export type RoundSeen = z.infer<typeof RoundSeen>;
