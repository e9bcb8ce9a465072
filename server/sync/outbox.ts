import type { Logger } from 'pino';
import type { Committed, Store } from '../store/store.ts';
import type { Cut } from './cut.ts';
import type { Room } from './room.ts';
import type { Timers } from './timers.ts';
import { windowMs } from './window.ts';

/**
 * Store, then show: gathers what rooms have to say, commits all of it in one transaction, and only then lets it out.
 * One commit is in flight at a time in the whole process. A room with nothing to store waits for nobody's commit but its own.
 */
export class Outbox {
  readonly #store: Store;
  readonly #timers: Timers;
  readonly #now: () => number;
  readonly #retryMs: number;
  readonly #log: Logger;
  /** Rooms with something to say, and when they are due. */
  readonly #due = new Map<Room, number>();
  #committing: ReadonlySet<Room> = new Set();
  #waiting: { room: Room; resolve: () => void }[] = [];
  #cancel: (() => void) | null = null;
  #wakeAt = Number.POSITIVE_INFINITY;
  #stopped = false;

  constructor(options: { store: Store; timers: Timers; now: () => number; retryMs: number; log: Logger }) {
    this.#store = options.store;
    this.#timers = options.timers;
    this.#now = options.now;
    this.#retryMs = options.retryMs;
    this.#log = options.log;
  }

  /** The room has something to say; it will be cut when its window is over. */
  mark(room: Room): void {
    if (this.#due.has(room)) return;
    const due = this.#now() + windowMs(room.connections.size);
    this.#due.set(room, due);
    this.#wake(due);
  }

  /** What the room has to say must not leave as it is. */
  unmark(room: Room): void {
    this.#due.delete(room);
    this.#tellWaiting();
  }

  /** Resolves when nothing of the room waits or is in flight. */
  settled(room: Room): Promise<void> {
    if (!this.#due.has(room) && !this.#committing.has(room)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ room, resolve }));
  }

  /** No commit is tried again after this. */
  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
    this.#cancel = null;
  }

  #wake(at: number): void {
    if (this.#stopped || at >= this.#wakeAt) return;
    this.#cancel?.();
    this.#wakeAt = at;
    const flush = (): void => {
      this.#cancel = null;
      this.#wakeAt = Number.POSITIVE_INFINITY;
      this.#flush();
    };
    const delayMs = at - this.#now();
    this.#cancel = delayMs <= 0 ? this.#timers.soon(flush) : this.#timers.after(delayMs, flush);
  }

  #flush(): void {
    const now = this.#now();
    const idle = this.#committing.size === 0;
    const cuts: { cut: Cut; batch: NonNullable<Cut['batch']> }[] = [];
    for (const [room, due] of this.#due) {
      if (due > now || this.#committing.has(room) || (room.hasEdits() && !idle)) continue;
      this.#due.delete(room);
      guarded(room, () => {
        const cut = room.cut();
        if (cut.batch === null) cut.deliver();
        else cuts.push({ cut, batch: cut.batch });
      });
    }
    if (cuts.length > 0) void this.#commit(cuts);
    else this.#tellWaiting();
    this.#wakeForNext();
  }

  #wakeForNext(): void {
    let next = Number.POSITIVE_INFINITY;
    for (const [room, due] of this.#due) {
      // A room that waits for a commit is woken by its end.
      if (this.#committing.has(room) || (room.hasEdits() && this.#committing.size > 0)) continue;
      next = Math.min(next, due);
    }
    if (next < Number.POSITIVE_INFINITY) this.#wake(next);
  }

  async #commit(cuts: { cut: Cut; batch: NonNullable<Cut['batch']> }[]): Promise<void> {
    this.#committing = new Set(cuts.map(({ cut }) => cut.room));
    const results = await this.#untilStored(cuts.map(({ batch }) => batch));
    this.#committing = new Set();
    for (const [index, { cut }] of cuts.entries()) {
      const result = results?.[index];
      if (result === undefined) continue;
      if ('refused' in result) cut.room.refused(cut, result.refused);
      else guarded(cut.room, cut.deliver);
    }
    this.#tellWaiting();
    this.#wakeForNext();
  }

  /** The same batches again and again while the store can't write: nothing is lost, and nothing is shown meanwhile. */
  async #untilStored(batches: NonNullable<Cut['batch']>[]): Promise<Committed[] | null> {
    for (let tries = 0; !this.#stopped; tries++) {
      try {
        return await this.#store.documents.commit(batches);
      } catch (error) {
        if (tries === 0) this.#log.error({ event: 'commit.failed', rooms: batches.length, err: error });
        await new Promise<void>((resolve) => this.#timers.after(this.#retryMs, resolve));
      }
    }
    return null;
  }

  #tellWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const entry of waiting) {
      if (this.#due.has(entry.room) || this.#committing.has(entry.room)) this.#waiting.push(entry);
      else entry.resolve();
    }
  }
}

/** A room that fails here must not take the others with it: its people come back to what is stored. */
function guarded(room: Room, run: () => void): void {
  try {
    run();
  } catch (error) {
    room.context.log.error({ event: 'room.failed', workshop: room.id, err: error });
    room.end('room-failed');
  }
}
