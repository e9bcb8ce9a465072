import cookie from '@fastify/cookie';
import swagger from '@fastify/swagger';
import fastify, { type FastifyBaseLogger, type FastifyError, LogController } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { GuideReader } from '../guides/guides.ts';
import { createDoorkeeper } from '../workshops/keys.ts';
import type { App, Parts } from './app.ts';
import { serveClient } from './client.ts';
import { answerError } from './errors.ts';
import { commandRoutes } from './routes/commands.ts';
import { doorRoutes } from './routes/door.ts';
import { exampleRoutes } from './routes/examples.ts';
import { exportRoutes } from './routes/exports.ts';
import { guideRoutes } from './routes/guides.ts';
import { healthRoutes } from './routes/health.ts';
import { joinRoutes } from './routes/join.ts';
import { logRoutes } from './routes/log.ts';
import { meRoutes } from './routes/me.ts';
import { openapiRoutes } from './routes/openapi.ts';
import { restorePointRoutes } from './routes/restore-points.ts';
import { ballotRoutes, roundRoutes } from './routes/rounds.ts';
import { silentRoutes } from './routes/silent.ts';
import { freezeRoutes, signoffRoutes, versionRoutes } from './routes/versions.ts';
import { workshopRoutes } from './routes/workshops.ts';
import { secure } from './security.ts';

/**
 * The server's HTTP side: routes by noun, each judged by the schemas in `shared/http`, errors answered in one place,
 * and the built client. It decides nothing about workshops: that is `server/workshops`, and the rooms of `server/sync`.
 */

/** Bodies here are a name or a command; the route that takes a guide sets its own. */
const MAX_BODY_BYTES = 64 * 1024;

/** A server that serves https by its public address stands behind a proxy, which is then believed about who asks. */
const PROXIES = ['loopback', 'linklocal', 'uniquelocal'];

export async function createHttp(parts: Parts & { clientDir: string; guideReader: GuideReader }): Promise<App> {
  const { config, log, clientDir, guideReader } = parts;
  // Of the framework's own lines only what is wrong: where we listen is said in plain words by `welcome.ts`.
  const frameworkLog: FastifyBaseLogger = log.child({}, { level: log.isLevelEnabled('info') ? 'warn' : log.level });
  const app: App = fastify({
    loggerInstance: frameworkLog,
    // Request lines would hold addresses of people; what happened is logged as events.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: config.publicUrl?.startsWith('https://') ? PROXIES : false,
    routerOptions: { maxParamLength: 64 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler<FastifyError>((error, request, reply) => answerError(log, error, request, reply));
  // A form on another site can send text/plain without asking first; JSON it can't.
  app.removeContentTypeParser('text/plain');

  await secure(app, config);
  await app.register(cookie);
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Gesprekstafel', version: '1' } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });

  const routeParts = { ...parts, openWith: createDoorkeeper(parts.store) };
  workshopRoutes(app, routeParts);
  joinRoutes(app, routeParts);
  doorRoutes(app, routeParts);
  commandRoutes(app, routeParts);
  meRoutes(app, routeParts);
  silentRoutes(app, routeParts);
  roundRoutes(app, routeParts);
  ballotRoutes(app, routeParts);
  freezeRoutes(app, routeParts);
  versionRoutes(app, routeParts);
  signoffRoutes(app, routeParts);
  exportRoutes(app, routeParts);
  logRoutes(app, routeParts);
  restorePointRoutes(app, routeParts);
  exampleRoutes(app, routeParts);
  await guideRoutes(app, routeParts, guideReader);
  healthRoutes(app, routeParts);
  openapiRoutes(app);
  await serveClient(app, clientDir);
  return app;
}
