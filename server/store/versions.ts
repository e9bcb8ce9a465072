import { z } from 'zod';
import { ParticipantId, type WorkshopId } from '../../shared/ids.ts';
import { Stage } from '../../shared/stage/stage.ts';
import type { Seal } from '../../shared/version/seal.ts';
import type { Signoff } from '../../shared/version/signoff.ts';
import { Freeze } from '../../shared/version/version.ts';

/**
 * Versions and their sign-offs on disk. What is written here is never changed, by nobody: the engine itself refuses it, and
 * it goes only with its whole workshop. While a version is being made, its order lies here.
 */
export const SealOrder = z.object({
  freeze: Freeze.omit({ seq: true }),
  /** As it is from that moment: what people do at the door meanwhile is not in the version. */
  stage: Stage,
  /** When each person was last here, milliseconds since 1970; without who never was. */
  seen: z.array(z.object({ participantId: ParticipantId, at: z.number() })),
});
export type SealOrder = z.infer<typeof SealOrder>;

/** `seq`: the workshop's when the order was given; nothing was committed after it. */
export type Sealing = SealOrder & { seq: number };

/** `content` is the exact text that was hashed. */
export type NewVersion = {
  number: number;
  epoch: number;
  frozenAt: number;
  by: ParticipantId;
  content: string;
  seal: Seal;
};

export type VersionRow = Omit<NewVersion, 'content'>;
type StoredVersion = Pick<NewVersion, 'content' | 'seal'>;

export type VersionWrite =
  /** Keeps the order, with the workshop's seq as it is in this very transaction. */
  | { kind: 'seal.begin'; order: SealOrder }
  /** The freeze is called off: its order goes, and no version comes of it. */
  | { kind: 'seal.drop' }
  /** The order has become this version. Rejects with 'conflict' when there is one of that number, or with that hash. */
  | { kind: 'version.add'; version: NewVersion }
  /** Behind the last entry of that version. Rejects with 'conflict' when that is not the one it names as `previous`. */
  | { kind: 'signoff.add'; number: number; signoff: Signoff };

export interface VersionStore {
  /** Workshops in phase 'sealing'. */
  sealings(): Promise<WorkshopId[]>;
  /** Null when it is not in that phase. */
  sealing(id: WorkshopId): Promise<Sealing | null>;
  /** The oldest first. */
  list(id: WorkshopId): Promise<VersionRow[]>;
  find(id: WorkshopId, number: number): Promise<StoredVersion | null>;
  findByHash(hash: string): Promise<{ workshopId: WorkshopId; number: number } | null>;
  /** The oldest first. */
  signoffs(id: WorkshopId, number: number): Promise<Signoff[]>;
}
