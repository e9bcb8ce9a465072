/**
 * Voting: what a round is and which steps it can take, what may stand on a ballot, who is on the roll, and how ballots
 * become a result. Pure: no clock, no storage, no text for the screen. What isn't here: who asks (server/voting judges
 * seats and roles), and keeping ballots apart from the roll (the store does that).
 *
 * One file per noun: round, transitions, ballot, hands, roll, tally (with a file per method), verdict, result, who-sees.
 */
import type { ErrorKind } from '../errors.ts';

/** An expected no: which one, and the path of the offending field where there is one. */
export type Refusal = { refused: ErrorKind; field?: string };

export const refuse = (refused: ErrorKind, field?: string): Refusal =>
  field === undefined ? { refused } : { refused, field };
