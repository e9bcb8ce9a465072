import helmet from '@fastify/helmet';
import { AppError } from '../../shared/errors.ts';
import type { Config } from '../config.ts';
import { originAllowed } from '../origin.ts';
import type { App } from './app.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * What browsers are told to hold to, and from where changes may come. Everything here must work over plain http under
 * any name: a policy that asks for https gives a whole hall a blank page.
 */
export async function secure(app: App, { publicUrl }: Config): Promise<void> {
  const https = publicUrl?.startsWith('https://') ?? false;
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The editor and the component library set styles from script.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        // 'self' doesn't cover ws: in every browser people bring.
        connectSrc: ["'self'", 'ws:', 'wss:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    // A stricter policy would turn the Origin of our own forms into "null".
    referrerPolicy: { policy: 'same-origin' },
  });

  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    if (SAFE_METHODS.has(request.method)) return;
    if (!originAllowed(request.headers.origin, request.headers.host, publicUrl)) throw new AppError('wrong-origin');
  });
}
