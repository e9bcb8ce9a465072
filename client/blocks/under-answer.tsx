import { useMergedRef } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { blockPositions } from '../../shared/board/board.ts';
import type { BlockId } from '../../shared/ids.ts';
import type { AgendaQuestion } from '../../shared/stage/agenda-blocks.ts';
import { useWriters } from '../authors/authors.ts';
import { WroteLine } from '../authors/wrote-line.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import type { Session } from '../live/live.ts';
import { useKeptFocus } from '../locks/kept-focus.ts';
import { Contributions } from '../notes/contributions.tsx';
import { Positions } from '../positions/positions.tsx';
import { useEditable } from '../workshop/use-workshop.ts';
import css from './under-answer.module.css';
import { useNear } from './use-near.ts';

type Props = { session: Session; blockId: BlockId; question: AgendaQuestion; labelledBy: string };

/**
 * What stands under a joint answer: who wrote it and what it said before, where the partners stand, and their notes. It
 * comes when one nears it. Under the core question it lies open, since that is what the block turns on; under the others
 * it is a line each, so that twelve questions on a phone are still twelve questions.
 */
export function UnderAnswer({ session, blockId, question, labelledBy }: Props): ReactNode {
  const editable = useEditable({ kind: 'block', id: blockId });
  const ref = useKeptFocus<HTMLDivElement>(editable);
  const { near, watch } = useNear();
  const { id, core } = question;
  const common = { session, labelledBy, editable, unfolded: core };
  return (
    <div ref={useMergedRef(watch, ref)} className={css.under} data-core={core}>
      {near && (
        <>
          <AboutAnswer question={question} />
          <div className={css.part}>
            <Positions {...common} root={blockPositions(blockId)} subjectId={id} />
          </div>
          <div className={css.part}>
            <Contributions {...common} blockId={blockId} questionId={id} />
          </div>
        </>
      )}
    </div>
  );
}

/** Who wrote the answer, and the way to what it said before; nothing while nobody wrote. */
function AboutAnswer({ question: { id, text } }: Pick<Props, 'question'>): ReactNode {
  const { partners, facilitator } = useWriters(id);
  if (partners.length === 0 && !facilitator) return null;
  return (
    <div className={css.about}>
      <WroteLine questionId={id} />
      <div className={css.earlier}>
        <HistoryButton questionId={id} question={text} />
      </div>
    </div>
  );
}
