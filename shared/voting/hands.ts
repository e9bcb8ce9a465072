import { z } from 'zod';
import { OptionId } from '../ids.ts';
import { Reason } from './ballot.ts';
import { sum } from './count.ts';
import type { Round } from './round.ts';
import type { Count } from './tally.ts';
import { type Refusal, refuse } from './voting.ts';

/**
 * A show of hands, counted in the hall and entered by the facilitator: for people beside the roll, who have no device.
 * In consent and choice rounds that aren't secret and in which every participant casts. It is kept apart from the
 * ballots and marked wherever it is shown. A new count takes the place of the one before.
 */
const hands = z.int().min(0).max(1_000);

/** The body of POST hands. */
export const Hands = z.object({
  /** How many were asked, raised a hand or not: they join the denominator. */
  present: hands,
  /** How many raised a hand at all: they join what was cast. */
  people: hands,
  consent: z.object({ agree: hands, reservation: hands, abstain: hands, object: hands }).optional(),
  /** Per option, for choice. */
  votes: z.record(OptionId, hands).optional(),
  /** The reason of each objection, as it was said. */
  reasons: z.array(Reason).max(100).default([]),
});
export type Hands = z.infer<typeof Hands>;

type Shown = Pick<Round, 'method' | 'kind' | 'electorate'>;

/** Whether hands can be counted in a round: raised hands are no secret, and have no place on a list of partners' voters. */
export const takesHands = ({ method, kind, electorate }: Shown): boolean =>
  kind !== 'secret' && electorate === 'participants' && (method === 'consent' || method === 'choice');

/** Why a count can't be right in this round, or null. */
export function checkHands(round: Shown & Pick<Round, 'options' | 'settings'>, hands: Hands): Refusal | null {
  if (!takesHands(round)) return refuse('hands-invalid');
  if (hands.people > hands.present) return refuse('hands-invalid', 'people');
  return round.method === 'consent' ? checkVerdicts(hands) : checkVotes(round, hands);
}

function checkVerdicts({ consent, votes, people, reasons }: Hands): Refusal | null {
  if (votes !== undefined) return refuse('hands-invalid', 'votes');
  if (consent === undefined || sum(Object.values(consent)) !== people) return refuse('hands-invalid', 'consent');
  return reasons.length === consent.object ? null : refuse('ballot-no-reason', 'reasons');
}

function checkVotes({ options, settings }: Pick<Round, 'options' | 'settings'>, hands: Hands): Refusal | null {
  const { consent, votes, people, reasons } = hands;
  if (consent !== undefined) return refuse('hands-invalid', 'consent');
  if (reasons.length > 0) return refuse('hands-invalid', 'reasons');
  if (votes === undefined) return refuse('hands-invalid', 'votes');
  for (const [id, count] of Object.entries(votes)) {
    if (!options.some((option) => option.id === id)) return refuse('ballot-foreign-option', `votes.${id}`);
    if (count > people) return refuse('hands-invalid', `votes.${id}`);
  }
  const raised = sum(Object.values(votes));
  // Whoever raised a hand did so for at least one option, and for no more than the round allows.
  return raised < people || raised > people * (settings.max ?? 1) ? refuse('hands-invalid', 'votes') : null;
}

/** A count of people with the hands in it. */
export function withHands(count: Count, hands: Hands): Count {
  const cast = count.cast + hands.people;
  if (count.method === 'consent' && hands.consent !== undefined) {
    const { object, reservation, agree, abstain } = count.verdicts;
    const raised = hands.consent;
    return {
      ...count,
      cast,
      verdicts: {
        object: object + raised.object,
        reservation: reservation + raised.reservation,
        agree: agree + raised.agree,
        abstain: abstain + raised.abstain,
      },
    };
  }
  if (count.method === 'choice') {
    const votes = Object.entries(count.votes).map(([id, votes]) => [id, votes + raisedFor(hands, id)]);
    return { ...count, cast, votes: Object.fromEntries(votes) };
  }
  return count;
}

const raisedFor = ({ votes = {} }: Hands, id: string): number =>
  sum(Object.entries(votes).map(([optionId, raised]) => (optionId === id ? raised : 0)));
