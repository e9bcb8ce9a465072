import { AppError } from '../../shared/errors.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import { openText } from './open-text.ts';
import { Room, type RoomContext } from './room.ts';
import { nextState, type RoomEvent, type RoomState } from './state.ts';

/** A hold on a live room; `release` may be called more than once. */
export type Lease = { room: Room; release(): void };

type Entry = {
  now: RoomState<Room>;
  /** One load for all who wait for it. */
  loaded: Promise<Room>;
  gone: PromiseWithResolvers<void>;
  cancelGrace: (() => void) | null;
};

/** Which rooms are live in this process: one load per workshop, one room per workshop, a grace time after the last lease. */
export class Registry {
  readonly #entries = new Map<WorkshopId, Entry>();
  readonly #context: RoomContext;
  #drained = false;

  constructor(context: RoomContext) {
    this.#context = context;
  }

  /** Rejects with AppError: 'no-such-workshop', 'store-unavailable', 'room-failed' or 'restarting'. */
  async acquire(id: WorkshopId): Promise<Lease> {
    for (;;) {
      if (this.#drained) throw new AppError('restarting');
      const entry = this.#entries.get(id) ?? this.#open(id);
      if (!this.#move(id, entry, { type: 'acquire' })) {
        await entry.gone.promise;
        continue;
      }
      const room = await entry.loaded;
      // It may have ended, or the server begun to stop, between the load and this moment.
      if (entry.now.state !== 'live' || this.#drained) {
        this.#move(id, entry, { type: 'release' });
        continue;
      }
      let held = true;
      return {
        room,
        release: () => {
          if (held) this.#move(id, entry, { type: 'release' });
          held = false;
        },
      };
    }
  }

  #open(id: WorkshopId): Entry {
    const loaded = this.#load(id);
    const entry: Entry = {
      now: { state: 'loading', leases: 0 },
      loaded,
      gone: Promise.withResolvers(),
      cancelGrace: null,
    };
    this.#entries.set(id, entry);
    loaded.then(
      (room) => this.#move(id, entry, { type: 'loaded', room }),
      (error: unknown) => this.#move(id, entry, { type: 'load-failed', error }),
    );
    return entry;
  }

  async #load(id: WorkshopId): Promise<Room> {
    const loaded = await this.#context.store.documents.load(id);
    if (loaded === null) throw new AppError('no-such-workshop');
    try {
      const text = await openText(id, loaded, this.#context);
      return new Room(id, loaded.stage, text, this.#context, () => this.#ended(id));
    } catch (error) {
      if (error instanceof AppError) throw error;
      this.#context.log.error({ event: 'room.load.failed', workshop: id, err: error });
      throw new AppError('room-failed', { cause: error });
    }
  }

  #ended(id: WorkshopId): void {
    const entry = this.#entries.get(id);
    if (entry !== undefined) this.#move(id, entry, { type: 'ended' });
  }

  /** Takes an event; false when it has no meaning now. What each new state calls for is done here. */
  #move(id: WorkshopId, entry: Entry, event: RoomEvent<Room>): boolean {
    const next = nextState(entry.now, event);
    if (next === null) return false;
    const before = entry.now;
    entry.now = next;
    if (next.state === before.state) return true;
    entry.cancelGrace?.();
    entry.cancelGrace = null;
    switch (next.state) {
      case 'draining':
        entry.cancelGrace = this.#context.timers.after(this.#context.limits.graceMs, () =>
          this.#move(id, entry, { type: 'grace-over' }),
        );
        break;
      case 'closing':
        next.room.settled().then(() => {
          next.room.close();
          this.#move(id, entry, { type: 'flushed' });
        });
        break;
      case 'closed':
      case 'failed':
        if (this.#entries.get(id) === entry) this.#entries.delete(id);
        entry.gone.resolve();
        break;
    }
    return true;
  }

  rooms(): Room[] {
    return [...this.#entries.values()].flatMap(({ now }) => ('room' in now ? [now.room] : []));
  }

  /** A workshop's room, if it is live. */
  live(id: WorkshopId): Room | null {
    const entry = this.#entries.get(id);
    return entry !== undefined && 'room' in entry.now ? entry.now.room : null;
  }

  /** No room is given out any more; waits a while until what was gathered is stored, then ends all rooms. */
  async drain(): Promise<void> {
    this.#drained = true;
    const { timers, limits } = this.#context;
    const late = Promise.withResolvers<void>();
    const cancel = timers.after(limits.drainMs, late.resolve);
    await Promise.race([Promise.all(this.rooms().map((room) => room.settled())), late.promise]);
    cancel();
    for (const room of this.rooms()) room.end('restarting');
    // What is still loading ends as soon as it is there: else its grace time would outlive the server.
    for (const { loaded } of this.#entries.values()) {
      loaded.then(
        (room) => room.end('restarting'),
        () => undefined,
      );
    }
  }
}
