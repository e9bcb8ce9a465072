import { useMemo } from 'react';
import type * as Y from 'yjs';
import { SCENARIOS_ROOT } from '../../shared/board/board.ts';
import { readScenarios } from '../../shared/board/scenarios.ts';
import type { Readable } from '../live/readable.ts';
import { rootView } from '../live/root-view.ts';
import { useReadable } from '../live/use-live.ts';
import { derived } from '../workshop/derived.ts';
import { useSession } from '../workshop/session.ts';

const UNKNOWN: Readable<number | null> = { getSnapshot: () => null, subscribe: () => () => {} };

const standing = (doc: Y.Doc): number => readScenarios(doc).filter(({ removed }) => !removed).length;

/** How many scenarios lie on the table; null in the first instant, before there is a document. */
export function useScenarioCount(): number | null {
  const session = useSession();
  return useReadable(
    useMemo(
      () => (session === null ? UNKNOWN : derived(rootView(session.doc, SCENARIOS_ROOT, standing), (count) => count)),
      [session],
    ),
  );
}
