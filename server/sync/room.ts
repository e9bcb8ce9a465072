import type { Logger } from 'pino';
import { AppError, type ErrorKind } from '../../shared/errors.ts';
import type { DeviceId, WorkshopId } from '../../shared/ids.ts';
import type { Judged } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Store } from '../store/store.ts';
import { type AskedEdit, AskedEdits } from './asked-edits.ts';
import { RoomAwareness } from './awareness.ts';
import type { Connection } from './connection.ts';
import { type Cut, cutRoom } from './cut.ts';
import type { Frame } from './frames.ts';
import { takeEdit, takeFrame } from './intake.ts';
import type { SyncLimits } from './limits.ts';
import { type OpenedText, openText } from './open-text.ts';
import type { Outbox } from './outbox.ts';
import { type Edit, Pending } from './pending.ts';
import { People } from './people.ts';
import { reseat } from './reseating.ts';
import { Restored } from './restored.ts';
import type { RoomText } from './room-text.ts';
import type { Moment, ServerEdit, StageChange } from './rooms.ts';
import { saveStageChange } from './stage-saving.ts';
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
  readonly restored: Restored;
  readonly awareness = new RoomAwareness((clientId) => this.text.ownerOf(clientId));
  text: RoomText;
  stage: Stage;
  people: People;
  pending = new Pending();
  readonly #queue = new TaskQueue((error) => {
    this.context.log.error({ event: 'room.failed', workshop: this.id, err: error });
    this.end('room-failed');
  });
  readonly #onEnd: () => void;
  #closed = false;
  /** The edits of refused cuts: the document in memory is ahead of the truth, and nothing may leave until it is built anew. */
  #toRejudge: Edit[] | null = null;
  readonly #asked = new AskedEdits();

  constructor(id: WorkshopId, stage: Stage, opened: OpenedText, context: RoomContext, onEnd: () => void) {
    this.id = id;
    this.context = context;
    this.#onEnd = onEnd;
    this.stage = stage;
    this.people = new People(stage);
    this.restored = new Restored(context.limits);
    this.text = this.#begin(opened);
  }

  #begin({ text, toBegin }: OpenedText): RoomText {
    if (toBegin !== null) text.initialise(toBegin, this.pending);
    this.mark();
    return text;
  }

  join(connection: Connection): void {
    this.connections.add(connection);
    this.pending.opened.add(connection);
    connection.owesStep2 = true;
    this.mark();
  }

  leave(connection: Connection): void {
    if (!this.connections.delete(connection)) return;
    if (connection.user !== null) {
      this.awareness.leave(connection);
      this.mark();
    }
  }

  /** A slow reader has caught up with its socket: everything again, from what it has. */
  resync(connection: Connection, stateVector: Uint8Array): void {
    this.pending.opened.add(connection);
    if (connection.synced && !this.pending.asked.has(connection)) this.pending.asked.set(connection, stateVector);
    this.pending.touched.add(connection);
    connection.owesStep2 = true;
    this.mark();
  }

  /** One frame of a connection, in its turn. */
  receive(connection: Connection, frame: Frame, bytes: number): void {
    this.#queue.add(() => {
      if (!connection.ended && !this.#closed) takeFrame(this, connection, frame, bytes);
    });
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

  expelAll(reason: ErrorKind): void {
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
    return saveStageChange(this, change);
  }

  /** An edit of the server's own, in its turn. Rejects with AppError when it is refused, or when the room ends before it is stored. */
  edit(edit: ServerEdit): Promise<void> {
    const { asked, done } = this.#asked.add(edit);
    this.#write(asked);
    return done;
  }

  #write(asked: AskedEdit): void {
    this.#queue.add(() => {
      if (this.#closed) return asked.refused('room-failed');
      const reason = this.stage.phase === 'open' ? asked.edit.judge(this.stage) : 'frozen';
      if (reason !== null) return asked.refused(reason);
      this.text.write(asked.edit, this.context.now(), this.pending);
      this.pending.serverEdits.push(asked);
      this.mark();
    });
  }

  /** When something is judged, and who is here then. */
  moment(): Moment {
    const here = new Set([...this.connections].map(({ participantId }) => participantId));
    return {
      now: this.context.now(),
      away: (id) => (here.has(id) ? 0 : Number.POSITIVE_INFINITY),
    };
  }

  /** The stage as it is stored now: every seat is asked again who it is. */
  takeStage(stage: Stage): void {
    this.stage = stage;
    this.people = new People(stage);
    this.pending.stageChanged = true;
    reseat(this);
    this.mark();
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
    const serverEdits = [...cut.pending.serverEdits, ...later.serverEdits];
    this.context.log.warn({ event: 'commit.refused', workshop: this.id, reason, edits: edits.length });
    this.#toRejudge = edits;
    this.context.outbox.unmark(this);
    this.#queue.addFirst(() => this.#rebuild());
    for (const asked of serverEdits) this.#write(asked);
  }

  async #rebuild(): Promise<void> {
    const loaded = await this.context.store.documents.load(this.id);
    const opened = loaded === null ? null : await openText(this.id, loaded, this.context);
    const edits = this.#toRejudge;
    this.#toRejudge = null;
    if (edits === null || this.#closed) return;
    if (loaded === null || opened === null) return this.end('no-such-workshop');
    if (loaded.epoch !== this.stage.epoch) return this.end('epoch-moved');
    this.text.document.destroy();
    this.text = this.#begin(opened);
    this.takeStage(loaded.stage);
    for (const edit of edits) if (!edit.connection.ended) takeEdit(this, edit);
    this.mark();
  }

  /** Everyone out, with this reason; the room takes nothing any more. */
  end(reason: ErrorKind): void {
    if (this.#closed) return;
    this.#closed = true;
    // What broke may have left half an edit in memory; nobody was told of it, and its author brings it again.
    if (reason === 'room-failed') this.context.outbox.unmark(this);
    this.expelAll(reason);
    this.#asked.refuseAll(reason);
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

  /** There is something to say. */
  mark(): void {
    if (!this.#closed && this.#toRejudge === null) this.context.outbox.mark(this);
  }
}
