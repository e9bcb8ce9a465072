import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError, ERRORS } from '../../shared/errors.ts';
import type { App } from './app.ts';
import { notBuiltPage } from './not-built.ts';

const ASSETS = '/assets/';

/** Vite puts a hash of the content in the name of everything under `assets`, so it can be kept for good. */
const cacheControl = (path: string): string =>
  path.replaceAll('\\', '/').includes(ASSETS) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Serves the built client; looked up at each request, so a build while the server runs is simply there. */
export async function serveClient(app: App, clientDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: clientDir,
    preCompressed: true,
    cacheControl: false,
    suppressWarning: true,
    schemaHide: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheControl(path));
    },
  });

  app.setNotFoundHandler(async (request, reply) => {
    if (!isPage(request)) throw new AppError('not-found');
    if (!existsSync(join(clientDir, 'index.html'))) return answerNotBuilt(reply);
    return reply.code(200).sendFile('index.html');
  });
}

/** Whether this is an address of the client's own making. A missing file is not: a script must never turn out to be a page. */
function isPage({ method, url }: FastifyRequest): boolean {
  const path = url.split('?', 1)[0] ?? '';
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (path === '/index.html') return true;
  return !path.startsWith('/api/') && !path.startsWith('/sync/') && !/\.[^/]*$/.test(path);
}

function answerNotBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(ERRORS['not-built'].status)
    .header('cache-control', 'no-store')
    .header('retry-after', '10')
    .type('text/html; charset=utf-8')
    .send(notBuiltPage());
}
