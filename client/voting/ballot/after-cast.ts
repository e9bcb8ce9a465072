import type { Receipt, RoundSeen } from '../../../shared/http/rounds.ts';

/** What one sees of a round once a ballot of one's own was taken, as its receipt says. */
export const afterCast = (seen: RoundSeen, { choice, mayChange }: Receipt): RoundSeen => ({
  ...seen,
  myVote: { onRoll: true, cast: true, mayCast: mayChange },
  mine: choice,
});
