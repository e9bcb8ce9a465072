import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { WorkshopLog } from '../../../shared/http/log.ts';
import { Problem } from '../../../shared/http/problem.ts';
import { WorkshopId } from '../../../shared/ids.ts';
import { logTable } from '../../workshops/log-words.ts';
import { deviceOf, requirePerson } from '../../workshops/seats.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';
import { csvOf } from '../csv.ts';

const WorkshopPath = z.object({ id: WorkshopId });

/** The workshop's log: who steered what, when. For every person in it, and for nobody else. */
export function logRoutes(app: App, { store }: RouteParts): void {
  app.route({
    method: 'GET',
    url: '/api/workshops/:id/log',
    schema: {
      summary: 'The log, the oldest first',
      params: WorkshopPath,
      response: { 200: WorkshopLog, default: Problem },
    },
    handler: async (request) => {
      const { id } = request.params;
      await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      return { entries: await store.workshops.log(id) };
    },
  });

  app.route({
    method: 'GET',
    url: '/api/workshops/:id/log.csv',
    schema: {
      summary: 'The log as a file for spreadsheets, in the workshop’s language',
      params: WorkshopPath,
      produces: ['text/csv'],
      response: { 200: z.string(), default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { stage } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      const workshop = await store.workshops.find(id);
      // It was deleted between the two reads.
      if (workshop === null) throw new AppError('no-such-workshop');
      const { guide, locale } = workshop;
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="log.csv"')
        .header('cache-control', 'no-store')
        .send(csvOf(logTable(await store.workshops.log(id), { guide, stage, locale }), locale));
    },
  });
}
