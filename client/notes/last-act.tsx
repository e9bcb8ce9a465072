import { IconArrowBackUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../shared/board/notes.ts';
import type { Session } from '../live/live.ts';
import { useReadable } from '../live/use-live.ts';
import css from './last-act.module.css';
import { canUndo, type NoteAct, noteActsOf } from './note-acts.ts';

type Props = {
  session: Session;
  root: string;
  /** All of the place, those in the bin too. */
  notes: readonly Note[];
  onUndone(act: NoteAct): void;
};

const nameOf = (act: NoteAct) =>
  act.kind === 'changed' ? act.what : act.kind === 'added' ? 'added' : act.on ? 'adopted' : 'adoptedNoMore';

/**
 * What one did last here, quietly, with the way back. While the focus is on the button it stays, also when there is nothing
 * left to undo: else the focus would fall to the top of the page.
 */
export function LastAct({ session, root, notes, onUndone }: Props): ReactNode {
  const { t } = useTranslation('notes');
  const acts = noteActsOf(session.doc);
  const [held, setHeld] = useState(false);
  const act = useReadable(acts.last);
  const shown =
    act !== null && act.root === root && notes.some(({ id }) => id === act.noteId) && canUndo(session.doc, act)
      ? act
      : null;
  return (
    <div className={css.last}>
      <p role="status">{shown === null ? '' : t(`did_${nameOf(shown)}`)}</p>
      {(shown !== null || held) && (
        <button
          type="button"
          className={css.undo}
          aria-disabled={shown === null}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          onClick={() => {
            if (shown === null) return;
            acts.undo();
            onUndone(shown);
          }}
        >
          <IconArrowBackUp size={18} stroke={1.75} aria-hidden="true" />
          {t('undo')}
        </button>
      )}
    </div>
  );
}
