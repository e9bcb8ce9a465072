import { z } from 'zod';
import { OptionId, PartnerId } from '../ids.ts';

/**
 * What stands on a ballot, by method. The schemas say the shape; whether a choice is good in a given round is for
 * `checkBallot` to say, so that a refusal can name what is wrong with it.
 */
export const MAX_REASON = 500;
/** Composed the one way, so that equal texts are equal bytes. */
const reason = z.string().trim().normalize('NFC').max(MAX_REASON);
export const Reason = reason.min(1);

export const ConsentVerdict = z.enum(['agree', 'reservation', 'abstain', 'object']);
export type ConsentVerdict = z.infer<typeof ConsentVerdict>;

export const MAX_SCORE = 5;

export const ConsentChoice = z.strictObject({ verdict: ConsentVerdict, reason: reason.optional() });
export type ConsentChoice = z.infer<typeof ConsentChoice>;
export const ChoiceChoice = z.strictObject({ optionIds: z.array(OptionId).max(100) });
export type ChoiceChoice = z.infer<typeof ChoiceChoice>;
/** Null is "no opinion"; an option left out means the same. */
export const ScoreChoice = z.strictObject({ scores: z.record(OptionId, z.number().nullable()) });
export type ScoreChoice = z.infer<typeof ScoreChoice>;
export const DotsChoice = z.strictObject({ dots: z.record(OptionId, z.number()) });
export type DotsChoice = z.infer<typeof DotsChoice>;
/** Best first. Options left out share the last place. */
export const RankingChoice = z.strictObject({ order: z.array(OptionId).max(100) });
export type RankingChoice = z.infer<typeof RankingChoice>;

export const Choice = z.union([ConsentChoice, ChoiceChoice, ScoreChoice, DotsChoice, RankingChoice]);
export type Choice = z.infer<typeof Choice>;

/** The body of PUT ballot. `onBehalfOf` by the facilitator, for a partner who phones in. */
export const BallotBody = z.object({ choice: Choice, onBehalfOf: PartnerId.optional() });
export type BallotBody = z.infer<typeof BallotBody>;
