import type { App } from '../app.ts';

/** The description of this API, made from the same schemas that judge what comes in. */
export function openapiRoutes(app: App): void {
  app.route({
    method: 'GET',
    url: '/api/openapi.json',
    schema: { hide: true },
    handler: async () => app.swagger(),
  });
}
