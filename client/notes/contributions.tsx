import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { blockNotes } from '../../shared/board/board.ts';
import { counts, NOTE_KINDS, type Note, type NoteKind } from '../../shared/board/notes.ts';
import { byOrder, orderLast } from '../../shared/board/order.ts';
import type { BlockId, QuestionId } from '../../shared/ids.ts';
import { freshId } from '../live/fresh-id.ts';
import type { Session } from '../live/live.ts';
import { Fold } from '../ui/fold/fold.tsx';
import { useUnfolded } from '../ui/fold/use-unfolded.ts';
import { Sign } from '../ui/sign/sign.tsx';
import { useWorkshop } from '../workshop/use-workshop.ts';
import css from './contributions.module.css';
import { LastAct } from './last-act.tsx';
import { NewsRegion } from './news-region.tsx';
import { noteActsOf } from './note-acts.ts';
import { NoteBin } from './note-bin.tsx';
import { NoteComposer } from './note-composer.tsx';
import { NoteList, type NoteListHandle } from './note-list.tsx';
import { SIGNS, useNotesAt } from './notes.ts';
import { UnsentDraft } from './unsent-draft.tsx';
import { useActor } from './use-actor.ts';
import { useRefusals } from './use-refusals.ts';

type Props = {
  session: Session;
  blockId: BlockId;
  questionId: QuestionId;
  /** The id of the element with the question. */
  labelledBy: string;
  editable: boolean;
  /** Whether they lie open before anyone chose. */
  unfolded: boolean;
};

/** A remark is what one has to say without more; it comes first. */
const KINDS: readonly NoteKind[] = ['remark', ...NOTE_KINDS];

/** The short contributions to a question, apart from its joint answer. */
export function Contributions(props: Props): ReactNode {
  const { session, blockId, questionId, labelledBy, editable, unfolded } = props;
  const { t, i18n } = useTranslation('notes');
  const root = blockNotes(blockId);
  const place = useMemo(() => ({ questionId }), [questionId]);
  const notes = useNotesAt(session.doc, root, place);
  const { workshop } = useWorkshop().view;
  const [open, setOpen] = useUnfolded(`${workshop.id} notes ${questionId}`, unfolded);
  const standing = notes.filter(({ removed }) => !removed);
  const frame = useRef<HTMLDivElement>(null);
  return (
    <div ref={frame}>
      <Fold
        title={t('title')}
        labelledBy={labelledBy}
        lang={i18n.language}
        open={open}
        onOpen={setOpen}
        summary={<Counts notes={standing.filter(counts)} />}
      >
        <Laid
          {...props}
          root={root}
          notes={notes}
          onLeave={() => frame.current?.querySelector<HTMLElement>('[data-fold]')?.focus()}
        />
        {!editable && standing.length === 0 && <p className={css.none}>{t('none')}</p>}
      </Fold>
    </div>
  );
}

/** How many there are of each kind, so that one sees without opening what is to be found. */
function Counts({ notes }: { notes: readonly Note[] }): ReactNode {
  const { t } = useTranslation('notes');
  if (notes.length === 0) return null;
  const heaps = KINDS.flatMap((kind) => {
    const count = notes.filter((note) => note.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  return (
    <p className={css.counts}>
      {heaps.map(({ kind, count }) => (
        <span key={kind} className={css.count} data-kind={kind} title={t(`kind_${kind}`)}>
          <Sign name={SIGNS[kind]} size={14} />
          <span className="visually-hidden">{t(`kind_${kind}`)}: </span>
          {count}
        </span>
      ))}
    </p>
  );
}

type LaidProps = Props & { root: string; notes: readonly Note[]; onLeave(): void };

function Laid({ session, questionId, editable, root, notes, onLeave }: LaidProps): ReactNode {
  const { t } = useTranslation('notes');
  const { workshop } = useWorkshop().view;
  const actor = useActor();
  const id = useId();
  const list = useRef<NoteListHandle>(null);
  const composer = useRef<{ focus(): void }>(null);
  const acts = noteActsOf(session.doc);
  const onRefused = useRefusals(session, root);
  useEffect(() => onRefused(() => acts.forget([root])), [onRefused, acts, root]);
  const writes = editable && actor !== null;
  const draft = `${workshop.id} ${actor?.participantId} ${root} ${questionId}`;

  function add({ kind, text }: { kind: NoteKind; text: string }): void {
    const standing = notes.filter(({ removed }) => !removed).sort(byOrder);
    const id = freshId();
    acts.add(root, { id, kind, place: { questionId }, order: orderLast(standing), text });
  }

  return (
    <>
      <span id={id} hidden>
        {t('title')}
      </span>
      <NoteList
        ref={list}
        session={session}
        root={root}
        notes={notes}
        kinds={KINDS}
        editable={writes}
        labelledBy={id}
        onEmptied={() => composer.current?.focus()}
      />
      {writes && (
        <NoteComposer
          ref={composer}
          draft={draft}
          kinds={KINDS}
          initial="remark"
          label={t('newNote')}
          placeholder={t('placeholder')}
          onAdd={add}
          onEscape={onLeave}
        />
      )}
      {!writes && <UnsentDraft draft={draft} />}
      <div className={css.below}>
        <NoteBin
          session={session}
          root={root}
          notes={notes.filter(({ removed }) => removed)}
          editable={writes}
          onEmptied={(noteId) => list.current?.go(noteId)}
        />
        {writes && (
          <LastAct
            session={session}
            root={root}
            notes={notes}
            onUndone={({ kind, noteId }) =>
              kind === 'added' ? composer.current?.focus() : list.current?.focusOn(noteId)
            }
          />
        )}
      </div>
      <NewsRegion session={session} notes={notes} />
    </>
  );
}
