import type { MyVote, RoundSeen } from '../../../shared/http/rounds.ts';
import type { Round } from '../../../shared/voting/round.ts';

/** What a receipt says, as keys of its words. `of`: whose vote it is, as far as this person can be told. */
type ReceiptWords = {
  of: 'mine' | 'partner';
  text:
    | 'castText'
    | 'castFixedText'
    | 'castSecretText'
    | 'castSecretPartnerText'
    | 'castOnBehalfText'
    | 'castByColleagueText';
};

/**
 * Of a vote that is cast. Where a partner has one vote, another may have cast it: whose choice isn't told to this person,
 * that is not called theirs. In a secret round nobody's is told.
 */
export function receiptWords({ kind, electorate }: Pick<Round, 'kind' | 'electorate'>, seen: RoundSeen): ReceiptWords {
  const mayCast = seen.myVote?.mayCast ?? false;
  if (electorate === 'partners' && seen.mine === undefined) {
    if (kind === 'secret') return { of: 'partner', text: 'castSecretPartnerText' };
    return { of: 'partner', text: mayCast ? 'castOnBehalfText' : 'castByColleagueText' };
  }
  return { of: 'mine', text: kind === 'secret' ? 'castSecretText' : mayCast ? 'castText' : 'castFixedText' };
}

/** Whether one's vote counts, as a key of its words; null for who has none. `vote`: as it is after the close. */
export function countedWords({ electorate }: Pick<Round, 'electorate'>, vote: MyVote | undefined) {
  if (!vote?.onRoll) return null;
  if (electorate === 'partners') return vote.cast ? 'countedPartner' : 'notCountedPartner';
  return vote.cast ? 'counted' : 'notCounted';
}
