import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { VARIANTS_ROOT } from '../../shared/board/board.ts';
import { scenarioAspects } from '../../shared/board/scenarios.ts';
import { matrixRows, readOwnVariants } from '../../shared/board/variants.ts';
import { useTextEditor } from '../editor/use-text-editor.ts';
import type { Session } from '../live/live.ts';
import { useReadable } from '../live/use-live.ts';
import { useRoot } from '../live/use-root.ts';
import { usePeople } from '../matrix/use-people.ts';
import { Waiting } from '../ui/page/waiting.tsx';
import { useSession } from '../workshop/session.ts';
import { useEditable, useWorkshop } from '../workshop/use-workshop.ts';
import { ComparePage } from './compare-page.tsx';
import { ListPage } from './list-page.tsx';
import { useScenarioPaths } from './paths.ts';
import { scenarioList } from './scenario-list.ts';
import { ScenarioPage } from './scenario-page.tsx';
import { type Scenarios, ScenariosContext } from './use-scenarios.ts';

const SCENARIOS = { kind: 'scenarios' } as const;

/**
 * The scenarios: named combinations of variants, the list of them, each on a page of its own, and two or three side by
 * side. This folder owns those pages and what is gathered on them; notes stand in client/notes, positions in
 * client/positions, the matrix they come from in client/matrix. Its pages come together: who is cut off goes from one to
 * another without the server.
 */
export default function ScenarioPages(): ReactNode {
  const { t } = useTranslation('scenarios');
  const session = useSession();
  if (session === null) return <Waiting>{t('coming')}</Waiting>;
  return <OpenScenarios session={session} />;
}

function OpenScenarios({ session }: { session: Session }): ReactNode {
  const { guide, workshop } = useWorkshop().view;
  const { doc } = session;
  const all = useReadable(useMemo(() => scenarioList(doc), [doc]));
  const own = useRoot(doc, VARIANTS_ROOT, readOwnVariants);
  const people = usePeople();
  const editable = useEditable(SCENARIOS);
  const paths = useScenarioPaths(workshop.id);
  useTextEditor();
  const scenarios = useMemo<Scenarios>(
    () => ({
      session,
      guide,
      all,
      own,
      rows: matrixRows(guide, own),
      aspects: scenarioAspects(guide),
      editable,
      paths,
      ...people,
    }),
    [session, guide, all, own, editable, paths, people],
  );
  return (
    <ScenariosContext value={scenarios}>
      <Routes>
        <Route index element={<ListPage />} />
        <Route path="compare" element={<ComparePage />} />
        <Route path=":scenarioId" element={<ScenarioPage />} />
      </Routes>
    </ScenariosContext>
  );
}
