import type { Logger } from 'pino';
import { AppError } from '../../shared/errors.ts';
import type {
  FreezeRequest,
  Frozen,
  ServerKey,
  SignoffRequest,
  Versions as VersionList,
  VersionStatus,
} from '../../shared/http/versions.ts';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { PreflightItem } from '../../shared/version/preflight.ts';
import type { Signoff } from '../../shared/version/signoff.ts';
import type { Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Timers } from '../sync/timers.ts';
import { callOff } from './calling-off.ts';
import { createFreezing } from './freezing.ts';
import { reopenWorkshop } from './reopening.ts';
import { createSealing } from './sealing.ts';
import type { SigningKey } from './signing-key.ts';
import { createSignoffs } from './signoffs.ts';
import { statusOf } from './status.ts';

/**
 * Versions, the server's side: freezing through the room's queue, composing and sealing from what is stored, sign-offs,
 * reopening, and what may be read of them. What a version is and holds is said by shared/version, what is kept by
 * server/store/versions.ts, and what is made of one to take home by export/.
 *
 * Every method rejects with AppError; refusals carry the offending field where there is one.
 */
export type Versions = {
  /** For who steers, while the workshop is open. */
  preflight(id: WorkshopId, actor: ParticipantId): Promise<PreflightItem[]>;
  /**
   * Resolves once the version is stored, also one that was begun before and is finished by this. Rejects with NotReady,
   * with 'frozen', or with why it can't be finished now: it will be later.
   */
  freeze(id: WorkshopId, actor: ParticipantId, request: FreezeRequest): Promise<Frozen['version']>;
  /**
   * The next working round, from what was frozen. A freeze that can't be finished is called off by it. AppError:
   * not-allowed, not-frozen, and 'conflict' while the version is being made.
   */
  reopen(id: WorkshopId, actor: ParticipantId, reason: string): Promise<Stage>;
  list(id: WorkshopId): Promise<VersionList['versions']>;
  /** A VersionFile as text, in which the version stands to the letter as it was hashed. AppError: not-found. */
  file(id: WorkshopId, number: number): Promise<string>;
  /** For one's own partner. AppError: see `judgeSignoff`. */
  signOff(id: WorkshopId, actor: ParticipantId, number: number, request: SignoffRequest): Promise<Signoff>;
  withdraw(id: WorkshopId, actor: ParticipantId, number: number): Promise<Signoff>;
  /** AppError: not-found. */
  status(hash: string): Promise<VersionStatus>;
  key: ServerKey;
  /** After a start: what was being sealed when the server ended is finished. */
  resume(): Promise<void>;
  /** Nothing is tried again any more; resolves when nothing is under way. */
  stop(): Promise<void>;
};

export type VersionParts = {
  store: Store;
  rooms: Rooms;
  clock: () => number;
  timers: Timers;
  key: SigningKey;
  log: Logger;
};

export function createVersions(parts: VersionParts): Versions {
  const { store, key } = parts;
  const sealing = createSealing(parts);
  const { preflight, freeze } = createFreezing(parts, sealing);
  const { signOff, withdraw } = createSignoffs(parts);

  return {
    preflight,
    freeze,
    async reopen(id, actor, reason) {
      const isStuck = (await store.workshops.stage(id))?.phase === 'sealing';
      if (!isStuck) return reopenWorkshop(parts, id, { actor, reason });
      return sealing.instead(id, () => callOff(parts, id, { actor, reason }));
    },

    async list(id) {
      return (await store.versions.list(id)).map(({ seal, ...version }) => ({ ...version, ...seal }));
    },

    async file(id, number) {
      const version = await store.versions.find(id, number);
      if (version === null) throw new AppError('not-found');
      const signoffs = await store.versions.signoffs(id, number);
      return `{"version":${version.content},"seal":${JSON.stringify(version.seal)},"signoffs":${JSON.stringify(signoffs)}}`;
    },

    signOff,
    withdraw,
    status: (hash) => statusOf(store, hash),
    key: { keyId: key.keyId, publicKey: key.publicKey },
    resume: sealing.resume,
    stop: sealing.stop,
  };
}
