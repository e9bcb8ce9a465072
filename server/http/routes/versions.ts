import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { Problem } from '../../../shared/http/problem.ts';
import {
  FreezeRequest,
  Frozen,
  NotReady,
  Preflight,
  ReopenRequest,
  ServerKey,
  SignoffAnswer,
  SignoffRequest,
  VersionStatus,
  Versions,
} from '../../../shared/http/versions.ts';
import { StageAnswer } from '../../../shared/http/workshop.ts';
import { WorkshopId } from '../../../shared/ids.ts';
import { Hash } from '../../../shared/version/digest.ts';
import { VersionFile } from '../../../shared/version/seal.ts';
import { deviceOf, requirePerson, requireReader } from '../../workshops/seats.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';

const WORKSHOP = '/api/workshops/:id';
const VERSION = `${WORKSHOP}/versions/:number`;
const WorkshopPath = z.object({ id: WorkshopId });
const VersionPath = WorkshopPath.extend({ number: z.coerce.number().int().min(1) });
const SeatQuery = z.object({ seat: z.enum(['person', 'view']).default('person') });

/** Freezing and reopening, by who steers. */
export function freezeRoutes(app: App, { store, rooms, versions }: RouteParts): void {
  const personOf = async (id: WorkshopId, secret: string | null) =>
    requirePerson(store, id, await deviceOf(store, secret));

  app.route({
    method: 'GET',
    url: `${WORKSHOP}/preflight`,
    schema: {
      summary: 'What is still open before a freeze',
      params: WorkshopPath,
      response: { 200: Preflight, default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { participantId } = await personOf(id, secretOf(request));
      reply.header('cache-control', 'no-store');
      return { items: await versions.preflight(id, participantId) };
    },
  });

  app.route({
    method: 'POST',
    url: `${WORKSHOP}/versions`,
    schema: {
      summary: 'Freeze the text: what is stored by now becomes a sealed version',
      params: WorkshopPath,
      body: FreezeRequest,
      response: { 201: Frozen, 409: NotReady, default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { participantId } = await personOf(id, secretOf(request));
      const version = await versions.freeze(id, participantId, request.body);
      return reply.code(201).header('cache-control', 'no-store').send({ version });
    },
  });

  app.route({
    method: 'POST',
    url: `${WORKSHOP}/reopen`,
    schema: {
      summary: 'Begin a new working round from what was frozen',
      params: WorkshopPath,
      body: ReopenRequest,
      response: { 200: StageAnswer, default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { participantId } = await personOf(id, secretOf(request));
      const stage = await versions.reopen(id, participantId, request.body.reason);
      reply.header('cache-control', 'no-store');
      return { stage: rooms.dressed(id, stage) };
    },
  });
}

/** Versions as anyone in the workshop reads them, and as anyone anywhere can ask after them. */
export function versionRoutes(app: App, { store, versions }: RouteParts): void {
  app.route({
    method: 'GET',
    url: `${WORKSHOP}/versions`,
    schema: {
      summary: 'The versions, the oldest first',
      params: WorkshopPath,
      querystring: SeatQuery,
      response: { 200: Versions, default: Problem },
    },
    handler: async (request, reply) => {
      const { id } = request.params;
      await requireReader(store, id, await deviceOf(store, secretOf(request)), request.query.seat);
      reply.header('cache-control', 'no-store');
      return { versions: await versions.list(id) };
    },
  });

  app.route({
    method: 'GET',
    url: VERSION,
    schema: {
      summary: 'A version with its seal and its sign-offs; for persons, since the log is in it',
      params: VersionPath,
      querystring: SeatQuery,
      response: { 200: VersionFile, default: Problem },
    },
    handler: async (request, reply) => {
      const { id, number } = request.params;
      const { me } = await requireReader(store, id, await deviceOf(store, secretOf(request)), request.query.seat);
      if (me.seat === 'view') throw new AppError('not-allowed');
      return asIs(reply, await versions.file(id, number));
    },
  });

  app.route({
    method: 'GET',
    url: `${WORKSHOP}/versions/:number(^\\d+).json`,
    schema: {
      summary: 'The same as a file, which can be verified without this server',
      params: VersionPath,
      response: { 200: VersionFile, default: Problem },
    },
    handler: async (request, reply) => {
      const { id, number } = request.params;
      await requireReader(store, id, await deviceOf(store, secretOf(request)), 'person');
      reply.header('content-disposition', `attachment; filename="version-${number}.json"`);
      return asIs(reply, await versions.file(id, number));
    },
  });

  app.route({
    method: 'GET',
    url: '/api/versions/:hash',
    schema: {
      summary: 'Where the version with this hash stands; without names, for whoever holds the paper',
      params: z.object({ hash: Hash }),
      response: { 200: VersionStatus, default: Problem },
    },
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return versions.status(request.params.hash);
    },
  });

  app.route({
    method: 'GET',
    url: '/api/key',
    schema: { summary: 'The key this server seals with', response: { 200: ServerKey, default: Problem } },
    handler: async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return versions.key;
    },
  });
}

/** To the letter as it is stored: written anew by a serializer it might no longer be what was hashed. */
const asIs = (reply: FastifyReply, text: string) =>
  reply
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer(() => text)
    .send(text);

/** A partner's verdict on a version, given and taken back by one of its people. */
export function signoffRoutes(app: App, { store, versions }: RouteParts): void {
  app.route({
    method: 'POST',
    url: `${VERSION}/signoffs`,
    schema: {
      summary: 'Say for one’s own partner whether it agrees to the version',
      params: VersionPath,
      body: SignoffRequest,
      response: { 201: SignoffAnswer, default: Problem },
    },
    handler: async (request, reply) => {
      const { id, number } = request.params;
      const { participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      const signoff = await versions.signOff(id, participantId, number, request.body);
      return reply.code(201).header('cache-control', 'no-store').send({ signoff });
    },
  });

  app.route({
    method: 'DELETE',
    url: `${VERSION}/signoffs`,
    schema: {
      summary: 'Take back what one’s own partner said of the version',
      params: VersionPath,
      response: { 200: SignoffAnswer, default: Problem },
    },
    handler: async (request, reply) => {
      const { id, number } = request.params;
      const { participantId } = await requirePerson(store, id, await deviceOf(store, secretOf(request)));
      reply.header('cache-control', 'no-store');
      return { signoff: await versions.withdraw(id, participantId, number) };
    },
  });
}
