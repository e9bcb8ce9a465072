import type { Hands } from './hands.ts';
import type { Remark, TallyBallot } from './tally.ts';

/** Every reason given. Objections first; then by partner and by the alphabet, which says nothing of who came when. */
export function remarksOf(ballots: readonly TallyBallot[], hands: Hands | null): Remark[] {
  const cast = ballots.flatMap(({ partnerId, choice }): Remark[] => {
    if (!('verdict' in choice) || choice.reason === undefined) return [];
    return [{ verdict: choice.verdict, reason: choice.reason, partnerId, byHand: false }];
  });
  const said = (hands?.reasons ?? []).map(
    (reason): Remark => ({ verdict: 'object', reason, partnerId: null, byHand: true }),
  );
  return sortedRemarks([...cast, ...said]);
}

const URGENCY = { object: 0, reservation: 1, abstain: 2, agree: 3 } as const;

export const sortedRemarks = (remarks: readonly Remark[]): Remark[] =>
  remarks.toSorted(
    (a, b) =>
      URGENCY[a.verdict] - URGENCY[b.verdict] ||
      compare(a.partnerId ?? '', b.partnerId ?? '') ||
      compare(a.reason, b.reason) ||
      Number(a.byHand) - Number(b.byHand),
  );

/** By code unit and not by locale: everyone gets the same order. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
