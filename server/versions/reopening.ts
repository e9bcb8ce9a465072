import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import { mayOn, next, refuse } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { stageIn } from './judged.ts';
import type { VersionParts } from './versions.ts';

/**
 * The next working round begins from what was frozen. It is another epoch: a client that names the one before is turned away,
 * so that what it still has, written too late for the version, doesn't get in as if it belonged here. Versions and rounds stay as they are.
 */
export async function reopenWorkshop(
  { rooms, clock }: Pick<VersionParts, 'rooms' | 'clock'>,
  id: WorkshopId,
  { actor, reason }: { actor: ParticipantId; reason: string },
): Promise<Stage> {
  const judged = await rooms.changeStage(id, {
    judge(stage) {
      if (!mayOn(stage, actor, 'steer')) return refuse('not-allowed');
      if (stage.phase !== 'frozen') return refuse('not-frozen');
      return next(stage, { phase: 'open', epoch: stage.epoch + 1 });
    },
    log: ({ versions }) => ({
      at: clock(),
      participantId: actor,
      event: 'version.reopened',
      details: { number: versions.at(-1)?.number ?? null, reason },
    }),
    steering: false,
  });
  return stageIn(judged);
}
