import { z } from 'zod';
import { Problem } from '../../../shared/http/problem.ts';
import { WorkshopId } from '../../../shared/ids.ts';
import { deviceOf, requirePerson } from '../../workshops/seats.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';

/**
 * "This is not me": frees this device's seat, so that someone else can join on it. The person stays, with all they
 * wrote. Who was removed keeps the seat: freeing it would be a way round the facilitator.
 */
export function meRoutes(app: App, { store, rooms, log }: RouteParts): void {
  app.route({
    method: 'DELETE',
    url: '/api/workshops/:id/me',
    schema: {
      summary: 'This is not me: free this device’s seat',
      params: z.object({ id: WorkshopId }),
      response: { 204: z.null(), default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const device = await deviceOf(store, secretOf(request));
      const { participantId } = await requirePerson(store, id, device);
      if (device !== null) {
        await store.seats.remove(device, id, 'person');
        // Another window of this browser must not go on writing under a name that was given up here.
        await rooms.vacate(id, device);
      }
      log.info({ event: 'seat.freed', workshopId: id, participantId });
      return reply.code(204).send(null);
    },
  });
}
