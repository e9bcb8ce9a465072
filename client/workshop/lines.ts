import type { QueryClient } from '@tanstack/react-query';
import type { WorkshopView } from '../../shared/http/workshop.ts';
import type { ParticipantId, WorkshopId } from '../../shared/ids.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { Signals } from '../../shared/protocol/signals.ts';
import type { Stage } from '../../shared/stage/stage.ts';
import { RequestError } from '../api/api.ts';
import { readWorkshop, type SeatKind } from '../api/workshop.ts';
import type { LiveStatus } from '../live/live-status.ts';
import type { Present } from '../live/present.ts';
import type { Readable } from '../live/readable.ts';
import type { SeatNow } from '../live/seat-now.ts';
import { type Held, hold } from './hold.ts';

/**
 * One line to the server per workshop and seat in this tab, kept outside the life of components. A line that turned out
 * to be laid for another state of the workshop, or of one's place in it, is laid anew. What a line carries (a document
 * or not) is its opener's business.
 */
export interface Line {
  readonly status: Readable<LiveStatus>;
  readonly stage: Readable<Stage | null>;
  readonly me: Readable<Me | null>;
  readonly presence: Readable<readonly Present[]>;
  readonly signals: Readable<Signals>;
  /** The server's clock, milliseconds since 1970. */
  serverNow(): number;
  close(): void;
}

type Opening = {
  view: WorkshopView;
  /** Asks the server how things stand. Never rejects. */
  readWorkshop(): Promise<SeatNow>;
};

export type Lines<L> = {
  seat: SeatKind;
  /** The same object as long as anyone looks at it; null inside until the first look. */
  of(view: WorkshopView, queries: QueryClient): Held<L>;
};

const GRACE_MS = 1_000;
const REREAD_AGAIN_MS = 3_000;
const PICTURE_WITHIN_MS = 3_000;

export const workshopKey = (id: WorkshopId, seat: SeatKind): readonly unknown[] => ['workshop', id, seat];

export const participantIn = (view: WorkshopView): ParticipantId | null =>
  view.me.seat === 'person' ? view.me.participantId : null;

export function createLines<L extends Line>(seat: SeatKind, open: (opening: Opening) => L): Lines<L> {
  const held = new Map<string, Held<L>>();
  const keyOf = (view: WorkshopView): string => `${view.workshop.id}/${participantIn(view)}`;

  function lay(view: WorkshopView, queries: QueryClient, replace: (next: L) => void): L {
    const { id } = view.workshop;
    const line = open({ view, readWorkshop: async () => seatOf(await reread(id, seat, queries)) });
    const isHeld = (): boolean => held.get(keyOf(view))?.getSnapshot() === line;
    const layAnew = async (): Promise<void> => {
      if (!isHeld()) return;
      const now = await reread(id, seat, queries);
      if (!(now instanceof RequestError)) {
        const next = lay(now, queries, replace);
        await pictured(next);
        if (!isHeld()) return next.close();
        if (next.status.getSnapshot().kind !== 'reopen') return replace(next);
        // The workshop moved on once more in between.
        next.close();
        void layAnew();
      }
      // Out for good shows on the page by itself: it looks at the same answer. Out of reach is asked again.
      else if (seatOf(now) === 'unreachable') setTimeout(() => void layAnew(), REREAD_AGAIN_MS);
    };
    const stop = line.status.subscribe(() => {
      if (line.status.getSnapshot().kind !== 'reopen') return;
      stop();
      void layAnew();
    });
    return line;
  }

  return {
    seat,
    of(view, queries) {
      const key = keyOf(view);
      const known = held.get(key);
      if (known !== undefined) return known;
      const fresh = hold<L>({
        open: (replace) => lay(view, queries, replace),
        close: (line) => line.close(),
        ended: () => held.delete(key),
        graceMs: GRACE_MS,
      });
      held.set(key, fresh);
      return fresh;
    },
  };
}

/** Until the line has something to show: what stands on the screen goes over into it, instead of an empty page. */
function pictured({ status }: Line): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (status.getSnapshot().kind === 'connecting') return;
      clearTimeout(patience);
      stop();
      resolve();
    };
    const stop = status.subscribe(look);
    const patience = setTimeout(() => {
      stop();
      resolve();
    }, PICTURE_WITHIN_MS);
    look();
  });
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
