import type { Logger } from 'pino';
import { AppError, ERRORS, type ErrorKind } from '../../shared/errors.ts';
import type { DeviceId, WorkshopId } from '../../shared/ids.ts';
import { MAX_AWARENESS_BYTES, MAX_UPDATE_BYTES } from '../../shared/protocol/protocol.ts';
import { can } from '../../shared/roles.ts';
import type { Judged } from '../../shared/stage/commands.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { LoadedDocument, Store } from '../store/store.ts';
import { RoomAwareness } from './awareness.ts';
import type { Connection } from './connection.ts';
import { type Cut, cutRoom } from './cut.ts';
import type { Frame } from './frames.ts';
import type { SyncLimits } from './limits.ts';
import type { Outbox } from './outbox.ts';
import { type Edit, Pending } from './pending.ts';
import type { Applied } from './room-document.ts';
import { RoomText } from './room-text.ts';
import type { StageChange } from './rooms.ts';
import { seatsAfter } from './seating.ts';
import { TaskQueue } from './task-queue.ts';
import type { Timers } from './timers.ts';

export type RoomContext = {
  store: Store;
  outbox: Outbox;
  now: () => number;
  limits: SyncLimits;
  log: Logger;
  timers: Timers;
  schema: number;
};

/**
 * One workshop, live: its document, its stage, its people, and one queue through which everything goes. Edits are
 * applied and judged here, in memory; nothing of them leaves before the outbox has committed the cut that covers it.
 */
export class Room {
  readonly id: WorkshopId;
  readonly connections = new Set<Connection>();
  readonly context: RoomContext;
  readonly awareness = new RoomAwareness((clientId) => this.text.ownerOf(clientId));
  text: RoomText;
  stage: Stage;
  pending = new Pending();
  readonly #queue = new TaskQueue((error) => {
    this.context.log.error({ event: 'room.failed', workshop: this.id, err: error });
    this.end('room-failed');
  });
  readonly #onEnd: () => void;
  #closed = false;
  /** The edits of refused cuts: the document in memory is ahead of the truth, and nothing may leave until it is built anew. */
  #toRejudge: Edit[] | null = null;

  constructor(id: WorkshopId, loaded: LoadedDocument, context: RoomContext, onEnd: () => void) {
    this.id = id;
    this.context = context;
    this.#onEnd = onEnd;
    this.stage = loaded.stage;
    this.text = this.#newText(loaded);
  }

  #newText(loaded: LoadedDocument): RoomText {
    if (loaded.damaged.length > 0) {
      this.context.log.error({ event: 'document.damaged', workshop: this.id, rows: loaded.damaged });
    }
    const text = new RoomText(loaded, this.context.schema);
    if (loaded.stage.phase === 'open') text.initialise(this.pending);
    this.#mark();
    return text;
  }

  join(connection: Connection): void {
    this.connections.add(connection);
    this.pending.opened.add(connection);
    connection.owesStep2 = true;
    this.#mark();
  }

  leave(connection: Connection): void {
    if (!this.connections.delete(connection)) return;
    if (connection.user !== null) {
      this.awareness.leave(connection);
      this.#mark();
    }
  }

  /** A slow reader has caught up with its socket: everything again, from what it has. */
  resync(connection: Connection, stateVector: Uint8Array): void {
    this.pending.opened.add(connection);
    if (connection.synced && !this.pending.asked.has(connection)) this.pending.asked.set(connection, stateVector);
    this.pending.touched.add(connection);
    connection.owesStep2 = true;
    this.#mark();
  }

  /** One frame of a connection, in its turn. */
  receive(connection: Connection, frame: Frame, bytes: number): void {
    this.#queue.add(() => this.#handle(connection, frame, bytes));
  }

  #handle(connection: Connection, frame: Frame, bytes: number): void {
    if (connection.ended || this.#closed) return;
    switch (frame.kind) {
      case 'step1':
        if (bytes > MAX_UPDATE_BYTES) return this.expel(connection, 'too-big');
        this.pending.asked.set(connection, frame.stateVector);
        connection.synced = true;
        return this.#mark();
      case 'step2':
      case 'update':
        return this.#edit({ connection, number: connection.count(), kind: frame.kind, update: frame.update });
      case 'awareness':
        return this.#appear(connection, frame.update, bytes);
      case 'query-awareness':
        this.pending.askedAwareness.add(connection);
        return this.#mark();
      case 'nothing':
        return;
      case 'malformed':
        return this.expel(connection, 'malformed');
    }
  }

  #appear(connection: Connection, update: Uint8Array, bytes: number): void {
    const { user } = connection;
    if (user === null || !can(connection.me.role, 'appear')) return;
    if (bytes > MAX_AWARENESS_BYTES) return this.expel(connection, 'too-big');
    if (this.awareness.receive(connection, update)) this.#mark();
    else this.expel(connection, 'malformed');
  }

  /** Judges one edit and applies what is sound. Also used again, with the same number, after a refused commit. */
  #edit(edit: Edit): void {
    const verdict = this.text.judge(edit, this.stage, this.pending.bytes, this.context.limits.documentBytes);
    switch (verdict.kind) {
      case 'refused':
        return this.#refuse(edit, verdict.reason);
      case 'nothing-new':
        return this.#settled(edit);
      case 'gap':
        // A step 2 with a gap is all its sender has: what hangs together is taken, the rest is told as refused.
        return edit.kind === 'update' ? this.#hold(edit) : this.#take(edit, verdict.claims, verdict.overlaps);
      case 'sound':
        return this.#take(edit, verdict.claims, verdict.overlaps);
    }
  }

  #take(edit: Edit, claims: readonly number[], overlaps: boolean): void {
    const { connection, number } = edit;
    const { limits } = this.context;
    connection.clientIds += claims.length;
    if (connection.clientIds > limits.clientIdsPerConnection) return this.#refuse(edit, 'quota');
    const applied = this.#apply(edit, claims, overlaps);
    if (applied === null) return;
    if (applied.hit.length > 0 || applied.partial) {
      const reason = applied.partial ? 'incomplete' : 'not-allowed-here';
      this.pending.refuse(connection, { type: 'refused', frame: number, reason, hit: applied.hit });
    }
    this.#settled(edit);
    if (this.pending.bytes > limits.unsavedBytes) this.#expelAll('store-unavailable');
  }

  #apply(edit: Edit, claims: readonly number[], overlaps: boolean): Applied | null {
    try {
      return this.text.take(edit, this.context.now(), claims, overlaps, this.pending);
    } catch (error) {
      // Yjs stopped half-way: what is in memory is no longer what anyone has. Everyone comes back to what is stored.
      this.context.log.error({ event: 'document.broken', workshop: this.id, err: error });
      this.#refuse(edit, 'malformed');
      this.end('room-failed');
      return null;
    }
  }

  #settled(edit: Edit): void {
    const { connection, number } = edit;
    if (edit.kind === 'step2') connection.release();
    connection.judged(number);
    this.pending.touched.add(connection);
    this.#mark();
  }

  #hold(edit: Edit): void {
    const { connection, number } = edit;
    connection.hold(number);
    connection.judged(number);
    if (connection.owesStep2) return;
    connection.owesStep2 = true;
    this.pending.stepOnes.add(connection);
    this.#mark();
  }

  #refuse(edit: Edit, reason: ErrorKind): void {
    const { connection, number } = edit;
    this.context.log[ERRORS[reason].level]({
      event: 'edit.refused',
      workshop: this.id,
      participant: connection.participantId,
      reason,
      bytes: edit.update.length,
    });
    connection.refuse({ type: 'refused', frame: number, reason, hit: [] });
    this.expel(connection, reason);
  }

  /** Ends a connection and takes it out of the room. */
  expel(connection: Connection, reason: ErrorKind): void {
    connection.end(reason);
    this.leave(connection);
  }

  /** The device is nobody here any more: its windows as that person close, and the projector it opened as them. */
  vacate(deviceId: DeviceId): void {
    for (const connection of [...this.connections]) {
      const isThatPerson = connection.me.seat === 'person' || connection.through !== null;
      if (connection.deviceId === deviceId && isThatPerson) this.expel(connection, 'not-joined');
    }
  }

  #expelAll(reason: ErrorKind): void {
    for (const connection of [...this.connections]) this.expel(connection, reason);
  }

  /** A change of the stage, in its turn: what was gathered before it is committed before it. */
  changeStage(change: StageChange): Promise<Judged> {
    const { promise, resolve, reject } = Promise.withResolvers<Judged>();
    this.#queue.add(() => this.#changeStage(change).then(resolve, reject));
    return promise;
  }

  async #changeStage(change: StageChange): Promise<Judged> {
    const { outbox } = this.context;
    for (await outbox.settled(this); this.#toRejudge !== null; await outbox.settled(this)) await this.#rebuild();
    if (this.#closed) throw new AppError('room-failed');
    for (;;) {
      const judged = change.judge(this.stage);
      if ('refused' in judged) return judged;
      const saved = await this.context.store.workshops.saveStage(this.id, judged.stage, change.log, change.seat);
      if (saved === 'saved') {
        this.#takeStage(judged.stage);
        return judged;
      }
      // Someone else was first: judge again on what is there now.
      const present = await this.context.store.workshops.stage(this.id);
      if (present === null) throw new AppError('no-such-workshop');
      if (present.rev === this.stage.rev)
        throw new AppError('room-failed', { message: 'the stage would not be saved' });
      this.#takeStage(present);
    }
  }

  #takeStage(stage: Stage): void {
    this.stage = stage;
    this.pending.stageChanged = true;
    for (const { connection, seat } of seatsAfter(stage, this.connections)) {
      if ('refused' in seat) {
        this.expel(connection, seat.refused);
        continue;
      }
      const isSame = JSON.stringify(connection.user) === JSON.stringify(seat.user);
      connection.me = seat.me;
      connection.user = seat.user;
      if (seat.user === null || isSame) continue;
      if (can(seat.me.role, 'appear')) this.awareness.restamp(connection);
      else this.awareness.leave(connection);
    }
    this.#mark();
  }

  hasEdits(): boolean {
    return this.pending.updates.length > 0;
  }

  /** Hands over everything gathered, to be delivered once it is committed. */
  cut(): Cut {
    const { pending } = this;
    this.pending = new Pending();
    return cutRoom(this, pending);
  }

  /** The store refused a cut: the document in memory is ahead of the truth, so it is thrown away and built anew. */
  refused(cut: Cut, reason: ErrorKind): void {
    const later = this.pending;
    this.pending = new Pending();
    this.pending.takePromises(cut.pending);
    this.pending.takePromises(later);
    const edits = [...cut.pending.edits, ...later.edits];
    this.context.log.warn({ event: 'commit.refused', workshop: this.id, reason, edits: edits.length });
    this.#toRejudge = edits;
    this.context.outbox.unmark(this);
    this.#queue.addFirst(() => this.#rebuild());
  }

  async #rebuild(): Promise<void> {
    const loaded = await this.context.store.documents.load(this.id);
    const edits = this.#toRejudge;
    if (edits === null || this.#closed) return;
    this.#toRejudge = null;
    if (loaded === null) return this.end('no-such-workshop');
    if (loaded.epoch !== this.stage.epoch) return this.end('epoch-moved');
    this.text.document.destroy();
    this.text = this.#newText(loaded);
    this.#takeStage(loaded.stage);
    for (const edit of edits) if (!edit.connection.ended) this.#edit(edit);
    this.#mark();
  }

  /** Everyone out, with this reason; the room takes nothing any more. */
  end(reason: ErrorKind): void {
    if (this.#closed) return;
    this.#closed = true;
    // What broke may have left half an edit in memory; nobody was told of it, and its author brings it again.
    if (reason === 'room-failed') this.context.outbox.unmark(this);
    this.#expelAll(reason);
    this.#onEnd();
  }

  /** Waits for what is gathered and in flight. */
  settled(): Promise<void> {
    return this.context.outbox.settled(this);
  }

  close(): void {
    this.#closed = true;
    this.text.document.destroy();
  }

  #mark(): void {
    if (!this.#closed && this.#toRejudge === null) this.context.outbox.mark(this);
  }
}
