import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { WorkshopId } from '../../shared/ids.ts';
import { NotFoundPage } from '../ui/page/not-found-page.tsx';
import { WorkshopGate } from '../workshop/workshop-gate.tsx';
import { Projector } from './projector.tsx';
import { watches } from './watches.ts';

/** The big screen: it steers nothing and comes back by itself. */
export default function ProjectorPage(): ReactNode {
  const id = WorkshopId.safeParse(useParams().workshopId);
  if (!id.success) return <NotFoundPage />;
  return (
    <WorkshopGate id={id.data} lines={watches}>
      {(watch) => <Projector watch={watch} />}
    </WorkshopGate>
  );
}
