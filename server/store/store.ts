import type { AnswerTree } from '../../shared/board/answer-tree.ts';
import type { Guide, Locale } from '../../shared/guide/guide.ts';
import type { KeptAnswer, RestorePoint, RestoreReason } from '../../shared/http/restore-points.ts';
import type { SilentPoint } from '../../shared/http/silent.ts';
import type { DeviceId, ParticipantId, QuestionId, WorkshopId } from '../../shared/ids.ts';
import type { Phase, Stage } from '../../shared/stage/stage.ts';
import type { RenderingStore } from './renderings.ts';
import type { RoundStore, RoundWrite } from './rounds.ts';
import type { VersionStore, VersionWrite } from './versions.ts';

/**
 * What the product keeps on disk, by noun, asynchronous. One contract suite (tests/contract) runs against every engine.
 * The store owns transactions and durability; it knows nothing of sockets, roles or Yjs.
 *
 * Every method rejects with AppError('store-unavailable') when the engine can't answer (busy past its patience, disk
 * full, closed); then nothing of the call was written.
 */
export interface Store {
  readonly workshops: WorkshopStore;
  readonly seats: SeatStore;
  readonly documents: DocumentStore;
  readonly restorePoints: RestorePointStore;
  readonly drafts: DraftStore;
  readonly rounds: RoundStore;
  readonly versions: VersionStore;
  readonly renderings: RenderingStore;
  /** What was deleted stands in none of the engine's files any more, not in a log of what was written before either. */
  forgetDeleted(): Promise<void>;
  /**
   * What the engine keeps is written anew, if a workshop was removed since that was last done (also in a life of the
   * server before this one): a row that had moved may have left a copy of itself behind. `forgetDeleted` belongs after it.
   * Whether there was anything to do.
   */
  compact(): Promise<boolean>;
  /** Proves that a write would succeed now (a transaction that changes nothing is committed). */
  probe(): Promise<void>;
  /** Waits for what was asked before, then closes. Later calls reject with 'store-unavailable'. */
  close(): Promise<void>;
}

export type KeyKind = 'facilitator' | 'join' | 'view';

export type WorkshopRecord = {
  id: WorkshopId;
  title: string;
  locale: Locale;
  /** Shown on screens, so kept as it is; keys are kept as hashes only. */
  joinCode: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  guide: Guide;
  /** Made to look at, with invented people in it; it is removed by itself after a while. */
  example: boolean;
};

export type LogEntry = {
  /** Milliseconds since 1970. */
  at: number;
  /** Null for what the server did by itself. */
  participantId: ParticipantId | null;
  event: string;
  /** Small JSON; never text that people wrote, never a choice in a vote. */
  details: Record<string, string | number | boolean | null>;
};

export interface WorkshopStore {
  /** Rejects with AppError('conflict') when the id or the join code is taken. */
  create(workshop: WorkshopRecord, keyHashes: Record<KeyKind, string>, stage: Stage, log: LogEntry): Promise<void>;
  find(id: WorkshopId): Promise<WorkshopRecord | null>;
  findByKeyHash(hash: string): Promise<{ workshopId: WorkshopId; kind: KeyKind } | null>;
  findByCode(joinCode: string): Promise<WorkshopId | null>;
  /** The one key of a kind is replaced; the old one opens nothing any more. False when there is no such workshop. */
  replaceKey(id: WorkshopId, kind: KeyKind, hash: string, log: LogEntry): Promise<boolean>;
  stage(id: WorkshopId): Promise<Stage | null>;
  /**
   * One transaction: the stage, its people and partners as rows, the log entry, and what else goes with it, in the order
   * asked; who is new on the stage was seen at the log entry's moment. Only when the stored rev is `stage.rev - 1` and the workshop is still there, else 'stale' and nothing is
   * written. What goes along rejects as its own noun says, and then nothing at all was written.
   */
  saveStage(id: WorkshopId, save: StageSave): Promise<'saved' | 'stale'>;
  /** These people were here at this moment (milliseconds since 1970). Nobody's last moment gets earlier by it. */
  seen(id: WorkshopId, participantIds: readonly ParticipantId[], at: number): Promise<void>;
  /** The oldest first. */
  log(id: WorkshopId): Promise<LogEntry[]>;
  /** Everything of the workshop, in one transaction. False when there was none. */
  remove(id: WorkshopId): Promise<boolean>;
  /** Examples made before a moment (milliseconds since 1970). */
  examplesBefore(at: number): Promise<WorkshopId[]>;
  /** Workshops that were to be kept until before a moment (milliseconds since 1970); never one without a date. */
  keptUntilBefore(at: number): Promise<WorkshopId[]>;
}

/**
 * What changes together with a stage. One kind a noun: a noun that has to move with the stage adds its own kind here, and
 * the worker's table in `sqlite/stage-writes.ts` doesn't compile until it is written there.
 */
export type StageWrite =
  /** Takes the seat, as `SeatStore.put`. */
  | { kind: 'seat'; seat: Seat }
  /** Everyone who sat as `from` sits as `into` from now on; both are people of the stage that is saved. */
  | { kind: 'seats.merge'; from: ParticipantId; into: ParticipantId }
  /** What `from` wrote in a silent round is `into`'s from now on. */
  | { kind: 'drafts.merge'; from: ParticipantId; into: ParticipantId }
  /** Nobody's draft of any silent round is kept longer. */
  | { kind: 'drafts.drop' }
  | RoundWrite
  | VersionWrite;

type StageSave = { stage: Stage; log: LogEntry; also: readonly StageWrite[] };

/** Who a browser is in a workshop. A device has at most one seat of each kind in a workshop. */
export type Seat =
  | { kind: 'person'; deviceId: DeviceId; workshopId: WorkshopId; participantId: ParticipantId }
  | { kind: 'view'; deviceId: DeviceId; workshopId: WorkshopId };

export interface SeatStore {
  /**
   * Remembers a device by the hash of its secret; calling it again with the same hash is harmless. Rejects with
   * AppError('conflict') when the device is known by another.
   */
  addDevice(deviceId: DeviceId, secretHash: string, at: number): Promise<void>;
  findDevice(secretHash: string): Promise<DeviceId | null>;
  find(deviceId: DeviceId, workshopId: WorkshopId, kind: Seat['kind']): Promise<Seat | null>;
  /**
   * Takes the seat, in place of the one of that kind the device had in that workshop. Rejects with AppError('not-found')
   * when there is no such device, workshop or person; saveStage does too, for the seat it takes.
   */
  put(seat: Seat): Promise<void>;
  remove(deviceId: DeviceId, workshopId: WorkshopId, kind: Seat['kind']): Promise<void>;
}

/** What one participant wrote in one answer within one commit. */
export type Contribution = { questionId: QuestionId; participantId: ParticipantId; characters: number; at: number };

/** What one participant wrote in one answer so far; `at` is when last. Milliseconds since 1970. */
export type Wrote = Contribution & { firstAt: number };

/** The owner of a Yjs client id; null is the server itself. */
export type ClientIdOwner = { clientId: number; participantId: ParticipantId | null };

export type Batch = {
  workshopId: WorkshopId;
  /** The fence: the row must still have these, and phase 'open', or nothing of this batch is written. */
  epoch: number;
  lockRev: number;
  /** One Yjs update, V1. */
  update: Uint8Array;
  /** New owners; an id that is known keeps the owner it has. */
  clientIds: ClientIdOwner[];
  contributions: Contribution[];
  /** Answers as they were before this batch, to be got back. */
  restorePoints: NewRestorePoint[];
  /** What the server did by itself or for someone with this batch; empty for what people typed. */
  log: LogEntry[];
  /** Silent rounds of which the points are in `update`: their drafts go with it. */
  revealed: string[];
  /**
   * The whole document including `update`, when the log has outgrown the last snapshot. Rows up to the snapshot before
   * the last are dropped, so that one damaged snapshot can still be bridged.
   */
  snapshot: Uint8Array | null;
};

export type Committed =
  | { workshopId: WorkshopId; seq: number }
  | { workshopId: WorkshopId; refused: 'no-such-workshop' | 'epoch-moved' | 'frozen' | 'locked' };

/** A row that could not be trusted (its checksum is wrong). It is set aside in the store, not deleted. */
export type DamagedRow = { kind: 'snapshot' | 'update'; seq: number };

export type LoadedDocument = {
  epoch: number;
  phase: Phase;
  lockRev: number;
  seq: number;
  stage: Stage;
  /** The newest snapshot whose checksum holds, and all good updates after it, in order of seq. */
  snapshot: { seq: number; bytes: Uint8Array } | null;
  updates: { seq: number; bytes: Uint8Array }[];
  clientIds: ClientIdOwner[];
  /** Who wrote in which answer so far, as `contributions` tells it. */
  writers: Wrote[];
  /** Of which moment the newest restore point of each answer is, milliseconds since 1970. */
  lastPoints: { questionId: QuestionId; at: number }[];
  /** When each person was last here, milliseconds since 1970; without who never was. */
  seen: { participantId: ParticipantId; at: number }[];
  /** Who has written something in the silent round that is on. */
  draftWriters: ParticipantId[];
  /** Rows newer than the snapshot the load starts from that can't be trusted, also those an earlier load set aside. */
  damaged: DamagedRow[];
};

export interface DocumentStore {
  /** Null when there is no such workshop. Changes nothing in the log but marking damaged rows as set aside. */
  load(id: WorkshopId): Promise<LoadedDocument | null>;
  /**
   * All batches in one transaction, each behind its fence: a batch whose row refuses is left out, the others go on.
   * Answers in the order asked. When it resolves, what was accepted is on disk (fsync).
   */
  commit(batches: Batch[]): Promise<Committed[]>;
  contributions(id: WorkshopId): Promise<Wrote[]>;
}

/** The most restore points one answer keeps, and the most bytes they take together; the newest is kept whatever its size. */
export const MAX_POINTS = 300;
export const MAX_POINT_BYTES = 8 * 1024 * 1024;

/** An answer as it was at a moment. */
export type NewRestorePoint = { questionId: QuestionId; at: number; reason: RestoreReason; content: AnswerTree };

/**
 * A point that says what the newest of its answer says is not written. Past the most an answer keeps, those that were
 * kept as a matter of routine ('time', 'steering') go first, the oldest before the others.
 */
export interface RestorePointStore {
  /** For what is stored already; points that go with an edit go with its batch. Nothing for a workshop that is gone. */
  add(id: WorkshopId, points: readonly NewRestorePoint[]): Promise<void>;
  /** Newest first, by the moment they are of. */
  list(id: WorkshopId, questionId: QuestionId): Promise<RestorePoint[]>;
  /** Null when this answer has no such point. */
  find(id: WorkshopId, questionId: QuestionId, pointId: RestorePoint['id']): Promise<KeptAnswer | null>;
}

/** What one person wrote for themselves in a silent round. */
export type Draft = {
  silentId: string;
  participantId: ParticipantId;
  points: SilentPoint[];
  /** Grows by one with each change. */
  rev: number;
};

/** A person has one draft in a workshop: that of the round that is on, or of the last one when it was called off. */
export interface DraftStore {
  /**
   * Keeps a draft in place of the one before, in one transaction with the question whether the stored stage says that
   * this round is on and being written: what was kept is there when it is revealed. `rev` is the one it stands on, 0 for
   * none, null for any.
   */
  put(
    id: WorkshopId,
    draft: Omit<Draft, 'rev'> & { rev: number | null },
  ): Promise<{ rev: number } | { refused: 'over' | 'conflict' }>;
  find(id: WorkshopId, participantId: ParticipantId): Promise<Draft | null>;
  /** By id of the person: in no order that tells when they wrote. */
  list(id: WorkshopId, silentId: string): Promise<Draft[]>;
  /** Whose draft of this round is not empty. */
  writers(id: WorkshopId, silentId: string): Promise<ParticipantId[]>;
  /** Not while the workshop is being frozen or is frozen. */
  drop(id: WorkshopId, participantId: ParticipantId): Promise<'dropped' | 'frozen'>;
  /** Open workshops in which a silent round is to be revealed. */
  revealing(): Promise<WorkshopId[]>;
}
