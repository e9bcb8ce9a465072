import { Problem } from '../../../shared/http/problem.ts';
import { Joined, JoinRequest } from '../../../shared/http/workshop.ts';
import { createJoin } from '../../workshops/join.ts';
import { addressKey } from '../address-key.ts';
import { type App, keepDevice, type RouteParts, secretOf } from '../app.ts';

/** Coming in with a key or a code, as a person or as the view. */
export function joinRoutes(app: App, parts: RouteParts): void {
  const join = createJoin(parts);
  app.route({
    method: 'POST',
    url: '/api/join',
    schema: { summary: 'Join a workshop', body: JoinRequest, response: { 200: Joined, default: Problem } },
    handler: async (request, reply) => {
      const from = { address: addressKey(request.ip), secret: secretOf(request) };
      const { joined, secret } = await join(request.body, from);
      keepDevice(request, reply, secret);
      return joined;
    },
  });
}
