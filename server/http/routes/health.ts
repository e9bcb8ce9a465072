import { z } from 'zod';
import { Problem } from '../../../shared/http/problem.ts';
import type { App, RouteParts } from '../app.ts';

const Alive = z.object({ status: z.literal('ok'), rooms: z.int(), connections: z.int() });
const Ready = z.object({ status: z.literal('ok') });

/** Whether the process lives, and whether it could save something now. For whoever watches over the server. */
export function healthRoutes(app: App, { store, rooms }: RouteParts): void {
  app.route({
    method: 'GET',
    url: '/healthz',
    schema: { summary: 'Is the server alive', response: { 200: Alive } },
    handler: async () => ({ status: 'ok' as const, ...rooms.stats() }),
  });

  app.route({
    method: 'GET',
    url: '/readyz',
    schema: { summary: 'Can the server save', response: { 200: Ready, 503: Problem } },
    handler: async () => {
      await store.probe();
      return { status: 'ok' as const };
    },
  });
}
