import { createContext, useContext } from 'react';
import type { Session } from '../live/live.ts';
import { openSession } from '../live/session.ts';
import { keptLosses } from './kept-losses.ts';
import { createLines, participantIn } from './lines.ts';

/** The board's line: the whole session, with the shared document. */
export const sessions = createLines<Session>('person', ({ view, readWorkshop }) => {
  const participantId = participantIn(view);
  return openSession({
    workshopId: view.workshop.id,
    seat: 'person',
    epoch: view.stage.epoch,
    participantId,
    stage: view.stage,
    origin: window.location.origin,
    readWorkshop,
    ...(participantId !== null && { losses: keptLosses(view.workshop.id, participantId) }),
  });
});

export const SessionContext = createContext<Session | null>(null);

/** Null in the first instant, before the line is laid. */
export const useSession = (): Session | null => useContext(SessionContext);
