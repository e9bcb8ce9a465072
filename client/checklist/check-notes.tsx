import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type CheckItem, checkNotes } from '../../shared/board/checklist.ts';
import { useNear } from '../blocks/use-near.ts';
import { TextView } from '../editor/text-view.tsx';
import { useTextEditor } from '../editor/use-text-editor.ts';
import type { Session } from '../live/live.ts';
import css from './check-row.module.css';

type Props = { item: CheckItem; labelledBy: string; session: Session; editable: boolean };

/** What was found out, in words everyone writes together. */
export function CheckNotes({ item, labelledBy, session, editable }: Props): ReactNode {
  const { t } = useTranslation('checklist');
  const { near, watch } = useNear();
  const TextEditor = useTextEditor();
  const fragment = checkNotes(session.doc, item.id);
  if (fragment === null) return null;
  return (
    <div className={css.notes} ref={watch}>
      <p className={css.label}>{t('notes')}</p>
      {near && editable && TextEditor !== null ? (
        <TextEditor
          session={session}
          fragment={fragment}
          labelledBy={labelledBy}
          editable={editable}
          placeholder={t('notesNone')}
        />
      ) : (
        <TextView fragment={fragment} labelledBy={labelledBy} empty={t('notesNone')} />
      )}
    </div>
  );
}
