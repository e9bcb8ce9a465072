import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import type { Random } from '../../shared/ids.ts';
import type { NetworkInterfaces } from '../addresses.ts';
import type { Config } from '../config.ts';
import type { SilentRounds } from '../silent/silent.ts';
import type { Store } from '../store/store.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Downloads } from '../versions/export/downloads.ts';
import type { Versions } from '../versions/versions.ts';
import type { Voting } from '../voting/voting.ts';
import { DEVICE_COOKIE, DEVICE_COOKIE_AGE_S, deviceSecretOf } from '../workshops/devices.ts';
import type { OpenWith } from '../workshops/keys.ts';
import type { Removing } from '../workshops/removing.ts';
import type { FindGuide } from '../workshops/workshops.ts';
import { baseUrl } from './base-url.ts';

/** What every route is given: the app to hang itself on, and the parts of the server it works with. */
export type App = FastifyInstance<Server, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>;

export type Parts = {
  config: Config;
  store: Store;
  rooms: Rooms;
  findGuide: FindGuide;
  clock: () => number;
  random: Random;
  silent: SilentRounds;
  voting: Voting;
  versions: Versions;
  downloads: Downloads;
  removing: Pick<Removing, 'remove'>;
  networkInterfaces: NetworkInterfaces;
  log: Logger;
};

export type RouteParts = Parts & { openWith: OpenWith };

/** The device's secret as the browser sent it. */
export const secretOf = (request: FastifyRequest): string | null => deviceSecretOf(request.headers.cookie);

/** Where links begin for whoever asks. */
export const baseOf = (request: FastifyRequest, { config, networkInterfaces }: Parts): string =>
  baseUrl({ protocol: request.protocol, host: request.headers.host }, config, networkInterfaces);

/** Hands the browser its cookie. Over plain http it can't be Secure: most halls have nothing else. */
export function keepDevice(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  reply.setCookie(DEVICE_COOKIE, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: DEVICE_COOKIE_AGE_S,
    secure: request.protocol === 'https',
  });
}
