import { type KeyboardEvent, memo, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Actor, type Note, type NoteChange, type NoteKind, noteText } from '../../shared/board/notes.ts';
import type { ParticipantId, PartnerId } from '../../shared/ids.ts';
import { hiddenAs } from '../../shared/stage/hidden.ts';
import type { Session } from '../live/live.ts';
import { Sign } from '../ui/sign/sign.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { Adopters } from './adopters.tsx';
import { authorOf } from './author.ts';
import { HiddenWords } from './hidden-words.tsx';
import { HidePanel, type Hiding } from './hide-panel.tsx';
import type { ChangeName } from './note-acts.ts';
import { NoteAuthor } from './note-author.tsx';
import css from './note-card.module.css';
import { NoteMenu } from './note-menu.tsx';
import { NoteText } from './note-text.tsx';
import { SIGNS } from './notes.ts';
import { useActor } from './use-actor.ts';
import { useRefusals } from './use-refusals.ts';

/** What can be done with a note; the same object for a whole list. */
export type CardActs = {
  edit(id: string): void;
  /** Writing in it has ended; `stay`: the focus stays with it. */
  done(id: string, stay: boolean): void;
  change(note: Note, what: ChangeName, to: NoteChange): void;
  adopt(noteId: string, adoption: { partnerId: PartnerId; participantId: ParticipantId; on: boolean }): void;
  /** One place up (-1) or down (1). */
  move(note: Note, by: -1 | 1): void;
  /** A key pressed on its words. */
  key(event: KeyboardEvent, note: Note): void;
};

type Props = {
  session: Session;
  root: string;
  note: Note;
  kinds: readonly NoteKind[];
  acts: CardActs;
  editable: boolean;
  editing: boolean;
  /** Someone else moved it to another place while it is written in here. */
  away: boolean;
  /** The Tab key stops here. */
  stop: boolean;
  first: boolean;
  last: boolean;
  /** The way to another place, where there are others. */
  onMoveTo?: ((note: Note) => void) | undefined;
  /** How it stands out among the others, for whoever lays out the list. */
  mark?: string | undefined;
};

/** One note: its kind, what it says, whose it is and who stands behind it. */
export const NoteCard = memo(function NoteCard(props: Props): ReactNode {
  const { note, acts, editable, stop } = props;
  const editing = props.editing && editable;
  const { t } = useTranslation('notes');
  const id = useId();
  const actor = useActor();
  const author = authorOf(useStage(), note, actor);
  const tabIndex = stop ? 0 : -1;
  const as = adopterFor(actor);
  /** Undefined until who steers asked for it once: five hundred notes have no sheet each. */
  const [hiding, setHiding] = useState<Hiding>();
  const mayAdopt = editable && !note.removed && as !== null && as.partnerId !== author.partner?.id;
  return (
    <li
      className={css.note}
      data-note={note.id}
      data-kind={note.kind}
      data-mark={props.mark}
      data-hidden={note.hidden !== undefined}
    >
      <span className={css.sign} title={t(`kind_${note.kind}`)}>
        <Sign name={SIGNS[note.kind]} />
      </span>
      {editing ? <Writing {...props} /> : <Words {...props} id={id} tabIndex={tabIndex} />}
      {editable && !editing && actor !== null && (
        <NoteMenu
          {...props}
          actor={actor}
          author={author}
          describedBy={id}
          tabIndex={tabIndex}
          onHide={() => setHiding({ does: note.hidden === undefined ? 'hide' : 'show', opened: true })}
        />
      )}
      {note.hidden !== undefined && (
        <div className={css.hidden}>
          <HiddenWords hidden={note.hidden} />
        </div>
      )}
      {hiding !== undefined && (
        <HidePanel {...hiding} root={props.root} note={note} onClose={() => setHiding({ ...hiding, opened: false })} />
      )}
      <div className={css.foot}>
        <NoteAuthor author={author} at={note.at} />
        <Adopters
          adopters={note.adopters}
          own={actor?.partnerId ?? null}
          tabIndex={tabIndex}
          describedBy={id}
          onAdopt={mayAdopt ? (on) => acts.adopt(note.id, { ...as, on }) : null}
        />
      </div>
    </li>
  );
});

/** For whom one stands behind a note; null for who belongs to no partner. */
const adopterFor = (actor: Actor | null): { partnerId: PartnerId; participantId: ParticipantId } | null =>
  actor === null || actor.partnerId === null
    ? null
    : { partnerId: actor.partnerId, participantId: actor.participantId };

function Words({ note, acts, editable, id, tabIndex }: Props & { id: string; tabIndex: number }): ReactNode {
  const { t } = useTranslation('notes');
  const words = (
    <>
      <span className="visually-hidden">{t(`kind_${note.kind}`)}: </span>
      {note.text.trim() === '' ? <span className={css.empty}>{t('emptyNote')}</span> : note.text}
    </>
  );
  if (!editable) {
    return (
      <p className={css.words} id={id}>
        {words}
      </p>
    );
  }
  return (
    <button
      type="button"
      className={css.words}
      id={id}
      data-part="text"
      tabIndex={tabIndex}
      title={t('editHint')}
      onClick={() => acts.edit(note.id)}
      onKeyDown={(event) => acts.key(event, note)}
    >
      {words}
    </button>
  );
}

function Writing({ session, root, note, acts, away }: Props): ReactNode {
  const { t } = useTranslation('notes');
  const onRefused = useRefusals(session, root);
  const isHidden = hiddenAs(useStage().hidden, root, note.id) !== null;
  const text = noteText(session.doc, root, note.id);
  if (text === null) return null;
  return (
    <div className={css.writing}>
      <NoteText
        key={note.id}
        text={text}
        label={t('editNote')}
        autoFocus
        onEnter={() => acts.done(note.id, true)}
        onEscape={() => acts.done(note.id, true)}
        onLeave={() => acts.done(note.id, false)}
        onRefused={onRefused}
      />
      {note.removed && (
        <p className={css.binned} role="status">
          {t('binnedMeanwhile')}
        </p>
      )}
      {away && (
        <p className={css.binned} role="status">
          {isHidden ? t('hiddenMeanwhile') : t('movedMeanwhile')}
        </p>
      )}
    </div>
  );
}
