import type { Logger } from 'pino';
import { AppError, type ErrorKind } from '../../shared/errors.ts';
import type { DeviceId, WorkshopId } from '../../shared/ids.ts';
import type { Signals } from '../../shared/protocol/signals.ts';
import type { AgendaGround } from '../../shared/stage/agenda.ts';
import type { Judged } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Store } from '../store/store.ts';
import { type AskedEdit, AskedEdits, whyNot } from './asked-edits.ts';
import { Attendance } from './attendance.ts';
import { RoomAwareness } from './awareness.ts';
import type { Connection } from './connection.ts';
import { type Cut, cutRoom } from './cut.ts';
import type { Frame } from './frames.ts';
import { takeEdit, takeFrame } from './intake.ts';
import type { SyncLimits } from './limits.ts';
import { type Locked, lockedOn } from './locked.ts';
import { storedWhole } from './mending.ts';
import { type OpenedText, openText } from './open-text.ts';
import type { Outbox } from './outbox.ts';
import { type Edit, Pending } from './pending.ts';
import { People } from './people.ts';
import { reseat } from './reseating.ts';
import { Restored } from './restored.ts';
import type { RoomText } from './room-text.ts';
import type { ServerEdit, StageChange } from './rooms.ts';
import { type SignalChange, signalled, signalsAtOpening, signalsOn } from './signals.ts';
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
  /** When the server began, milliseconds since 1970. */
  startedAt: number;
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
  signals: Signals;
  readonly attendance: Attendance;
  people: People;
  /** What nobody can change now. */
  locked: Locked;
  pending = new Pending();
  readonly #queue = new TaskQueue((error) => {
    this.context.log.error({ event: 'room.failed', workshop: this.id, err: error });
    this.end('room-failed');
  });
  readonly #onEnd: () => void;
  readonly #blocks: AgendaGround['blocks'];
  #closed = false;
  /** The edits of refused cuts: the document in memory is ahead of the truth, and nothing may leave until it is built anew. */
  #toRejudge: Edit[] | null = null;
  readonly #asked = new AskedEdits();

  constructor(id: WorkshopId, stage: Stage, opened: OpenedText, context: RoomContext, onEnd: () => void) {
    this.id = id;
    this.context = context;
    this.#onEnd = onEnd;
    this.stage = stage;
    this.signals = signalsAtOpening(stage, opened);
    this.attendance = new Attendance(this, opened.seen);
    this.people = new People(stage);
    this.#blocks = opened.blocks;
    this.locked = lockedOn(stage, opened.blocks);
    this.restored = new Restored(context.limits);
    this.text = this.#begin(opened);
  }

  #begin({ text, toBegin }: OpenedText): RoomText {
    if (toBegin !== null) text.initialise(toBegin, this.pending);
    text.owners.unite(this.stage);
    this.mark();
    return text;
  }

  join(connection: Connection): void {
    this.connections.add(connection);
    this.greet(connection);
  }

  /** Tells a connection who it is here and what there is. */
  greet(connection: Connection): void {
    this.pending.opened.add(connection);
    connection.owesStep2 = true;
    this.mark();
  }

  leave(connection: Connection): void {
    if (!this.connections.delete(connection)) return;
    this.attendance.went(connection);
    if (connection.user !== null) {
      this.awareness.leave(connection);
      this.mark();
    }
  }

  /** A slow reader has caught up with its socket: everything again, from what it has. */
  resync(connection: Connection, stateVector: Uint8Array): void {
    this.greet(connection);
    if (connection.synced && !this.pending.asked.has(connection)) this.pending.asked.set(connection, stateVector);
    this.pending.touched.add(connection);
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

  /** Whether all that was stored of the text can be read back, told in its turn; what the room still has is stored anew first. */
  storedWhole(): Promise<boolean> {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    const ask = async (): Promise<boolean> => {
      await this.#nothingGathered();
      return storedWhole(this);
    };
    this.#queue.add(() => ask().then(resolve, reject));
    return promise;
  }

  async #nothingGathered(): Promise<void> {
    const { outbox } = this.context;
    for (await outbox.settled(this); this.#toRejudge !== null; await outbox.settled(this)) await this.#rebuild();
    if (this.#closed) throw new AppError('room-failed');
  }

  async #changeStage(change: StageChange): Promise<Judged> {
    await this.#nothingGathered();
    const { epoch } = this.stage;
    try {
      return await saveStageChange(this, change);
    } finally {
      // A new working round, here or through another server: the document is read, and begun where it must be, as for a new room.
      if (this.stage.epoch !== epoch) this.#beginAnew([]);
    }
  }

  /** An edit of the server's own, in its turn. Rejects with AppError when it is refused, or when the room ends before it is stored. */
  edit(edit: ServerEdit): Promise<void> {
    const { asked, done } = this.#asked.add(edit, this.stage.epoch);
    this.#write(asked);
    return done;
  }

  #write(asked: AskedEdit): void {
    this.#queue.add(() => {
      if (this.#closed) return asked.refused('room-failed');
      const reason = whyNot(asked, this);
      if (reason !== null) return asked.refused(reason);
      this.text.write(asked.edit, this.context.now(), this.pending);
      this.pending.serverEdits.push(asked);
      this.mark();
    });
  }

  /** The stage as it is stored now: every seat is asked again who it is. In another epoch nobody goes on: all come back to that one. */
  takeStage(stage: Stage): void {
    if (stage.epoch !== this.stage.epoch) this.expelAll('epoch-moved');
    this.#takeSignals(signalsOn(this.signals, this.stage, stage));
    this.attendance.arrived(this.stage, stage);
    this.stage = stage;
    this.text.owners.unite(stage);
    this.people = new People(stage);
    this.locked = lockedOn(stage, this.#blocks);
    this.pending.stageChanged = true;
    reseat(this);
    this.mark();
  }

  /** A change of the signals, in its turn: `judge` is asked on the stage as it is then, and what it answers is passed on. */
  signal<T>(judge: (stage: Stage) => { change: SignalChange | null; answer: T }): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#queue.add(() => {
      if (this.#closed) return reject(new AppError('room-failed'));
      const { change, answer } = judge(this.stage);
      if (change !== null) this.#takeSignals(signalled(this.signals, change));
      resolve(answer);
    });
    return promise;
  }

  #takeSignals(signals: Signals): void {
    if (signals === this.signals) return;
    this.signals = signals;
    this.pending.signalsChanged = true;
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
    this.#beginAnew(edits);
    for (const asked of serverEdits) this.#write(asked);
  }

  /** Nothing leaves until the document is built anew, from what is stored and then these edits. */
  #beginAnew(edits: Edit[]): void {
    this.#toRejudge = edits;
    this.context.outbox.unmark(this);
    this.#queue.addFirst(() => this.#rebuild());
  }

  async #rebuild(): Promise<void> {
    const loaded = await this.context.store.documents.load(this.id);
    const opened = loaded === null ? null : await openText(this.id, loaded, this.context);
    const edits = this.#toRejudge;
    this.#toRejudge = null;
    if (edits === null || this.#closed) return;
    if (loaded === null || opened === null) return this.end('no-such-workshop');
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
