import type { ReactNode } from 'react';
import type { QuestionId } from '../../shared/ids.ts';
import type { Session } from '../live/session.ts';

export type AnswerEditorProps = {
  session: Session;
  questionId: QuestionId;
  /** The id of the element that names the answer: its question. */
  labelledBy: string;
  /** False for who only reads, and once the workshop is frozen; the text stays live. */
  editable: boolean;
};

/** The joint answer to one question. Load it lazily: it brings the whole editor along. */
export default function AnswerEditor(props: AnswerEditorProps): ReactNode {
  return <div aria-labelledby={props.labelledBy} />;
}
