import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SCENARIO_NOTES } from '../../shared/board/board.ts';
import type { Note } from '../../shared/board/notes.ts';
import type { Scenario } from '../../shared/board/scenarios.ts';
import { LastAct } from '../notes/last-act.tsx';
import { NewsRegion } from '../notes/news-region.tsx';
import { noteActsOf } from '../notes/note-acts.ts';
import { NoteBin } from '../notes/note-bin.tsx';
import { useRefusals } from '../notes/use-refusals.ts';
import { allOf } from './gathered.ts';
import { MoveNote } from './move-note.tsx';
import { OwnHeap } from './own-heap.tsx';
import { ownHeaps } from './own-heaps.ts';
import css from './own-notes.module.css';
import { useOwnNotes, useScenarios } from './use-scenarios.ts';

/** What partners have to say of the scenario itself, under the guide's aspects. */
export function OwnNotes({ scenario, editable }: { scenario: Scenario; editable: boolean }): ReactNode {
  const { t } = useTranslation('scenarios');
  const { session, aspects, actor } = useScenarios();
  const lists = useOwnNotes(scenario);
  const notes = useMemo(() => allOf(lists), [lists]);
  const heaps = ownHeaps(aspects, lists);
  const box = useRef<HTMLElement>(null);
  const [moving, setMoving] = useState<string | null>(null);
  const [askWhere] = useState(() => (note: Note) => setMoving(note.id));
  const writes = editable && actor !== null;
  const acts = noteActsOf(session.doc);
  const onRefused = useRefusals(session, SCENARIO_NOTES);
  useEffect(() => onRefused(() => acts.forget([SCENARIO_NOTES])), [onRefused, acts]);

  /** A note that came to lie elsewhere is drawn anew there: the focus goes along once it is. */
  function focusOn(noteId: string): void {
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(noteId)}"] [data-part]`)?.focus(),
    );
  }

  return (
    <section ref={box} className={css.part} aria-labelledby="scenario-own">
      <h2 className={css.heading} id="scenario-own">
        {t('ownTitle')}
      </h2>
      <div className={css.heaps}>
        {heaps.map(({ aspect, notes: heap, open }) => (
          <OwnHeap
            key={aspect.id}
            scenarioId={scenario.id}
            aspect={aspect}
            notes={heap}
            editable={writes}
            composes={open}
            onMoveTo={aspects.length > 1 || !open ? askWhere : undefined}
          />
        ))}
      </div>
      <div className={css.below}>
        <NoteBin
          session={session}
          root={SCENARIO_NOTES}
          notes={notes.filter(({ removed }) => removed)}
          editable={writes}
          onEmptied={focusOn}
        />
        {writes && (
          <LastAct session={session} root={SCENARIO_NOTES} notes={notes} onUndone={({ noteId }) => focusOn(noteId)} />
        )}
      </div>
      <MoveNote
        scenarioId={scenario.id}
        note={writes ? (notes.find(({ id }) => id === moving) ?? null) : null}
        lists={lists}
        onClose={() => setMoving(null)}
        onMoved={focusOn}
      />
      <NewsRegion session={session} notes={notes} />
    </section>
  );
}
