import { useMemo, useState } from 'react';
import type { Readable } from '../live/readable.ts';
import { useReadable } from '../live/use-live.ts';
import { derived } from '../workshop/derived.ts';
import { useSession } from '../workshop/session.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';
import type { BoardSummary } from './board.ts';
import { boardView } from './board-view.ts';

const NOTHING: Readable<BoardSummary | null> = { getSnapshot: () => null, subscribe: () => () => {} };

/** The board in numbers, as it is now; null until the document is here. */
export function useBoard(): BoardSummary | null {
  const { view } = useWorkshop();
  const session = useSession();
  const { guide } = view;
  const [read] = useState(view.stage);
  const board = useMemo(
    () =>
      session === null
        ? NOTHING
        : boardView({
            doc: session.doc,
            stage: derived(session.stage, (stage) => stage ?? read),
            authors: session.authors,
            guide,
          }),
    [session, guide, read],
  );
  return useReadable(board);
}
