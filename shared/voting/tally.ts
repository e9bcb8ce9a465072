import { z } from 'zod';
import { OptionId, PartnerId } from '../ids.ts';
import { type Choice, ConsentVerdict } from './ballot.ts';
import { ChoiceCount } from './count-choice.ts';
import { ConsentCount } from './count-consent.ts';
import { DotsCount } from './count-dots.ts';
import { RankingCount } from './count-ranking.ts';
import { ScoreCount } from './count-score.ts';

/**
 * A tally (uitslag): what the ballots of a round come to, as JSON that is kept. Whole numbers throughout, so that it is
 * exact and doesn't depend on the order of the ballots; averages are derived for reading only.
 *
 * Voters and partners are two tallies that are never blended. In the partners' tally every partner that was heard counts
 * as one, and its one vote is split in equal shares among its ballots: two colleagues who differ give a half each. So a
 * partner weighs the same however many of it came, nobody is overruled by colleagues, and the shares add up exactly.
 */
export const Count = z.discriminatedUnion('method', [ConsentCount, ChoiceCount, ScoreCount, DotsCount, RankingCount]);
export type Count = z.infer<typeof Count>;

/** A reason that was given with a verdict. `partnerId` only where a round is named. */
export const Remark = z.object({
  verdict: ConsentVerdict,
  reason: z.string(),
  partnerId: PartnerId.nullable(),
  /** Said aloud in a show of hands. */
  byHand: z.boolean(),
});
export type Remark = z.infer<typeof Remark>;

/** What one partner's voters chose, in a named round. `onBehalf`: so many of its ballots the facilitator entered. */
export const PartnerBreakdown = z.object({ partnerId: PartnerId, onBehalf: z.int().min(0), count: Count });
export type PartnerBreakdown = z.infer<typeof PartnerBreakdown>;

export const Tally = z.object({
  /** Ballots, hands included, and how many there could have been: the denominators, written out. */
  cast: z.int().min(0),
  eligible: z.int().min(0),
  /** Per option: votes (choice), dots, or the sum of scores. Not for consent and ranking. */
  totals: z.record(OptionId, z.int()).optional(),
  /** By voter: each ballot one. */
  people: Count,
  /** By partner, in pulse and named rounds of all participants; null elsewhere. */
  partners: z.object({ cast: z.int().min(0), eligible: z.int().min(0), count: Count }).nullable(),
  /** Named rounds only. */
  perPartner: z.array(PartnerBreakdown).nullable(),
  /** Objections first, then reservations, abstentions, agreement. In an order that says nothing of when or by whom. */
  remarks: z.array(Remark),
  /** Counted by hand, and contained in `people`: hands raised of people asked. Null without a show of hands. */
  byHand: z.object({ people: z.int().min(0), present: z.int().min(0) }).nullable(),
  /** How many ballots the facilitator entered for someone. */
  onBehalf: z.int().min(0),
});
export type Tally = z.infer<typeof Tally>;

/** A valid ballot as it is counted: never whose it is. In a secret round it has no partner either. */
export type TallyBallot = { partnerId: PartnerId | null; choice: Choice; onBehalf?: boolean | undefined };
