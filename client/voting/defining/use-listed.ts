import { useMemo } from 'react';
import { VARIANTS_ROOT } from '../../../shared/board/board.ts';
import type { Scenario } from '../../../shared/board/scenarios.ts';
import { matrixRows, type OwnVariant, readOwnVariants } from '../../../shared/board/variants.ts';
import type { Listed } from '../../../shared/voting/options.ts';
import type { Readable } from '../../live/readable.ts';
import { rootView } from '../../live/root-view.ts';
import { useReadable } from '../../live/use-live.ts';
import { scenarioList } from '../../scenarios/scenario-list.ts';
import { useSession } from '../../workshop/session.ts';
import { useWorkshop } from '../../workshop/use-workshop.ts';

const none: never[] = [];
const NONE: Readable<never[]> = { getSnapshot: () => none, subscribe: () => () => {} };

/** What there is to vote on as it stands on the table now. */
export function useListed(): Record<'scenarios' | 'variants', readonly Listed[]> {
  const session = useSession();
  const { guide } = useWorkshop().view;
  const doc = session?.doc ?? null;
  const scenarios = useReadable<readonly Scenario[]>(useMemo(() => (doc === null ? NONE : scenarioList(doc)), [doc]));
  const own = useReadable<OwnVariant[]>(
    useMemo(() => (doc === null ? NONE : rootView(doc, VARIANTS_ROOT, readOwnVariants)), [doc]),
  );
  return useMemo(
    () => ({
      scenarios: scenarios.filter(({ removed }) => !removed).map(({ id, title }) => ({ id, title })),
      variants: matrixRows(guide, own).map(({ id, title }) => ({ id, title })),
    }),
    [scenarios, own, guide],
  );
}
