import type { QueryClient } from '@tanstack/react-query';
import type { WorkshopView } from '../../shared/http/workshop.ts';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import { RequestError } from '../api/api.ts';
import { readWorkshop, type SeatKind } from '../api/workshop.ts';
import type { SeatNow } from '../live/seat-now.ts';
import { openSession, type Session } from '../live/session.ts';
import { type Held, hold } from './hold.ts';

/**
 * One session per workshop and seat in this tab, kept outside the life of components. It also opens a session anew when
 * the workshop, or one's place in it, turned out to be another than the one it was opened for.
 */
const GRACE_MS = 1_000;
const REREAD_AGAIN_MS = 3_000;

const held = new Map<string, Held<Session>>();

export const workshopKey = (id: WorkshopId, seat: SeatKind): readonly unknown[] => ['workshop', id, seat];

export const participantIn = (view: WorkshopView): ParticipantId | null =>
  view.me.seat === 'person' ? view.me.participantId : null;

const keyOf = (view: WorkshopView, seat: SeatKind): string => [view.workshop.id, seat, participantIn(view)].join('/');

/** The same object as long as anyone looks at it; null inside until the first look. */
export function sessionOf(view: WorkshopView, seat: SeatKind, queries: QueryClient): Held<Session> {
  const key = keyOf(view, seat);
  const known = held.get(key);
  if (known !== undefined) return known;
  const fresh = hold<Session>({
    open: (replace) => openAndWatch(view, seat, queries, replace, null),
    close: (session) => session.close(),
    ended: () => held.delete(key),
    graceMs: GRACE_MS,
  });
  held.set(key, fresh);
  return fresh;
}

function openAndWatch(
  view: WorkshopView,
  seat: SeatKind,
  queries: QueryClient,
  replace: (next: Session) => void,
  before: Session | null,
): Session {
  const session = openSession({
    workshopId: view.workshop.id,
    seat,
    epoch: view.stage.epoch,
    participantId: participantIn(view),
    origin: window.location.origin,
    readWorkshop: async () => seatOf(await reread(view.workshop.id, seat, queries)),
    losses: before?.losses.getSnapshot() ?? [],
  });
  const stop = session.status.subscribe(() => {
    if (session.status.getSnapshot().kind !== 'reopen') return;
    stop();
    void reopen();
  });
  const isHeld = (): boolean => held.get(keyOf(view, seat))?.getSnapshot() === session;
  const reopen = async (): Promise<void> => {
    if (!isHeld()) return;
    const now = await reread(view.workshop.id, seat, queries);
    if (now instanceof RequestError) {
      // Out for good shows on the page by itself: it looks at the same query. Out of reach is asked again.
      if (seatOf(now) === 'unreachable') setTimeout(() => void reopen(), REREAD_AGAIN_MS);
      return;
    }
    replace(openAndWatch(now, seat, queries, replace, session));
  };
  return session;
}

async function reread(id: WorkshopId, seat: SeatKind, queries: QueryClient): Promise<WorkshopView | RequestError> {
  try {
    return await queries.fetchQuery({
      queryKey: workshopKey(id, seat),
      queryFn: () => readWorkshop(id, seat),
      staleTime: 0,
    });
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
}

/** How a seat stands, from what reading the workshop gave. */
export function seatOf(read: WorkshopView | RequestError): SeatNow {
  if (!(read instanceof RequestError)) return 'seated';
  switch (read.kind) {
    case 'not-joined':
      return 'not-joined';
    case 'removed':
    case 'not-allowed':
      return 'removed';
    case 'no-such-workshop':
    case 'not-found':
      return 'gone';
    default:
      return 'unreachable';
  }
}
