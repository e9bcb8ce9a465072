import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note, NotePlace } from '../../shared/board/notes.ts';
import type { Hidden } from '../../shared/stage/hidden.ts';
import { personNow } from '../../shared/stage/people.ts';
import type { SilentTarget } from '../../shared/stage/target.ts';
import type { Session } from '../live/live.ts';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useSession } from '../workshop/session.ts';
import { useTargetPath } from '../workshop/use-target-path.ts';
import { useMe, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './hidden-notices.module.css';
import { notesOf } from './notes.ts';
import { readNotice, useReadNotice } from './read-notices.ts';

/** Tells whoever wrote a note that it was hidden for now, by whom and why, until they have read that. */
export function HiddenNotices(): ReactNode {
  const session = useSession();
  const { hidden } = useStage();
  if (session === null) return null;
  return (
    <div className={css.notices} aria-live="polite">
      {hidden.map((one) => (
        <HiddenNotice key={`${one.root} ${one.noteId} ${one.at}`} session={session} hidden={one} />
      ))}
    </div>
  );
}

function HiddenNotice({ session, hidden }: { session: Session; hidden: Hidden }): ReactNode {
  const { t } = useTranslation('notes');
  const me = useMe();
  const stage = useStage();
  const pathTo = useTargetPath();
  const { workshop } = useWorkshop().view;
  const key = `${workshop.id} ${hidden.root} ${hidden.noteId} ${hidden.at}`;
  const isRead = useReadNotice(key);
  const note = useNote(session, hidden);
  if (note === null || isRead || me.seat === 'view' || note.by !== me.participantId) return null;
  return (
    <Notice
      title={t('yoursHidden')}
      actions={
        <>
          <Button onClick={() => readNotice(key)}>{t('understood')}</Button>
          {!note.removed && <ButtonLink to={pathTo(placeTarget(note.place))}>{t('toNote')}</ButtonLink>}
        </>
      }
    >
      <p className={css.words}>‘{note.text}’</p>
      <p>{t('hiddenBy', { name: personNow(stage, hidden.by)?.name ?? t('nobody'), reason: hidden.reason })}</p>
      <p>{t('yoursHiddenText')}</p>
    </Notice>
  );
}

/** A note of one's own, where it is; null while the document is on its way. */
function useNote({ doc }: Session, { root, noteId }: Hidden): Note | null {
  const notes = notesOf(doc, root);
  return useSyncExternalStore(notes.subscribe, () => {
    for (const group of notes.getSnapshot().values()) {
      const found = group.find(({ id }) => id === noteId);
      if (found !== undefined) return found;
    }
    return null;
  });
}

function placeTarget(place: NotePlace): SilentTarget {
  if ('questionId' in place) return { kind: 'question', id: place.questionId };
  if ('variantId' in place) return { kind: 'cell', variantId: place.variantId, aspectId: place.aspectId };
  return { kind: 'scenario', id: place.scenarioId };
}
