import { AppError } from '../../../shared/errors.ts';
import { Problem } from '../../../shared/http/problem.ts';
import { Door, DoorRequest } from '../../../shared/http/workshop.ts';
import { deviceOf, meAt, stageOf } from '../../workshops/seats.ts';
import { addressKey } from '../address-key.ts';
import { type App, type RouteParts, secretOf } from '../app.ts';

/** What someone at the door may know before coming in: the title, the partners, and who this device already is. */
export function doorRoutes(app: App, { store, openWith, clock }: RouteParts): void {
  app.route({
    method: 'POST',
    url: '/api/door',
    schema: {
      summary: 'Look at what a key or code opens',
      body: DoorRequest,
      response: { 200: Door, default: Problem },
    },
    handler: async (request) => {
      const { workshopId, kind } = await openWith(request.body, addressKey(request.ip), clock());
      const workshop = await store.workshops.find(workshopId);
      if (workshop === null) throw new AppError('no-such-workshop');
      const stage = await stageOf(store, workshopId);
      const device = await deviceOf(store, secretOf(request));
      return {
        workshop: { id: workshop.id, title: workshop.title, locale: workshop.locale },
        opens: kind,
        joining: stage.joining,
        partners: stage.partners,
        me: await meAt(store, stage, workshopId, device, kind === 'view' ? 'view' : 'person'),
      };
    },
  });
}
