import { useMergedRef } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerRoot } from '../../shared/board/board.ts';
import type { BlockId, QuestionId } from '../../shared/ids.ts';
import { AnswerText } from '../editor/answer-text.tsx';
import { useTextEditor } from '../editor/use-text-editor.ts';
import type { Session } from '../live/live.ts';
import { useKeptFocus } from '../locks/kept-focus.ts';
import { LockNotice } from '../locks/locks.tsx';
import { useSession } from '../workshop/session.ts';
import { useEditable } from '../workshop/use-workshop.ts';
import css from './answer.module.css';
import { useNear } from './use-near.ts';

type Props = { blockId: BlockId; questionId: QuestionId; labelledBy: string };

/** A question's joint answer. The editor comes when one nears it, so that a long block opens as fast as a short one. */
export function Answer(props: Props): ReactNode {
  const { t } = useTranslation('blocks');
  const session = useSession();
  if (session === null) {
    return <div className={css.waiting}>{t('answerComing')}</div>;
  }
  return <OpenAnswer {...props} session={session} />;
}

function OpenAnswer({ blockId, questionId, labelledBy, session }: Props & { session: Session }): ReactNode {
  const { t } = useTranslation('blocks');
  const part = { kind: 'block', id: blockId } as const;
  const editable = useEditable(part);
  const ref = useKeptFocus<HTMLDivElement>(editable);
  const { near, watch } = useNear();
  const TextEditor = useTextEditor();
  return (
    <div ref={useMergedRef(watch, ref)} className={editable ? undefined : css.read}>
      <LockNotice part={part} />
      {near && TextEditor !== null ? (
        <TextEditor
          session={session}
          fragment={session.doc.getXmlFragment(answerRoot(questionId))}
          labelledBy={labelledBy}
          editable={editable}
        />
      ) : (
        <div className={css.waiting}>
          <AnswerText doc={session.doc} questionId={questionId} labelledBy={labelledBy} empty={t('nothingYet')} />
        </div>
      )}
    </div>
  );
}
