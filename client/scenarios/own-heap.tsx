import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SCENARIO_NOTES } from '../../shared/board/board.ts';
import { NOTE_KINDS, type Note, type NoteKind } from '../../shared/board/notes.ts';
import { byOrder, orderLast } from '../../shared/board/order.ts';
import type { ScenarioAspect } from '../../shared/board/scenarios.ts';
import { weigh } from '../../shared/board/weigh.ts';
import { freshId } from '../live/fresh-id.ts';
import { noteActsOf } from '../notes/note-acts.ts';
import { NoteComposer } from '../notes/note-composer.tsx';
import { NoteList } from '../notes/note-list.tsx';
import { UnsentDraft } from '../notes/unsent-draft.tsx';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './own-heap.module.css';
import { useScenarios } from './use-scenarios.ts';
import { Weighed } from './weight-line.tsx';

type Props = {
  scenarioId: string;
  aspect: ScenarioAspect;
  notes: readonly Note[];
  editable: boolean;
  /** Whether new ones can come here. */
  composes: boolean;
  onMoveTo: ((note: Note) => void) | undefined;
};

/** The notes under one aspect, and where the next is written. */
export function OwnHeap({ scenarioId, aspect, notes, editable, composes, onMoveTo }: Props): ReactNode {
  const { t, i18n } = useTranslation('scenarios');
  const { session, guide, partnerOf, actor } = useScenarios();
  const { workshop } = useWorkshop().view;
  const composer = useRef<{ focus(): void }>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const weight = weigh(notes, partnerOf);
  const titleId = `own-${aspect.id.replaceAll(' ', '-')}`;
  const title = aspect.title ?? t(composes ? 'generalAspect' : 'otherAspect');

  const draft = `${workshop.id} ${actor?.participantId} ${SCENARIO_NOTES} ${scenarioId} ${aspect.id}`;

  function add({ kind, text }: { kind: NoteKind; text: string }): void {
    const id = freshId();
    const order = orderLast(notes.filter(({ removed }) => !removed).sort(byOrder));
    const place = { scenarioId, aspectId: aspect.id };
    noteActsOf(session.doc).add(SCENARIO_NOTES, { id, kind, place, order, text });
  }

  return (
    <section className={css.heap} aria-labelledby={titleId}>
      <div className={css.head}>
        <h3
          ref={heading}
          className={css.title}
          id={titleId}
          tabIndex={-1}
          lang={aspect.title === null ? i18n.language : guide.locale}
        >
          {title}
        </h3>
        <Weighed weight={weight} />
      </div>
      <div className={css.notes}>
        <NoteList
          session={session}
          root={SCENARIO_NOTES}
          notes={notes}
          kinds={NOTE_KINDS}
          editable={editable}
          labelledBy={titleId}
          onEmptied={() => (composer.current ?? heading.current)?.focus()}
          {...(onMoveTo === undefined ? {} : { onMoveTo })}
        />
        {!editable && weight.count === 0 && <p className={css.none}>{t('noNotesShort')}</p>}
        {editable && composes && actor !== null && (
          <NoteComposer
            ref={composer}
            draft={draft}
            kinds={NOTE_KINDS}
            initial="pro"
            label={t('newNote', { aspect: title })}
            placeholder={t('notePlaceholder')}
            onAdd={add}
            onEscape={() => heading.current?.focus()}
          />
        )}
        {!editable && composes && <UnsentDraft draft={draft} />}
      </div>
    </section>
  );
}
