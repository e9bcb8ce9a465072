import type * as Y from 'yjs';
import type { ErrorKind } from '../../shared/errors.ts';
import type { DeviceId, ParticipantId, QuestionId, WorkshopId } from '../../shared/ids.ts';
import type { Judged, Judging } from '../../shared/stage/judging.ts';
import type { SignalCommand } from '../../shared/stage/signalling.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { LogEntry, StageWrite } from '../store/store.ts';
import type { SignalChange } from './signals.ts';

/** When a change is judged, who is here then, and what stands on the table: to be read only. */
export type Moment = Pick<Judging, 'now' | 'away'> & {
  doc: Y.Doc;
  /** People who have words that are not stored yet, as their own windows say. */
  unsaved(): ReadonlySet<ParticipantId>;
  /** When each person was last here, milliseconds since 1970: now for who is, nothing for who never was. */
  seen(): ReadonlyMap<ParticipantId, number>;
};

/** One change of the stage: how it is judged, what is logged, and what is stored with it. */
export type StageChange = {
  judge(stage: Stage, moment: Moment): Judged;
  /** One that tells what only the judging shows is made of the stage that is about to be saved. */
  log: LogEntry | ((next: Stage, moment: Moment) => LogEntry);
  /**
   * What is written in the same transaction. Asked for each stage that is about to be saved (`next` is what `judge` made of
   * `before` at that moment), so also again when someone else was first; not at all when nothing changes.
   */
  also?(next: Stage, before: Stage, moment: Moment): readonly StageWrite[];
  /** An act of who steers: what changed in the answers until now is kept as restore points. */
  steering: boolean;
};

/** An edit the server makes itself, for someone who asked over HTTP. */
export type ServerEdit = {
  /** Asked on the stage as it is when its turn comes, while the workshop is open; null when it may go on. */
  judge(stage: Stage): ErrorKind | null;
  /** Runs in one transaction of the room's document. */
  write(doc: Y.Doc): void;
  /** The roots it writes in: while one of them is locked it is refused with 'locked'. */
  roots: readonly string[];
  /** Answers of which the present text is kept as a restore point first. */
  keep: readonly QuestionId[];
  log: LogEntry;
  /** The silent round of which it puts the points on the table: the drafts go in the same transaction. */
  reveals?: string;
};

/** What the rest of the server may ask of the live rooms. */
export interface Rooms {
  /**
   * Through the room's queue: judged on the present stage, stored with log and seat in one transaction, then pushed.
   * Rejects with AppError('no-such-workshop' | 'store-unavailable' | 'room-failed').
   */
  changeStage(id: WorkshopId, change: StageChange): Promise<Judged>;
  /**
   * Through the room's queue: judged, written as the server's own words, stored with its log entry in one transaction,
   * then shown. When the store refuses that, it is judged and written again on what is there. Resolves once it is stored;
   * an edit that wrote nothing leaves no log entry. Rejects as `changeStage` does, with 'frozen', 'epoch-moved' or
   * 'restarting', and with the kind `judge` answers.
   */
  edit(id: WorkshopId, edit: ServerEdit): Promise<void>;
  /**
   * Through the room's queue: whether all that was stored of the text can be read back. What rows lost since the room was
   * opened it stores anew first. Rejects as `changeStage` does.
   */
  storedWhole(id: WorkshopId): Promise<boolean>;
  /** Looks at the present stage and moment, and changes nothing. Rejects as `changeStage` does. */
  look<T>(id: WorkshopId, look: (stage: Stage, moment: Moment) => T): Promise<T>;
  /** Changes what goes on beside the stage, and tells everyone within a window. Nothing of it is stored. Rejects as `changeStage` does. */
  signal(id: WorkshopId, change: SignalChange): Promise<void>;
  /** The same for what a person says of themselves: judged on the present stage, which it doesn't change. */
  signalFrom(id: WorkshopId, actor: ParticipantId, command: SignalCommand): Promise<Judged>;
  /** When each person was last here, milliseconds since 1970: now for who is, nothing for who never was. Rejects as `changeStage` does. */
  lastSeen(id: WorkshopId): Promise<Map<ParticipantId, number>>;
  /** A stage as it was stored, with the numbers of the moment where the room is live. */
  dressed(id: WorkshopId, stage: Stage): Stage;
  /** Ends all connections of a workshop that was deleted. */
  evict(id: WorkshopId): Promise<void>;
  /** Ends a device's connections as the person it no longer is there. */
  vacate(id: WorkshopId, deviceId: DeviceId): Promise<void>;
  /** All rooms are flushed and every connection closed with 1012; resolves when that is done. */
  drain(): Promise<void>;
  stats(): { rooms: number; connections: number };
}
