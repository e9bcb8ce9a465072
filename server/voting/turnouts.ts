import { AppError } from '../../shared/errors.ts';
import type { RoundId, WorkshopId } from '../../shared/ids.ts';
import type { Turnout } from '../../shared/voting/result.ts';
import type { Round, RoundKind } from '../../shared/voting/round.ts';
import { stepped } from './stepped.ts';
import type { VotingParts } from './voting.ts';

/**
 * How many have cast, to everyone, as a signal. Of a secret round in steps: at most every three seconds, and only whole
 * threes or all, so that nobody who sees somebody put away a phone sees the number move with it. Asking over HTTP gives
 * the number that was told, not a newer one. In a named round also which partners have cast.
 */
export type Turnouts = {
  /** A ballot came in, or the round opened; everyone is told in a while. */
  changed(id: WorkshopId, round: Round): void;
  over(id: WorkshopId, roundId: RoundId): void;
  read(id: WorkshopId, round: Round): Promise<Turnout>;
  stop(): void;
};

/** Ballots that come in meanwhile are told together. A pulse has everyone ask for its result anew. */
const PAUSE_MS: Record<RoundKind, number> = { secret: 3_000, named: 250, pulse: 1_000 };

/** A round that is open. `told`: of a secret one, what was told last. */
type Watched = { cancel: (() => void) | null; told: Turnout | null };

type Parts = Pick<VotingParts, 'store' | 'rooms' | 'timers' | 'log'>;

export function createTurnouts({ store, rooms, timers, log }: Parts): Turnouts {
  const watched = new Map<RoundId, Watched>();
  let isStopped = false;

  function watchedAs(roundId: RoundId): Watched {
    const known = watched.get(roundId) ?? { cancel: null, told: null };
    watched.set(roundId, known);
    return known;
  }

  async function tell(id: WorkshopId, { id: roundId, kind }: Round, entry: Watched): Promise<void> {
    const counted = await store.rounds.turnout(id, roundId);
    // It may have closed meanwhile: what is told of it now would stay.
    if (counted === null || !counted.isOpen || watched.get(roundId) !== entry) return;
    const { cast, eligible, partners } = counted;
    if (kind === 'secret') entry.told = stepped({ cast, eligible });
    const turnout = entry.told ?? (kind === 'named' ? { cast, eligible, partners } : { cast, eligible });
    await rooms.signal(id, { type: 'turnout', roundId, turnout });
  }

  function quietly(id: WorkshopId, work: Promise<void>): void {
    work.catch((error: unknown) => {
      // The next ballot tells it again.
      log.warn({ event: 'turnout.not-told', workshop: id, kind: error instanceof AppError ? error.kind : 'internal' });
    });
  }

  function changed(id: WorkshopId, round: Round): void {
    if (isStopped) return;
    const entry = watchedAs(round.id);
    entry.cancel ??= timers.after(PAUSE_MS[round.kind], () => {
      entry.cancel = null;
      quietly(id, tell(id, round, entry));
    });
  }

  return {
    changed,

    over(id, roundId) {
      watched.get(roundId)?.cancel?.();
      watched.delete(roundId);
      quietly(id, rooms.signal(id, { type: 'turnout', roundId, turnout: null }));
    },

    async read(id, round) {
      const { cast, eligible, isOpen } = (await store.rounds.turnout(id, round.id)) ?? NOBODY;
      if (!isOpen) return { cast, eligible };
      // Since the server started nobody was told.
      if (!watched.has(round.id)) changed(id, round);
      if (round.kind !== 'secret') return { cast, eligible };
      const entry = watchedAs(round.id);
      entry.told ??= stepped({ cast, eligible });
      return entry.told;
    },

    stop() {
      isStopped = true;
      for (const { cancel } of watched.values()) cancel?.();
      watched.clear();
    },
  };
}

const NOBODY = { cast: 0, eligible: 0, isOpen: false };
