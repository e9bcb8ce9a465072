import { type ReactNode, useEffect, useMemo } from 'react';
import { MATRIX_NOTES } from '../../shared/board/board.ts';
import { useReadable } from '../live/use-live.ts';
import { LastAct } from '../notes/last-act.tsx';
import { NewsRegion } from '../notes/news-region.tsx';
import { noteActsOf } from '../notes/note-acts.ts';
import { NoteBin } from '../notes/note-bin.tsx';
import { useRefusals } from '../notes/use-refusals.ts';
import css from './foot.module.css';
import { focusNote, seek } from './sought.ts';
import { useMatrix } from './use-matrix.ts';

/** Under every page of the matrix: the bin, what one did last with the way back, and a voice for what others add. */
export function Foot(): ReactNode {
  const { session, notes, editable, actor } = useMatrix();
  const all = useReadable(notes.all);
  const binned = useMemo(() => all.filter(({ removed }) => removed), [all]);
  const acts = noteActsOf(session.doc);
  const onRefused = useRefusals(session, MATRIX_NOTES);
  useEffect(() => onRefused(() => acts.forget([MATRIX_NOTES])), [onRefused, acts]);
  const writes = editable && actor !== null;
  const goTo = (noteId: string): void => {
    seek(noteId);
    focusNote(noteId);
  };
  return (
    <div className={css.foot}>
      <NoteBin session={session} root={MATRIX_NOTES} notes={binned} editable={writes} onEmptied={goTo} />
      {writes && <LastAct session={session} root={MATRIX_NOTES} notes={all} onUndone={({ noteId }) => goTo(noteId)} />}
      <NewsRegion session={session} notes={all} />
    </div>
  );
}
