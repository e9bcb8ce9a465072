import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { Problem } from '../../../shared/http/problem.ts';
import { StageAnswer } from '../../../shared/http/workshop.ts';
import { WorkshopId } from '../../../shared/ids.ts';
import { StageCommand } from '../../../shared/stage/commands.ts';
import { createCommander } from '../../workshops/commander.ts';
import { deviceOf, requirePerson } from '../../workshops/seats.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';

/** What someone does to the stage. Judged by the room on the stage as it is then, not as the sender saw it. */
export function commandRoutes(app: App, parts: RouteParts): void {
  const { store, rooms } = parts;
  const changeFor = createCommander(parts);
  app.route({
    method: 'POST',
    url: '/api/workshops/:id/commands',
    schema: {
      summary: 'Steer the workshop',
      params: z.object({ id: WorkshopId }),
      body: StageCommand,
      response: { 200: StageAnswer, default: Problem },
    },
    handler: async (request) => {
      const { id } = request.params;
      const { participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      const judged = await rooms.changeStage(id, await changeFor(id, request.body, participantId));
      if ('stage' in judged) return { stage: judged.stage };
      throw new AppError(judged.refused, judged.field === undefined ? {} : { field: judged.field });
    },
  });
}
