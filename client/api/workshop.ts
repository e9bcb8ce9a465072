import { z } from 'zod';
import {
  Door,
  type DoorRequest,
  Joined,
  type JoinRequest,
  MadeWorkshop,
  type NewWorkshop,
  StageAnswer,
  WorkshopView,
} from '../../shared/http/workshop.ts';
import type { WorkshopId } from '../../shared/ids.ts';
import type { StageCommand } from '../../shared/stage/commands.ts';
import { ask } from './api.ts';

/** The workshop's routes, one function each. All reject with `RequestError`. */
export type SeatKind = 'person' | 'view';

const at = (id: WorkshopId): string => `/api/workshops/${encodeURIComponent(id)}`;

export const makeWorkshop = (made: NewWorkshop): Promise<MadeWorkshop> =>
  ask('POST', '/api/workshops', MadeWorkshop, made);

export const askDoor = (request: DoorRequest): Promise<Door> => ask('POST', '/api/door', Door, request);

export const join = (request: JoinRequest): Promise<Joined> => ask('POST', '/api/join', Joined, request);

export const readWorkshop = (id: WorkshopId, seat: SeatKind): Promise<WorkshopView> =>
  ask('GET', `${at(id)}${seat === 'view' ? '?seat=view' : ''}`, WorkshopView);

export const command = (id: WorkshopId, order: StageCommand): Promise<StageAnswer> =>
  ask('POST', `${at(id)}/commands`, StageAnswer, order);

/** This device is nobody in the workshop any more ("this is not me"). */
export const leaveSeat = (id: WorkshopId): Promise<unknown> => ask('DELETE', `${at(id)}/me`, z.unknown());
