import type { DeviceId, WorkshopId } from '../../shared/ids.ts';
import type { Judged } from '../../shared/stage/commands.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { LogEntry, Seat } from '../store/store.ts';

/** One change of the stage: how it is judged, what is logged, and the seat that is taken with it. */
export type StageChange = { judge(stage: Stage): Judged; log: LogEntry; seat: Seat | null };

/** What the rest of the server may ask of the live rooms. */
export interface Rooms {
  /**
   * Through the room's queue: judged on the present stage, stored with log and seat in one transaction, then pushed.
   * Rejects with AppError('no-such-workshop' | 'store-unavailable' | 'room-failed').
   */
  changeStage(id: WorkshopId, change: StageChange): Promise<Judged>;
  /** Ends all connections of a workshop that was deleted. */
  evict(id: WorkshopId): Promise<void>;
  /** Ends a device's connections as the person it no longer is there. */
  vacate(id: WorkshopId, deviceId: DeviceId): Promise<void>;
  /** All rooms are flushed and every connection closed with 1012; resolves when that is done. */
  drain(): Promise<void>;
  stats(): { rooms: number; connections: number };
}
