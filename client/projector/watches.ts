import { createLines, type Line } from '../workshop/lines.ts';
import { openWatch } from './watch.ts';

/** The projector's lines. */
export const watches = createLines<Line>('view', ({ view, readWorkshop }) =>
  openWatch({
    workshopId: view.workshop.id,
    epoch: view.stage.epoch,
    origin: window.location.origin,
    readWorkshop,
  }),
);
