import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import type { Session } from '../live/live.ts';
import type { LiveStatus } from '../live/live-status.ts';
import { placeOf, samePlace } from '../live/text-place.ts';
import { useReadable } from '../live/use-live.ts';
import { LostWords } from './lost-words.tsx';
import { TextField } from './text-field.tsx';
import { TextView } from './text-view.tsx';

/**
 * The editor's folder: one joint rich text, written (text-field) or read (text-view), its tools, whose words are whose
 * (author-mark, author-keeper), and lost words put back. It binds to a fragment of the session's document, an answer or
 * any other, and knows nothing of pages, guides or the wire.
 */
export type TextEditorProps = {
  session: Session;
  /** Where the text stands: a root of the session's document, or a fragment within one. */
  fragment: Y.XmlFragment;
  /** The id of the element that names the text: its question, its item. */
  labelledBy: string;
  /** False for who only reads; the text stays live. */
  editable: boolean;
  /** What stands in the empty field. That of an answer, if not given. */
  placeholder?: string;
  /** What stands where nothing was written, for who only reads. */
  empty?: ReactNode;
};

/** In these the server takes no edits, or we would not know what to do with its own. */
const READ_ONLY: ReadonlySet<LiveStatus['kind']> = new Set(['frozen', 'outdated', 'reopen', 'ended']);

/** A joint rich text. Load it lazily: it brings the whole editor along. */
export default function TextEditor(props: TextEditorProps): ReactNode {
  const { session, fragment, labelledBy, editable, placeholder, empty } = props;
  const { t } = useTranslation('editor');
  const status = useReadable(session.status);
  const place = placeOf(fragment);
  const losses = useReadable(session.losses).filter((loss) => samePlace(loss.place, place));
  if (editable && !READ_ONLY.has(status.kind)) {
    return (
      <TextField
        session={session}
        fragment={fragment}
        labelledBy={labelledBy}
        placeholder={placeholder ?? t('placeholder')}
        losses={losses}
      />
    );
  }
  return (
    <>
      <TextView fragment={fragment} labelledBy={labelledBy} empty={empty ?? t('nothingYet')} />
      <LostWords losses={losses} onForget={session.forgetLoss} />
    </>
  );
}
