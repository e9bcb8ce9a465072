import { IconTrash } from '@tabler/icons-react';
import { type FocusEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRemoveNote, type Note } from '../../shared/board/notes.ts';
import type { Session } from '../live/live.ts';
import { CopyText } from '../ui/copy/copy-text.tsx';
import { Sign } from '../ui/sign/sign.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { authorOf } from './author.ts';
import { noteActsOf } from './note-acts.ts';
import { NoteAuthor } from './note-author.tsx';
import css from './note-bin.module.css';
import { SIGNS } from './notes.ts';
import { useActor } from './use-actor.ts';

type Props = {
  session: Session;
  root: string;
  /** Those in the bin. */
  notes: readonly Note[];
  editable: boolean;
  /** The focus has nowhere to go in it any more: this note went out last. */
  onEmptied(noteId: string): void;
};

/** What was taken off the table, to be read, copied and put back. */
export function NoteBin({ session, root, notes, editable, onEmptied }: Props): ReactNode {
  const { t } = useTranslation('notes');
  const id = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const count = notes.length;
  const within = useRef(false);
  const first = useRef<string | null>(null);
  const emptied = useEffectEvent(onEmptied);
  const now = notes[0]?.id ?? null;
  // What was put back had the focus: it goes on to the way in, as long as there is one.
  useEffect(() => {
    const before = first.current;
    first.current = now;
    if (!within.current || document.activeElement !== document.body) return;
    if (count > 0) button.current?.focus({ preventScroll: true });
    else if (before !== null) {
      within.current = false;
      emptied(before);
    }
  }, [count, now]);
  const watched = {
    onFocus: () => {
      within.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null && box.current?.contains(relatedTarget) !== true) within.current = false;
    },
  };
  if (count === 0) return null;
  return (
    <div ref={box} className={css.bin} data-open={open}>
      <button
        ref={button}
        type="button"
        className={css.button}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        onClick={() => setOpen(!open)}
        {...watched}
      >
        <IconTrash size={18} stroke={1.75} aria-hidden="true" />
        {t('inBin', { count })}
      </button>
      {open && (
        <ul id={`${id}-list`} className={css.list} aria-label={t('inBin', { count })} {...watched}>
          {notes.map((note) => (
            <Binned key={note.id} session={session} root={root} note={note} editable={editable} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Binned({ session, root, note, editable }: Omit<Props, 'notes' | 'onEmptied'> & { note: Note }): ReactNode {
  const { t } = useTranslation('notes');
  const actor = useActor();
  const author = authorOf(useStage(), note, actor);
  const may =
    editable && actor !== null && mayRemoveNote(actor, { by: author.by, partnerId: author.partner?.id ?? null });
  return (
    <li className={css.note}>
      <span className={css.sign} title={t(`kind_${note.kind}`)}>
        <Sign name={SIGNS[note.kind]} />
      </span>
      <div className={css.body}>
        <p className={css.words}>
          <span className="visually-hidden">{t(`kind_${note.kind}`)}: </span>
          {note.text}
        </p>
        <div className={css.foot}>
          <NoteAuthor author={author} at={note.at} />
          <div className={css.tools}>
            <CopyText text={note.text} />
            {may && (
              <button
                type="button"
                className={css.button}
                onClick={() => noteActsOf(session.doc).change(root, note, 'putBack', { removed: false })}
              >
                {t('putBack')}
              </button>
            )}
          </div>
        </div>
      </div>
    </li>
  );
}
