import { z } from 'zod';
import type { RestorePoint } from '../../shared/http/restore-points.ts';
import { KeptAnswer, RestorePoints } from '../../shared/http/restore-points.ts';
import type { QuestionId, WorkshopId } from '../../shared/ids.ts';
import { ask } from './api.ts';

/** The routes of an answer's restore points, one function each. All reject with `RequestError`. */
type PointId = RestorePoint['id'];

const at = (id: WorkshopId, questionId: QuestionId): string =>
  `/api/workshops/${encodeURIComponent(id)}/answers/${encodeURIComponent(questionId)}/points`;

export const readPoints = (id: WorkshopId, questionId: QuestionId): Promise<RestorePoints> =>
  ask('GET', at(id, questionId), RestorePoints);

export const readPoint = (id: WorkshopId, questionId: QuestionId, pointId: PointId): Promise<KeptAnswer> =>
  ask('GET', `${at(id, questionId)}/${pointId}`, KeptAnswer);

/** Puts the answer back as it was; what stands now is kept as a point first. */
export const restorePoint = (id: WorkshopId, questionId: QuestionId, pointId: PointId): Promise<unknown> =>
  ask('POST', `${at(id, questionId)}/${pointId}/restore`, z.unknown());
