import { MadeExample, NewExample } from '../../../shared/http/examples.ts';
import { Problem } from '../../../shared/http/problem.ts';
import { createExamples } from '../../examples/examples.ts';
import { addressKey } from '../address-key.ts';
import { type App, keepDevice, type RouteParts, secretOf } from '../app.ts';

/** A filled workshop to look round in: a copy of one's own, and a seat in it. */
export function exampleRoutes(app: App, parts: RouteParts): void {
  const makeExample = createExamples(parts);
  app.route({
    method: 'POST',
    url: '/api/examples',
    schema: {
      summary: 'Make a copy of the example workshop and sit down in it',
      body: NewExample,
      response: { 201: MadeExample, default: Problem },
    },
    handler: async (request, reply) => {
      const from = { address: addressKey(request.ip), secret: secretOf(request) };
      const { workshopId, secret } = await makeExample(request.body.locale, from);
      keepDevice(request, reply, secret);
      return reply.code(201).send({ workshopId });
    },
  });
}
