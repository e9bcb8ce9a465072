import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { Problem } from '../../../shared/http/problem.ts';
import { StageAnswer } from '../../../shared/http/workshop.ts';
import { WorkshopId } from '../../../shared/ids.ts';
import { Command } from '../../../shared/stage/commands.ts';
import { isSignal } from '../../../shared/stage/signalling.ts';
import type { Stage } from '../../../shared/stage/stage.ts';
import { createCommander } from '../../workshops/commander.ts';
import { deviceOf, requirePerson } from '../../workshops/seats.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';

/** What someone does to the stage or says beside it. Judged by the room on the stage as it is then, not as the sender saw it. */
export function commandRoutes(app: App, parts: RouteParts): void {
  const { store, rooms } = parts;
  const changeFor = createCommander(parts);
  app.route({
    method: 'POST',
    url: '/api/workshops/:id/commands',
    schema: {
      summary: 'Steer the workshop',
      params: z.object({ id: WorkshopId }),
      body: Command,
      response: { 200: StageAnswer, default: Problem },
    },
    handler: async (request) => {
      const { id } = request.params;
      const { participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      const command = request.body;
      const judged = isSignal(command)
        ? await rooms.signalFrom(id, participantId, command)
        : await rooms.changeStage(id, await changeFor(id, command, participantId));
      if ('stage' in judged) return { stage: rooms.dressed(id, await afterwards(parts, id, command, judged.stage)) };
      throw new AppError(judged.refused, judged.field === undefined ? {} : { field: judged.field });
    },
  });
}

/** What a command sets going beyond the stage; answers the stage that is there then. */
async function afterwards({ silent }: RouteParts, id: WorkshopId, { type }: Command, stage: Stage): Promise<Stage> {
  if (type === 'silent.start') silent.begun(id);
  return type === 'silent.reveal' ? silent.reveal(id) : stage;
}
