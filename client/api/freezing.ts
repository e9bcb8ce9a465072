import { type FreezeRequest, Frozen, Preflight, type ReopenRequest } from '../../shared/http/versions.ts';
import { StageAnswer } from '../../shared/http/workshop.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import { ask } from './api.ts';

/** The routes of freezing and reopening, one function each. All reject with `RequestError`. */
const at = (id: WorkshopId): string => `/api/workshops/${encodeURIComponent(id)}`;

/** What is still open; for who steers. */
export const readPreflight = (id: WorkshopId): Promise<Preflight> => ask('GET', `${at(id)}/preflight`, Preflight);

/** `not-ready` carries what is open in its content (`NotReady`). */
export const freeze = (id: WorkshopId, how: FreezeRequest): Promise<Frozen> =>
  ask('POST', `${at(id)}/versions`, Frozen, how);

export const reopen = (id: WorkshopId, why: ReopenRequest): Promise<StageAnswer> =>
  ask('POST', `${at(id)}/reopen`, StageAnswer, why);
