import type { ReactNode } from 'react';
import type * as Y from 'yjs';
import type { AnswerTree } from '../../shared/board/answer-tree.ts';
import { answerRoot } from '../../shared/board/board.ts';
import type { QuestionId } from '../../shared/ids.ts';
import { TextView, useTextTree } from './text-view.tsx';

/** The answer as it is now, live, without an editor and without ever writing. */
export const useAnswerTree = (doc: Y.Doc, questionId: QuestionId): AnswerTree =>
  useTextTree(doc.getXmlFragment(answerRoot(questionId)));

type Props = { doc: Y.Doc; questionId: QuestionId; labelledBy: string; empty: ReactNode };

/** The joint answer, to be read. */
export const AnswerText = ({ doc, questionId, labelledBy, empty }: Props): ReactNode => (
  <TextView fragment={doc.getXmlFragment(answerRoot(questionId))} labelledBy={labelledBy} empty={empty} />
);
