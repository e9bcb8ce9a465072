import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { NOTE_KINDS, type Note } from '../../shared/board/notes.ts';
import type { MatrixRow } from '../../shared/board/variants.ts';
import { useReadable } from '../live/use-live.ts';
import { NoteList } from '../notes/note-list.tsx';
import css from './cell-notes.module.css';
import { partIn } from './lens.ts';
import type { CellNote } from './matrix-notes.ts';
import { useMover } from './mover.tsx';
import { type MatrixKind, readCell } from './reading.ts';
import { seek, useSoughtIn } from './sought.ts';
import { type Aspect, useMatrix } from './use-matrix.ts';

type Props = {
  row: MatrixRow;
  aspect: Aspect;
  /** Those of the cell in their own order. */
  notes: readonly CellNote[];
  /** `table`: small, the first few, and a composer that comes when it is asked for. */
  look: 'table' | 'page';
  /** Only notes of this kind. */
  only?: MatrixKind;
  /** Whether all of it takes part in the Tab order. */
  reach?: boolean;
};

/** So many of a cell's notes the table shows before it is asked for all. */
const FIRST = 6;

/** The partners' notes in a cell, as they are read now. */
export function CellNotes({ row, aspect, notes, look, only, reach = true }: Props): ReactNode {
  const { t, i18n } = useTranslation('matrix');
  const { session, notes: index, reading, partnerOf, editable, actor } = useMatrix();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const move = useMover();
  const [whole, setWhole] = useState(false);
  const place = useMemo(() => ({ variantId: row.id, aspectId: aspect.id }), [row.id, aspect.id]);
  const laid = useReadable(useMemo(() => index.laid(place), [index, place]));
  const read = useMemo(
    () => readCell(notes, reading, partnerOf).filter(({ kind }) => only === undefined || kind === only),
    [notes, reading, partnerOf, only],
  );
  const beyond = useMemo(() => (look === 'table' ? read.slice(FIRST).map((note) => note.id) : []), [look, read]);
  const sought = useSoughtIn(beyond);
  const all = whole || sought || beyond.length === 0;
  const shown = useMemo(
    () => [...(all ? read : read.slice(0, FIRST)), ...laid.filter(({ removed }) => removed)],
    [all, read, laid],
  );
  const kept = useMemo(() => {
    const drawn = new Set(shown.map((note) => note.id));
    return notes.filter((note) => (only === undefined || note.kind === only) && !drawn.has(note.id));
  }, [notes, shown, only]);
  const mark = useMemo(() => {
    const { lens } = reading;
    return lens === null ? undefined : (note: Note) => partIn(note, lens, partnerOf) ?? 'none';
  }, [reading, partnerOf]);
  const fold = (): void => {
    setWhole(!all);
    if (sought) seek(null);
  };
  const hidden = only === undefined ? notes.length - read.length : 0;
  return (
    <div ref={frame} className={css.notes} data-look={look} lang={i18n.language}>
      <span id={id} hidden>
        {only === undefined ? '' : `${t(`kindTitle_${only}`)}: `}
        {row.title}, {aspect.title}
      </span>
      <NoteList
        session={session}
        root={MATRIX_NOTES}
        notes={shown}
        beyond={kept}
        kinds={NOTE_KINDS}
        editable={editable && actor !== null}
        labelledBy={id}
        sorted={reading.sort !== 'own'}
        reach={reach}
        onMoveTo={move}
        mark={mark}
        onEmptied={() => frame.current?.closest<HTMLElement>('[data-spot]')?.focus()}
      />
      {beyond.length > 0 && (
        <button type="button" className={css.more} tabIndex={reach ? 0 : -1} onClick={fold}>
          {all ? t('less') : t('more', { count: beyond.length })}
        </button>
      )}
      {hidden > 0 && <p className={css.hidden}>{t('hidden', { count: hidden })}</p>}
    </div>
  );
}
