import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../shared/ids.ts';
import type { Session } from '../live/live.ts';
import type { LiveStatus } from '../live/live-status.ts';
import { useReadable } from '../live/use-live.ts';
import { AnswerField } from './answer-field.tsx';
import { AnswerText } from './answer-text.tsx';
import { LostWords } from './lost-words.tsx';

/**
 * The editor's folder: one joint answer, written (answer-field) or read (answer-text), its tools, and lost words put
 * back. It binds to the session's document and knows nothing of pages, guides or the wire.
 */
export type AnswerEditorProps = {
  session: Session;
  questionId: QuestionId;
  /** The id of the element that names the answer: its question. */
  labelledBy: string;
  /** False for who only reads; the text stays live. */
  editable: boolean;
};

/** In these the server takes no edits, or we would not know what to do with its own. */
const READ_ONLY: ReadonlySet<LiveStatus['kind']> = new Set(['frozen', 'outdated', 'reopen', 'ended']);

/** The joint answer to one question. Load it lazily: it brings the whole editor along. */
export default function AnswerEditor({ session, questionId, labelledBy, editable }: AnswerEditorProps): ReactNode {
  const { t } = useTranslation('editor');
  const status = useReadable(session.status);
  const losses = useReadable(session.losses).filter((loss) => loss.questionId === questionId);
  if (editable && !READ_ONLY.has(status.kind)) {
    return <AnswerField session={session} questionId={questionId} labelledBy={labelledBy} losses={losses} />;
  }
  return (
    <>
      <AnswerText doc={session.doc} questionId={questionId} labelledBy={labelledBy} empty={t('nothingYet')} />
      <LostWords losses={losses} onForget={session.forgetLoss} />
    </>
  );
}
