import { type ReactNode, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTitle } from '../ui/page/use-title.ts';
import { useStage, useStatus, useWorkshop } from '../workshop/use-workshop.ts';
import { comeAnew, standWell } from './come-anew.ts';
import { Footer } from './footer.tsx';
import { persistent } from './persistent.ts';
import css from './projector.module.css';
import { needsDocument, type Showing, showingKey, showingOf } from './showing.ts';
import { Steady } from './steady.tsx';
import { fetchAll, View } from './views.tsx';
import type { Watch } from './watch.ts';

const documentPart = () => import('./document.tsx');
const WithDocument = persistent(documentPart);
const Besides = persistent(() => import('./besides.tsx'));

/** What the hall sees: what is in the spotlight, and under it always the same line. It has nothing to press. */
export function Projector({ watch }: { watch: Watch | null }): ReactNode {
  const stage = useStage();
  const { kind } = useStatus();
  useTitle(useWorkshop().view.workshop.title);
  // The picture before stays until the next one can be drawn.
  const showing = useDeferredValue(useMemo(() => showingOf(stage), [stage]));
  const isHere = kind === 'saved' || kind === 'frozen';
  useEffect(() => {
    if (isHere) void Promise.allSettled([fetchAll(), documentPart()]);
  }, [isHere]);
  useEffect(() => (isHere ? standWell() : undefined), [isHere]);
  useEffect(() => (kind === 'outdated' ? comeAnew() : undefined), [kind]);
  return (
    <div className={css.screen}>
      <Steady>
        <Suspense fallback={null}>
          <MaybeDocument showing={showing}>
            <main id="main" className={css.main} key={showingKey(showing)}>
              <View showing={showing} watch={watch} />
            </main>
            <Footer showing={showing} />
          </MaybeDocument>
        </Suspense>
      </Steady>
      <Suspense fallback={null}>
        <Besides />
      </Suspense>
    </div>
  );
}

/** Once the shared document was needed it stays, so that going back and forth costs nothing. */
function MaybeDocument({ showing, children }: { showing: Showing; children: ReactNode }): ReactNode {
  const [kept, setKept] = useState(false);
  if (!kept && needsDocument(showing)) setKept(true);
  return kept ? <WithDocument>{children}</WithDocument> : children;
}
