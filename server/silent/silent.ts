import type { Logger } from 'pino';
import { scenarioAspects } from '../../shared/board/scenarios.ts';
import { AppError } from '../../shared/errors.ts';
import type { NewSilentDraft, SilentDraft } from '../../shared/http/silent.ts';
import type { ParticipantId, Random, WorkshopId } from '../../shared/ids.ts';
import { mayOn } from '../../shared/stage/judging.ts';
import type { SilentRound } from '../../shared/stage/silent.ts';
import { asksAspect } from '../../shared/stage/silent-points.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import type { Draft, Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';
import { createCounter } from './counter.ts';
import { type Aspects, judgePoints } from './points.ts';
import { revealRound } from './reveal.ts';

/**
 * Silent rounds: what people write for themselves lies here, outside the shared document, until all of it is put on the
 * table at once. Whether there is a round, and of which kind, is the stage's; its commands are judged in shared/stage.
 * Nobody's words leave this folder but to their author: not in an error, not in a log, not in a signal.
 */
export type SilentRounds = {
  /** One's own words, also those of a round that was called off since. `stage` as it was when they were asked for. */
  read(id: WorkshopId, stage: Stage, who: ParticipantId): Promise<SilentDraft>;
  /**
   * Resolves once they are on disk: they are then there when all is revealed. AppError: not-allowed, frozen,
   * no-silent-round, silent-revealing, conflict, invalid and not-found, the last two with their field.
   */
  keep(id: WorkshopId, stage: Stage, who: ParticipantId, draft: NewSilentDraft): Promise<SilentDraft>;
  /** Throws one's own words away, for good. AppError: frozen, silent-revealing. */
  drop(id: WorkshopId, stage: Stage, who: ParticipantId): Promise<void>;
  /** A round began: tells how many can write. */
  begun(id: WorkshopId): void;
  /** Puts everything on the table if the stage says so, and ends the round; each step may be taken again. Answers the stage that is there after it. */
  reveal(id: WorkshopId): Promise<Stage>;
  /** After a start: finishes what was being revealed when the server ended. */
  resume(): Promise<void>;
  /** Resolves when nothing of this is under way. */
  settled(): Promise<void>;
};

type Parts = { store: Store; rooms: Rooms; clock: () => number; random: Random; log: Logger };

const NONE: SilentDraft = { silentId: null, rev: 0, points: [] };
const toldOf = ({ silentId, rev, points }: Draft): SilentDraft => ({ silentId, rev, points });

export function createSilentRounds(parts: Parts): SilentRounds {
  const { store, log } = parts;
  const revealing = new Map<WorkshopId, Promise<Stage>>();
  const underWay = new Set<Promise<void>>();
  const count = createCounter(parts);

  /** In the background: whoever looks next asks for it again. */
  function quietly(event: string, id: WorkshopId, work: () => Promise<unknown>): void {
    const done = work()
      .then(
        () => undefined,
        // Of an error only its kind: its cause could quote.
        (error: unknown) =>
          log.warn({ event, workshop: id, kind: error instanceof AppError ? error.kind : 'internal' }),
      )
      .finally(() => underWay.delete(done));
    underWay.add(done);
  }

  const tell = (id: WorkshopId): void => quietly('silent.count.failed', id, () => count(id));

  /** One at a time: two that read the same drafts would lay them twice. */
  function reveal(id: WorkshopId): Promise<Stage> {
    const running = revealing.get(id);
    if (running !== undefined) return running;
    const started = revealRound(parts, id).finally(() => revealing.delete(id));
    revealing.set(id, started);
    return started;
  }

  async function aspectsFor(id: WorkshopId, { target }: SilentRound): Promise<Aspects> {
    if (!asksAspect(target)) return null;
    const workshop = await store.workshops.find(id);
    if (workshop === null) throw new AppError('no-such-workshop');
    const { guide } = workshop;
    const aspects = target.kind === 'scenario' ? scenarioAspects(guide) : guide.matrix.aspects;
    return new Set(aspects.map((aspect) => aspect.id));
  }

  return {
    async read(id, stage, who) {
      if (stage.silent?.state === 'revealing') quietly('silent.reveal.failed', id, () => reveal(id));
      // Whoever asks during a round has come to write.
      else if (stage.silent !== null && mayOn(stage, who, 'write')) tell(id);
      const draft = await store.drafts.find(id, who);
      return draft === null ? NONE : toldOf(draft);
    },

    async keep(id, stage, who, sent) {
      const { id: silentId, ...round } = requireWriting(stage, who, sent.silentId);
      const points = judgePoints(sent, round.target, await aspectsFor(id, { id: silentId, ...round }));
      const kept = await store.drafts.put(id, { silentId, participantId: who, points, rev: sent.rev ?? null });
      if ('rev' in kept) {
        tell(id);
        return { silentId, rev: kept.rev, points };
      }
      if (kept.refused === 'conflict') throw new AppError('conflict', { field: 'rev' });
      const present = await store.workshops.stage(id);
      if (present === null) throw new AppError('no-such-workshop');
      requireWriting(present, who, silentId);
      // It was over, and now it isn't: not the same round, whatever its id.
      throw new AppError('no-silent-round');
    },

    async drop(id, stage, who) {
      if (stage.silent?.state === 'revealing') throw new AppError('silent-revealing');
      if ((await store.drafts.drop(id, who)) === 'frozen') throw new AppError('frozen');
      await store.forgetDeleted();
      if (stage.silent !== null) tell(id);
    },

    begun: tell,
    reveal,

    async resume() {
      for (const id of await store.drafts.revealing()) {
        quietly('silent.reveal.failed', id, () => reveal(id));
      }
    },

    async settled() {
      await Promise.all([...underWay, ...[...revealing.values()].map((stage) => stage.catch(() => null))]);
    },
  };
}

/** The round someone may write in now. */
function requireWriting(stage: Stage, who: ParticipantId, silentId: string | undefined): SilentRound {
  if (!mayOn(stage, who, 'write')) throw new AppError('not-allowed');
  if (stage.phase !== 'open') throw new AppError('frozen');
  const { silent } = stage;
  if (silent === null || (silentId !== undefined && silent.id !== silentId)) throw new AppError('no-silent-round');
  if (silent.state === 'revealing') throw new AppError('silent-revealing');
  return silent;
}
