import { createLines } from '../workshop/lines.ts';
import { openWatch, type Watch } from './watch.ts';

/** The projector's lines. */
export const watches = createLines<Watch>('view', ({ view, readWorkshop }) =>
  openWatch({
    workshopId: view.workshop.id,
    epoch: view.stage.epoch,
    origin: window.location.origin,
    readWorkshop,
  }),
);
