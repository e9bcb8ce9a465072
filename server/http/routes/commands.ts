import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { Problem } from '../../../shared/http/problem.ts';
import { StageAnswer } from '../../../shared/http/workshop.ts';
import { WorkshopId } from '../../../shared/ids.ts';
import { judgeCommand, StageCommand } from '../../../shared/stage/commands.ts';
import { commandDetails } from '../../workshops/command-details.ts';
import { deviceOf, requirePerson } from '../../workshops/seats.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';

/** What someone does to the stage. Judged by the room on the stage as it is then, not as the sender saw it. */
export function commandRoutes(app: App, { store, rooms, clock }: RouteParts): void {
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
      const command = request.body;
      const { participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      const judged = await rooms.changeStage(id, {
        judge: (stage) => judgeCommand(stage, command, participantId),
        log: { at: clock(), participantId, event: command.type, details: commandDetails(command) },
        seat: null,
      });
      if ('stage' in judged) return { stage: judged.stage };
      throw new AppError(judged.refused, judged.field === undefined ? {} : { field: judged.field });
    },
  });
}
