import { createContext, type FormEvent, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../shared/board/notes.ts';
import { useReadable } from '../live/use-live.ts';
import { Button } from '../ui/button/button.tsx';
import { Select } from '../ui/field/field.tsx';
import { Panel } from '../ui/panel/panel.tsx';
import type { CellPlace } from './matrix-notes.ts';
import css from './mover.module.css';
import { focusNote } from './sought.ts';
import { useCellActs } from './use-cell-acts.ts';
import { useMatrix } from './use-matrix.ts';

/** Asks where a note is to go. */
type Move = (note: Note) => void;

const MoverContext = createContext<Move | null>(null);

export function useMover(): Move {
  const move = useContext(MoverContext);
  if (move === null) throw new Error('this part is shown outside the matrix');
  return move;
}

/** Moving without dragging, for keyboard, screen reader and thumb: one names the variant and the aspect. */
export function Mover({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation('matrix');
  const { editable } = useMatrix();
  const [noteId, setNoteId] = useState<string | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const [ask] = useState(
    (): Move =>
      ({ id }) => {
        setMoved(null);
        setNoteId(id);
      },
  );
  useEffect(() => {
    if (moved !== null) focusNote(moved);
  }, [moved]);
  return (
    <MoverContext value={ask}>
      {children}
      <Panel title={t('moveTitle')} opened={noteId !== null && editable} onClose={() => setNoteId(null)}>
        {noteId !== null && (
          <MoveForm
            noteId={noteId}
            onMoved={() => {
              setNoteId(null);
              setMoved(noteId);
            }}
          />
        )}
      </Panel>
    </MoverContext>
  );
}

function MoveForm({ noteId, onMoved }: { noteId: string; onMoved(): void }): ReactNode {
  const { t } = useTranslation('matrix');
  const { notes, rows, aspects } = useMatrix();
  const { put } = useCellActs();
  const note = useReadable(notes.all).find(({ id }) => id === noteId);
  const [place, setPlace] = useState<CellPlace | null>(note?.place ?? null);
  if (note === undefined || place === null) return <p>{t('gone')}</p>;
  const go = (event: FormEvent): void => {
    event.preventDefault();
    put(note, place, null);
    onMoved();
  };
  return (
    <form className={css.form} onSubmit={go}>
      <p className={css.note}>{note.text}</p>
      <Select
        label={t('moveVariant')}
        value={place.variantId}
        options={rows.map(({ id, title }) => ({ value: id, label: title }))}
        onValue={(variantId) => setPlace({ ...place, variantId })}
      />
      <Select
        label={t('moveAspect')}
        value={place.aspectId}
        options={aspects.map(({ id, title }) => ({ value: id, label: title }))}
        onValue={(aspectId) => setPlace({ ...place, aspectId })}
      />
      <Button type="submit" kind="main">
        {t('moveHere')}
      </Button>
    </form>
  );
}
