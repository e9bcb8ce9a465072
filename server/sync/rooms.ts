import type * as Y from 'yjs';
import type { ErrorKind } from '../../shared/errors.ts';
import type { DeviceId, QuestionId, WorkshopId } from '../../shared/ids.ts';
import type { Judged, Judging } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { LogEntry, Seat } from '../store/store.ts';

/** When a change is judged, and who is here then. */
export type Moment = Pick<Judging, 'now' | 'away'>;

/** One change of the stage: how it is judged, what is logged, and the seat that is taken with it. */
export type StageChange = {
  judge(stage: Stage, moment: Moment): Judged;
  log: LogEntry;
  seat: Seat | null;
  /** An act of who steers: what changed in the answers until now is kept as restore points. */
  steering: boolean;
};

/** An edit the server makes itself, for someone who asked over HTTP. */
export type ServerEdit = {
  /** Asked on the stage as it is when its turn comes, while the workshop is open; null when it may go on. */
  judge(stage: Stage): ErrorKind | null;
  /** Runs in one transaction of the room's document. */
  write(doc: Y.Doc): void;
  /** Answers of which the present text is kept as a restore point first. */
  keep: readonly QuestionId[];
  log: LogEntry;
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
  /** Ends all connections of a workshop that was deleted. */
  evict(id: WorkshopId): Promise<void>;
  /** Ends a device's connections as the person it no longer is there. */
  vacate(id: WorkshopId, deviceId: DeviceId): Promise<void>;
  /** All rooms are flushed and every connection closed with 1012; resolves when that is done. */
  drain(): Promise<void>;
  stats(): { rooms: number; connections: number };
}
