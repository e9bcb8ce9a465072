import { type ReactNode, useEffect } from 'react';
import { useTitle } from '../ui/page/use-title.ts';
import { useSession } from '../workshop/session.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { AtTable } from './at-table.tsx';
import { Beside } from './beside.tsx';
import { BoardHead } from './board-head.tsx';
import css from './board-page.module.css';
import { Stretches } from './stretches.tsx';
import { useBoard } from './use-board.ts';

/** With more partners the list is longer than the window: then it scrolls with the page instead of staying in sight. */
const MOST_IN_SIGHT = 8;

/** The board: the whole conversation as a line of blocks, what stands beside it, and who is at the table. */
export default function BoardPage(): ReactNode {
  const { workshop } = useWorkshop().view;
  const session = useSession();
  const { partners } = useStage();
  const board = useBoard();
  useTitle(workshop.title);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  return (
    <div className={css.page}>
      <BoardHead />
      <div className={css.line}>
        <Stretches board={board} />
      </div>
      <aside className={css.aside} data-long={partners.length > MOST_IN_SIGHT} aria-labelledby="at-table">
        <AtTable titleId="at-table" />
      </aside>
      <div className={css.beside}>
        <Beside checks={board?.checks ?? null} />
      </div>
    </div>
  );
}
