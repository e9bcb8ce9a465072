import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { META_ROOT, META_SCHEMA_KEY } from '../../shared/board/board.ts';
import type { Session } from '../live/live.ts';
import type { LiveStatus } from '../live/live-status.ts';
import type { Readable } from '../live/readable.ts';
import { openSession } from '../live/session.ts';
import { useReadable } from '../live/use-live.ts';
import { createLines } from '../workshop/lines.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import { BoardContext } from './board-context.ts';
import { comeAnew } from './come-anew.ts';

/**
 * A second line, for the shared document: the whole session, in the view's seat, which writes nothing. It is laid when
 * something of the document is first shown, and stays. The first line (watch.ts) goes on beside it: what the screen
 * shows, the clock and who is there never wait for this one.
 */
const documents = createLines<Session>('view', ({ view, readWorkshop }) =>
  openSession({
    workshopId: view.workshop.id,
    seat: 'view',
    epoch: view.stage.epoch,
    participantId: null,
    origin: window.location.origin,
    readWorkshop,
  }),
);

const CONNECTING: Readable<LiveStatus> = {
  getSnapshot: () => STILL_CONNECTING,
  subscribe: () => () => {},
};
const STILL_CONNECTING: LiveStatus = { kind: 'connecting' };

/** The server notes its schema in every document: one without has not come in yet. */
const isThere = (doc: Y.Doc): boolean => doc.getMap(META_ROOT).has(META_SCHEMA_KEY);

/** Gives what is inside the shared document, as it is now, and while the line is away as it was last. */
export default function WithDocument({ children }: { children: ReactNode }): ReactNode {
  const { view } = useWorkshop();
  const session = useReadable(documents.of(view, useQueryClient()));
  const { kind } = useReadable(session?.status ?? CONNECTING);
  const [doc, setDoc] = useState<Y.Doc | null>(null);
  // The document of the line before stays in view until the new one has the whole.
  if (session !== null && session.doc !== doc && isThere(session.doc)) setDoc(session.doc);
  const isOver = kind === 'ended' || kind === 'outdated';
  useEffect(() => (isOver ? comeAnew() : undefined), [isOver]);
  // What it brings in view may still have to be fetched: until then the picture before stays.
  return <BoardContext value={useDeferredValue(doc)}>{children}</BoardContext>;
}
