import { z } from 'zod';
import { Problem } from '../../../shared/http/problem.ts';
import { NewSilentDraft, SilentDraft } from '../../../shared/http/silent.ts';
import { WorkshopId } from '../../../shared/ids.ts';
import { deviceOf, requirePerson } from '../../workshops/seats.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';

const URL = '/api/workshops/:id/silent/draft';
const WorkshopPath = z.object({ id: WorkshopId });

/** One's own words in a silent round; there is no way to ask for another's. */
export function silentRoutes(app: App, { store, silent }: RouteParts): void {
  app.route({
    method: 'GET',
    url: URL,
    schema: {
      summary: 'One’s own words in the silent round, or in the one that was called off',
      params: WorkshopPath,
      response: { 200: SilentDraft, default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { stage, participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      reply.header('cache-control', 'no-store');
      return silent.read(id, stage, participantId);
    },
  });

  app.route({
    method: 'PUT',
    url: URL,
    schema: {
      summary: 'Keep one’s own words for the silent round that is on',
      params: WorkshopPath,
      body: NewSilentDraft,
      response: { 200: SilentDraft, default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { stage, participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      reply.header('cache-control', 'no-store');
      return silent.keep(id, stage, participantId, request.body);
    },
  });

  app.route({
    method: 'DELETE',
    url: URL,
    schema: {
      summary: 'Throw one’s own words of the silent round away',
      params: WorkshopPath,
      response: { 204: z.null(), default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { stage, participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      await silent.drop(id, stage, participantId);
      return reply.code(204).send(null);
    },
  });
}
