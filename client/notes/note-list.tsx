import { type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { type Note, type NoteKind, noteEntry, readNote } from '../../shared/board/notes.ts';
import { byOrder, orderAt } from '../../shared/board/order.ts';
import type { Session } from '../live/live.ts';
import { heldOrder } from './held-order.ts';
import { noteActsOf } from './note-acts.ts';
import { type CardActs, NoteCard } from './note-card.tsx';
import css from './note-list.module.css';
import { useListFocus } from './use-list-focus.ts';

type Props = {
  session: Session;
  root: string;
  /** Those of one place, in no order; what lies in the bin is left out. */
  notes: readonly Note[];
  /** Those of the same place that aren't drawn now, as behind "show all": one that is written in stays. */
  beyond?: readonly Note[];
  /** They are given in an order to read them in, which isn't their own: nothing moves up or down in it. */
  sorted?: boolean;
  /** The kinds a note may have here. */
  kinds: readonly NoteKind[];
  editable: boolean;
  labelledBy: string;
  /** Whether the Tab key stops here at all; in a cell of a table only once one is in it. */
  reach?: boolean;
  /** The way to another place, where there are others. */
  onMoveTo?: (note: Note) => void;
  /** How each stands out among the others (`data-mark`). */
  mark?: ((note: Note) => string) | undefined;
  /** The focus has nowhere to go in the list any more. */
  onEmptied(): void;
  ref?: Ref<NoteListHandle>;
};

const NONE: readonly Note[] = [];

/** Puts the focus on a note: once it is drawn again, or where it is there already. */
export type NoteListHandle = { focusOn(id: string): void; go(id: string): void };

/** Notes of one place. One stop for the Tab key; arrows lead from note to note, with Alt they move the note. */
export function NoteList(props: Props): ReactNode {
  const { session, root, notes, kinds, editable, labelledBy, onEmptied, ref } = props;
  const { beyond = NONE, sorted = false, reach = true, onMoveTo, mark } = props;
  const { t } = useTranslation('notes');
  const [current, setCurrent] = useState<string | null>(null);
  /** What is written in, with the order of the list when that began. */
  const [editing, setEditing] = useState<{ id: string; order: readonly string[] } | null>(null);

  const { standing, away } = useMemo(() => {
    const pushed = beyond.filter(({ id }) => id === editing?.id);
    const all = [...notes.filter((note) => !note.removed || note.id === editing?.id), ...pushed];
    if (!sorted) all.sort(byOrder);
    if (editing === null) return { standing: all, away: null };
    // Moved by someone else while one writes in it: it stays under one's hands until one is done.
    const away = all.some(({ id }) => id === editing.id) ? null : noteNow(session.doc, root, editing.id);
    return { standing: heldOrder(editing.order, away === null ? all : [...all, away]), away };
  }, [notes, beyond, sorted, editing, session, root]);
  const ids = standing.map(({ id }) => id);
  const focus = useListFocus(ids, onEmptied);
  useImperativeHandle(ref, () => ({ focusOn: focus.focusOn, go: focus.go }), [focus.focusOn, focus.go]);

  // What the acts need to know is looked up when one acts: the cards keep the same acts, and aren't drawn for nothing.
  const now = useRef(standing);
  const gone = useRef(away);
  useLayoutEffect(() => {
    now.current = standing;
    gone.current = away;
  });
  const acts = useMemo((): CardActs => {
    const doc = noteActsOf(session.doc);
    const at = (note: Note, by: -1 | 1): number => now.current.findIndex(({ id }) => id === note.id) + by;
    const edit = (id: string): void => setEditing({ id, order: now.current.map((note) => note.id) });
    const move = (note: Note, by: -1 | 1): void => {
      const to = at(note, by);
      if (sorted || to < 0 || to >= now.current.length) return;
      focus.focusOn(note.id);
      const others = now.current.filter(({ id }) => id !== note.id);
      doc.change(root, note, 'moved', { order: orderAt(others, to) });
    };
    return {
      edit,
      move,
      done(id, stay) {
        if (stay && gone.current?.id !== id) focus.focusOn(id);
        setEditing((before) => (before?.id === id ? null : before));
      },
      change: (note, what, to) => doc.change(root, note, what, to),
      adopt: (noteId, adoption) => doc.adopt(root, noteId, adoption),
      key(event, note) {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
        if (by !== null && event.altKey) move(note, by);
        else if (by !== null) focus.go(now.current[at(note, by)]?.id);
        else if (event.key === 'F2') edit(note.id);
        else return;
        event.preventDefault();
      },
    };
  }, [session, root, sorted, focus.focusOn, focus.go]);

  // The one stop must be an entry that is there.
  const stop = current !== null && ids.includes(current) ? current : ids[0];
  return (
    <ul
      ref={focus.list}
      className={css.list}
      aria-labelledby={labelledBy}
      aria-description={editable && ids.length > 0 ? t('listHelp') : undefined}
      onFocus={(event) => {
        focus.onFocus(event);
        setCurrent(event.target.closest<HTMLElement>('[data-note]')?.dataset.note ?? null);
      }}
      onBlur={focus.onBlur}
    >
      {standing.map((note, at) => (
        <NoteCard
          key={note.id}
          session={session}
          root={root}
          note={note}
          kinds={kinds}
          acts={acts}
          editable={editable}
          editing={editing?.id === note.id}
          away={away?.id === note.id}
          stop={reach && note.id === stop}
          first={sorted || at === 0}
          last={sorted || at === standing.length - 1}
          onMoveTo={onMoveTo}
          mark={mark?.(note)}
        />
      ))}
    </ul>
  );
}

function noteNow(doc: Y.Doc, root: string, id: string): Note | null {
  const entry = noteEntry(doc, root, id);
  return entry === null ? null : readNote(root, id, entry);
}
