import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { Problem } from '../../../shared/http/problem.ts';
import { MadeWorkshop, NewWorkshop, WorkshopView } from '../../../shared/http/workshop.ts';
import { WorkshopId } from '../../../shared/ids.ts';
import { can } from '../../../shared/roles.ts';
import { deviceOf, requirePerson, requireReader } from '../../workshops/seats.ts';
import { makeWorkshop, summaryOf } from '../../workshops/workshops.ts';
import { type App, baseOf, type RouteParts, secretOf } from '../app.ts';

/** A guide of one's own travels with the workshop that is made of it. */
const MAX_GUIDE_BYTES = 2 * 1024 * 1024;

const WorkshopPath = z.object({ id: WorkshopId });
const SeatQuery = z.object({ seat: z.enum(['person', 'view']).default('person') });

/** Making a workshop, looking at it from one's seat, and removing it. */
export function workshopRoutes(app: App, parts: RouteParts): void {
  const { store, rooms, removing, log } = parts;

  app.route({
    method: 'POST',
    url: '/api/workshops',
    bodyLimit: MAX_GUIDE_BYTES,
    schema: { summary: 'Make a workshop', body: NewWorkshop, response: { 201: MadeWorkshop, default: Problem } },
    handler: async (request, reply) => {
      const { findGuide, random, clock } = parts;
      const { workshop, stage, keys } = await makeWorkshop(store, request.body, { findGuide, random, now: clock() });
      const base = baseOf(request, parts);
      return reply.code(201).send({
        workshop: summaryOf(workshop),
        facilitatorKey: keys.facilitator,
        joinKey: keys.join,
        joinCode: workshop.joinCode,
        viewKey: keys.view,
        keepUntil: stage.keepUntil,
        links: {
          facilitator: `${base}/join#${keys.facilitator}`,
          join: `${base}/join#${keys.join}`,
          projector: `${base}/show#${keys.view}`,
        },
      });
    },
  });

  app.route({
    method: 'GET',
    url: '/api/workshops/:id',
    schema: {
      summary: 'The workshop from one’s own seat',
      params: WorkshopPath,
      querystring: SeatQuery,
      response: { 200: WorkshopView, default: Problem },
    },
    handler: async (request) => {
      const { id } = request.params;
      const device = await deviceOf(store, secretOf(request));
      const { stage, me } = await requireReader(store, id, device, request.query.seat);
      const workshop = await store.workshops.find(id);
      // It was deleted between the two reads.
      if (workshop === null) throw new AppError('no-such-workshop');
      return {
        workshop: summaryOf(workshop),
        guide: workshop.guide,
        partners: stage.partners,
        participants: stage.participants,
        me,
        stage: rooms.dressed(id, stage),
        joinLink: `${baseOf(request, parts)}/join#${workshop.joinCode}`,
      };
    },
  });

  app.route({
    method: 'DELETE',
    url: '/api/workshops/:id',
    schema: {
      summary: 'Remove the workshop with everything in it',
      params: WorkshopPath,
      response: { 204: z.null(), default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { participant } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      if (!can(participant.role, 'delete')) throw new AppError('not-allowed');
      await removing.remove(id);
      log.info({ event: 'workshop.removed', workshopId: id, participantId: participant.id });
      return reply.code(204).send(null);
    },
  });
}
