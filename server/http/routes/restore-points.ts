import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { Problem } from '../../../shared/http/problem.ts';
import { KeptAnswer, RestorePoints } from '../../../shared/http/restore-points.ts';
import { QuestionId, WorkshopId } from '../../../shared/ids.ts';
import { putBack } from '../../workshops/put-back.ts';
import { deviceOf, requirePerson } from '../../workshops/seats.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';

const AnswerPath = z.object({ id: WorkshopId, questionId: QuestionId });
const PointPath = AnswerPath.extend({ pointId: z.coerce.number().int().min(1) });

/** What an answer said before: for every person to read and copy, for who steers to put back. */
export function restorePointRoutes(app: App, parts: RouteParts): void {
  const { store } = parts;

  app.route({
    method: 'GET',
    url: '/api/workshops/:id/answers/:questionId/points',
    schema: {
      summary: 'The restore points of an answer, newest first',
      params: AnswerPath,
      response: { 200: RestorePoints, default: Problem },
    },
    handler: async (request) => {
      const { id, questionId } = request.params;
      await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      return { points: await store.restorePoints.list(id, questionId) };
    },
  });

  app.route({
    method: 'GET',
    url: '/api/workshops/:id/answers/:questionId/points/:pointId',
    schema: {
      summary: 'The answer as it was at a restore point',
      params: PointPath,
      response: { 200: KeptAnswer, default: Problem },
    },
    handler: async (request) => {
      const { id, questionId, pointId } = request.params;
      await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      const kept = await store.restorePoints.find(id, questionId, pointId);
      if (kept === null) throw new AppError('not-found');
      return kept;
    },
  });

  app.route({
    method: 'POST',
    url: '/api/workshops/:id/answers/:questionId/points/:pointId/restore',
    schema: {
      summary: 'Put an answer back as it was; what it says now becomes a restore point',
      params: PointPath,
      response: { 200: RestorePoints, default: Problem },
    },
    handler: async (request) => {
      const { id, questionId, pointId } = request.params;
      const { stage, participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      await putBack(parts, { workshopId: id, questionId, pointId, actor: participantId, stage });
      return { points: await store.restorePoints.list(id, questionId) };
    },
  });
}
