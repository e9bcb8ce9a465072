import { AppError } from '../../shared/errors.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import { next } from '../../shared/stage/judging.ts';
import { composeVersion } from '../../shared/version/compose.ts';
import type { VersionHead } from '../../shared/version/head.ts';
import { type Seal, sealVersion } from '../../shared/version/seal.ts';
import type { Version } from '../../shared/version/version.ts';
import type { NewVersion } from '../store/versions.ts';
import { createTurns } from '../workshops/turns.ts';
import { createAgain } from './again.ts';
import { materialOf } from './material.ts';
import type { VersionParts } from './versions.ts';

/** Makes the version of a freeze that was begun. Each step may be taken again, by this server or the next one that starts. */
export type Sealing = {
  /**
   * Resolves when nothing is being frozen there (any more): with the version's number where this made it. Rejects when it
   * can't be finished now; that is logged, and it is tried again by itself.
   */
  finish(id: WorkshopId): Promise<number | null>;
  /** Does something while no version is being made there, after which none waits to be. Rejects with 'conflict' when one is. */
  instead<T>(id: WorkshopId, work: () => Promise<T>): Promise<T>;
  resume(): Promise<void>;
  stop(): Promise<void>;
};

export function createSealing({ store, rooms, clock, timers, key, log }: VersionParts): Sealing {
  const inTurn = createTurns();
  const underWay = new Map<Promise<unknown>, WorkshopId>();
  const again = createAgain(timers, (id) => quietly(id));

  async function seal(id: WorkshopId): Promise<number | null> {
    const sealing = await store.versions.sealing(id);
    if (sealing === null) return null;
    const material = await materialOf(store, id, sealing);
    const version = composeVersion(material);
    material.doc.destroy();
    const { content, seal: made } = sealVersion(version, key.sign);
    const { number, epoch, at: frozenAt, by } = version.freeze;
    const stored: NewVersion = { number, epoch, frozenAt, by, content, seal: made };
    let isMine = false;
    await rooms.changeStage(id, {
      // Another server may have been first, or it was called off: then nothing is left to do.
      judge(stage) {
        isMine = stage.phase === 'sealing' && stage.epoch === epoch;
        return isMine
          ? next(stage, { phase: 'frozen', versions: [...stage.versions, headOf(version, made)] })
          : { stage };
      },
      also: () => [{ kind: 'version.add', version: stored }],
      log: { at: clock(), participantId: by, event: 'freeze.done', details: { number, hash: made.hash } },
      steering: false,
    });
    return isMine ? number : null;
  }

  async function trySeal(id: WorkshopId): Promise<number | null> {
    try {
      const made = await seal(id);
      again.forget(id);
      return made;
    } catch (error) {
      const kind = error instanceof AppError ? error.kind : 'internal';
      if (kind === 'no-such-workshop') return null;
      log.error({ event: 'freeze.not-finished', workshop: id, kind, err: error });
      again.later(id);
      throw error;
    }
  }

  function begin<T>(id: WorkshopId, task: () => Promise<T>): Promise<T> {
    const work = inTurn(id, task);
    const done: Promise<unknown> = work.catch(() => undefined).finally(() => underWay.delete(done));
    underWay.set(done, id);
    return work;
  }

  const finish = (id: WorkshopId): Promise<number | null> => begin(id, () => trySeal(id));

  /** In the background: what fails is logged there. */
  const quietly = (id: WorkshopId): void => void finish(id).catch(() => undefined);

  return {
    finish,
    async instead(id, work) {
      if ([...underWay.values()].includes(id)) throw new AppError('conflict');
      return begin(id, async () => {
        const done = await work();
        again.forget(id);
        return done;
      });
    },
    async resume() {
      for (const id of await store.versions.sealings()) quietly(id);
    },
    async stop() {
      again.stop();
      await Promise.all(underWay.keys());
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
