import type { Round, RoundStatus } from '../../shared/voting/round.ts';
import { acceptsBallotAt } from '../../shared/voting/transitions.ts';

/**
 * Voting: pages on which a round is defined, opened, voted in, closed and read. This folder owns what people see of it:
 * `defining/` the form, `ballot/` the ballot paper, `steering/` her steps, `results/` the pictures of a result (for the
 * projector too), `projected/` a round on the big screen. What a round is, and what a result says, stands in shared/voting.
 */
type Group = 'open' | 'defined' | 'closed' | 'results' | 'withdrawn';

const GROUP_OF: Record<RoundStatus, Group> = {
  open: 'open',
  defined: 'defined',
  closed: 'closed',
  revealed: 'results',
  decided: 'results',
  withdrawn: 'withdrawn',
};

const GROUPS: readonly Group[] = ['open', 'closed', 'defined', 'results', 'withdrawn'];

/**
 * Rounds as a list shows them: those one can vote in first, then what waits, then results; in each the newest first. What
 * isn't opened yet is for who steers.
 */
export function groupRounds(rounds: readonly Round[], steers: boolean): { group: Group; rounds: Round[] }[] {
  return GROUPS.map((group) => ({
    group,
    rounds: rounds.filter(({ status }) => GROUP_OF[status] === group && (steers || group !== 'defined')).toReversed(),
  })).filter((one) => one.rounds.length > 0);
}

/** For so long after the reveal all screens count down to the result together. */
const COUNTDOWN_MS = 5_000;

/** Whole seconds until a result may be shown; 0 when it may. `now`: the server's clock, milliseconds since 1970. */
export function secondsToResult({ status, revealedAt, kind, live }: Round, now: number): number {
  if (status !== 'revealed' || revealedAt === null || (kind === 'pulse' && live !== false)) return 0;
  return Math.min(COUNTDOWN_MS / 1_000, Math.max(0, Math.ceil((revealedAt + COUNTDOWN_MS - now) / 1_000)));
}

/** Where a round stands, as a word: one that is past its time takes no ballot any more, though nobody closed it yet. */
export const standing = (round: Round, now: number): RoundStatus =>
  round.status === 'open' && !acceptsBallotAt(round, now) ? 'closed' : round.status;
