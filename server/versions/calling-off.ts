import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import { mayOn, next, refuse } from '../../shared/stage/judging.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { stageIn } from './judged.ts';
import type { VersionParts } from './versions.ts';

/**
 * A freeze that can't be finished is called off: no version is made, and the text is open again. It is another epoch, for
 * what was refused meanwhile, and for a server that is still making that version: it must not put it in a later one's place.
 */
export async function callOff(
  { rooms, clock }: Pick<VersionParts, 'rooms' | 'clock'>,
  id: WorkshopId,
  { actor, reason }: { actor: ParticipantId; reason: string },
): Promise<Stage> {
  const judged = await rooms.changeStage(id, {
    judge(stage) {
      if (!mayOn(stage, actor, 'steer')) return refuse('not-allowed');
      // It was finished after all; to open what was sealed is another thing to ask.
      if (stage.phase !== 'sealing') return refuse('conflict');
      return next(stage, { phase: 'open', epoch: stage.epoch + 1 });
    },
    also: () => [{ kind: 'seal.drop' }],
    log: ({ versions }) => ({
      at: clock(),
      participantId: actor,
      event: 'freeze.called-off',
      details: { number: (versions.at(-1)?.number ?? 0) + 1, reason },
    }),
    steering: false,
  });
  return stageIn(judged);
}
