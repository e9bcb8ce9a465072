import { AppError, type ErrorKind } from '../../shared/errors.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import { next } from '../../shared/stage/judging.ts';
import { composeVersion } from '../../shared/version/compose.ts';
import type { VersionHead } from '../../shared/version/head.ts';
import { type Seal, sealVersion } from '../../shared/version/seal.ts';
import type { Version } from '../../shared/version/version.ts';
import type { NewVersion } from '../store/versions.ts';
import { createTurns } from '../workshops/turns.ts';
import { materialOf } from './material.ts';
import type { VersionParts } from './versions.ts';

/** Makes the version of a freeze that was begun. Each step may be taken again, by this server or the next one that starts. */
export type Sealing = {
  /** Resolves when nothing is being frozen there (any more). Rejects when it can't be finished now; it is logged. */
  finish(id: WorkshopId): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
};

const AGAIN_AFTER_MS = 2_000;
/** What passes by itself. Anything else is tried again when someone asks for it, and at the next start. */
const PASSING: ReadonlySet<ErrorKind> = new Set(['store-unavailable', 'room-failed']);

export function createSealing({ store, rooms, clock, timers, key, log }: VersionParts): Sealing {
  const inTurn = createTurns();
  const underWay = new Set<Promise<void>>();
  const waiting = new Map<WorkshopId, () => void>();
  let isStopped = false;

  async function seal(id: WorkshopId): Promise<void> {
    const sealing = await store.versions.sealing(id);
    if (sealing === null) return;
    const material = await materialOf(store, id, sealing);
    const version = composeVersion(material);
    material.doc.destroy();
    const { content, seal: made } = sealVersion(version, key.sign);
    const { number, epoch, at: frozenAt, by } = version.freeze;
    const stored: NewVersion = { number, epoch, frozenAt, by, content, seal: made };
    await rooms.changeStage(id, {
      // Another server may have been first: then nothing is left to do.
      judge: (stage) =>
        stage.phase === 'sealing'
          ? next(stage, { phase: 'frozen', versions: [...stage.versions, headOf(version, made)] })
          : { stage },
      also: () => [{ kind: 'version.add', version: stored }],
      log: { at: clock(), participantId: by, event: 'freeze.done', details: { number, hash: made.hash } },
      steering: false,
    });
  }

  async function trySeal(id: WorkshopId): Promise<void> {
    try {
      await seal(id);
    } catch (error) {
      const kind = error instanceof AppError ? error.kind : 'internal';
      if (kind === 'no-such-workshop') return;
      log.error({ event: 'freeze.not-finished', workshop: id, kind, err: error });
      if (PASSING.has(kind)) again(id);
      throw error;
    }
  }

  function finish(id: WorkshopId): Promise<void> {
    const work = inTurn(id, () => trySeal(id));
    const done = work.catch(() => undefined).finally(() => underWay.delete(done));
    underWay.add(done);
    return work;
  }

  /** In the background: what fails is logged there. */
  const quietly = (id: WorkshopId): void => void finish(id).catch(() => undefined);

  function again(id: WorkshopId): void {
    if (isStopped || waiting.has(id)) return;
    const cancel = timers.after(AGAIN_AFTER_MS, () => {
      waiting.delete(id);
      quietly(id);
    });
    waiting.set(id, cancel);
  }

  return {
    finish,
    async resume() {
      for (const id of await store.versions.sealings()) quietly(id);
    },
    async stop() {
      isStopped = true;
      for (const cancel of waiting.values()) cancel();
      waiting.clear();
      await Promise.all(underWay);
    },
  };
}

/** A version as the stage carries it, before anyone signs. */
function headOf({ freeze, rule, partners, previous, parts, gone }: Version, { hash, keyId }: Seal): VersionHead {
  const changed = parts.flatMap(({ id, change }) => (change === 'same' ? [] : [id]));
  return {
    number: freeze.number,
    hash,
    keyId,
    epoch: freeze.epoch,
    frozenAt: freeze.at,
    by: freeze.by,
    rule,
    partnerIds: partners.map(({ id }) => id),
    changed: previous === null ? null : [...changed, ...gone],
    parts: parts.length + gone.length,
    signoffs: [],
  };
}
