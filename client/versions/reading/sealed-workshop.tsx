import { type ReactNode, useMemo } from 'react';
import type { Version } from '../../../shared/version/version.ts';
import { useWorkshop, WorkshopContext } from '../../workshop/use-workshop.ts';
import { ReadingContext } from './use-reading.ts';

/**
 * Shows its children the workshop as it was when the version was frozen: names, agenda and rounds of then. What people are
 * called by now, or what was asked since, would be read as if it had been sealed.
 */
export function SealedWorkshop({ version, children }: { version: Version; children: ReactNode }): ReactNode {
  const { view } = useWorkshop();
  const sealed = useMemo(() => {
    const { guide, agenda, partners, participants, rounds, hidden } = version;
    const stage = {
      ...view.stage,
      agenda,
      partners,
      participants,
      hidden,
      rounds: rounds.map(({ round }) => round),
    };
    return { view: { ...view, guide, partners, participants, stage }, line: null };
  }, [view, version]);
  return (
    <WorkshopContext value={sealed}>
      <ReadingContext value={version}>{children}</ReadingContext>
    </WorkshopContext>
  );
}
