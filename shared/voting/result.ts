import { z } from 'zod';
import { Choice } from './ballot.ts';
import type { Hands } from './hands.ts';
import { makeTally, type Tallied } from './make-tally.ts';
import { Round } from './round.ts';
import { Tally, type TallyBallot } from './tally.ts';
import { Verdict, verdictOf } from './verdict.ts';

/** A round's result as it is kept and shown: the tally and what the agreed quorum and threshold say of it. */
export const Result = Tally.extend({ verdict: Verdict });
export type Result = z.infer<typeof Result>;

/** Counts the ballots of a round and says what they come to. */
export function resultOf(
  round: Tallied & Pick<Round, 'quorum' | 'threshold'>,
  ballots: readonly TallyBallot[],
  hands: Hands | null,
): Result {
  const tally = makeTally(round, ballots, hands);
  return { ...tally, verdict: verdictOf(round, tally) };
}

/** How many have cast; of an open round nothing else is told. */
export const Turnout = z.object({ cast: z.int().min(0), eligible: z.int().min(0) });
export type Turnout = z.infer<typeof Turnout>;

/** The answer to GET round. `mine` while a ballot can still be read by who cast it (never in a secret round). */
export const RoundView = z.object({
  round: Round,
  turnout: Turnout,
  mine: Choice.optional(),
  result: Result.optional(),
});
export type RoundView = z.infer<typeof RoundView>;
