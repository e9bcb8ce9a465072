import { AppError, type ErrorKind } from '../../shared/errors.ts';
import type { RoundId, WorkshopId } from '../../shared/ids.ts';
import { GRACE_MS } from '../../shared/voting/transitions.ts';
import type { VotingParts } from './voting.ts';

/** Rounds that close by themselves, by the server's clock: one timer each, none that asks again and again. */
export type Closing = {
  watch(id: WorkshopId, roundId: RoundId, closesAt: number): void;
  forget(roundId: RoundId): void;
  stop(): void;
};

type Parts = Pick<VotingParts, 'clock' | 'timers' | 'log'> & { close(id: WorkshopId, roundId: RoundId): Promise<void> };

/** A timer can't be set for longer than 24 days; it is set again. */
const LONGEST_MS = 24 * 60 * 60_000;
const AGAIN_AFTER_MS = 2_000;

/** What passes: whoever can't write now will. Anything else says that there is nothing to close any more. */
const PASSING: ReadonlySet<ErrorKind> = new Set(['store-unavailable', 'room-failed']);

export function createClosing({ clock, timers, log, close }: Parts): Closing {
  const watched = new Map<RoundId, () => void>();
  let isStopped = false;

  function after(ms: number, id: WorkshopId, roundId: RoundId, closesAt: number): void {
    if (isStopped) return;
    forget(roundId);
    watched.set(
      roundId,
      timers.after(Math.min(Math.max(0, ms), LONGEST_MS), () => {
        watched.delete(roundId);
        void ring(id, roundId, closesAt);
      }),
    );
  }

  const watch = (id: WorkshopId, roundId: RoundId, closesAt: number): void =>
    after(closesAt + GRACE_MS - clock(), id, roundId, closesAt);

  async function ring(id: WorkshopId, roundId: RoundId, closesAt: number): Promise<void> {
    // A clock that was put back meanwhile, or a time too far away for one timer.
    if (clock() < closesAt + GRACE_MS) return watch(id, roundId, closesAt);
    try {
      await close(id, roundId);
    } catch (error) {
      const kind = error instanceof AppError ? error.kind : 'internal';
      log.info({ event: 'round.not-closed', workshop: id, round: roundId, kind });
      if (PASSING.has(kind)) after(AGAIN_AFTER_MS, id, roundId, closesAt);
    }
  }

  function forget(roundId: RoundId): void {
    watched.get(roundId)?.();
    watched.delete(roundId);
  }

  return {
    watch,
    forget,
    stop() {
      isStopped = true;
      for (const roundId of [...watched.keys()]) forget(roundId);
    },
  };
}
