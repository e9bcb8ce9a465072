import { z } from 'zod';
import { WorkshopLog } from '../../shared/http/log.ts';
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
import type { Command } from '../../shared/stage/commands.ts';
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

export const command = (id: WorkshopId, order: Command): Promise<StageAnswer> =>
  ask('POST', `${at(id)}/commands`, StageAnswer, order);

/** This device is nobody in the workshop any more ("this is not me"). */
export const leaveSeat = (id: WorkshopId): Promise<unknown> => ask('DELETE', `${at(id)}/me`, z.unknown());

/** The workshop with everything in it; resolves when it is gone. */
export const removeWorkshop = (id: WorkshopId): Promise<unknown> => ask('DELETE', at(id), z.unknown());

/** Where the browser fetches a version as a file. */
export const versionFile = (id: WorkshopId, number: number): string => `${at(id)}/versions/${number}.json`;

/** The oldest first. */
export const readLog = (id: WorkshopId): Promise<WorkshopLog> => ask('GET', `${at(id)}/log`, WorkshopLog);

/** Where the browser fetches the log as a file. */
export const logFile = (id: WorkshopId): string => `${at(id)}/log.csv`;
