import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmptyAnswer } from '../../../shared/board/answer-tree.ts';
import { blockNotes } from '../../../shared/board/board.ts';
import { byOrder } from '../../../shared/board/order.ts';
import type { BlockId, QuestionId } from '../../../shared/ids.ts';
import { useAgenda } from '../../agenda/use-agenda.ts';
import { AnswerText, useAnswerTree } from '../../editor/answer-text.tsx';
import { PlainNotes } from '../../matrix/plain-notes.tsx';
import { useNotesAt } from '../../notes/notes.ts';
import { useStage, useWorkshop } from '../../workshop/use-workshop.ts';
import { useBoard } from '../board-context.ts';
import { Paged } from '../paged.tsx';
import type { Shown } from '../views.tsx';
import { Frame } from './frame.tsx';
import { onTable } from './on-table.ts';
import css from './question-view.module.css';
import { usePeople } from './use-people.ts';
import WaitingView from './waiting-view.tsx';
import { authorsOf, useAuthors, Writers } from './writers.tsx';

const TITLE = 'shown-question';

/** A question, and under it the joint answer as it grows, with what partners put beside it. */
export default function QuestionView({ showing, watch }: Shown<'question'>): ReactNode {
  const { t } = useTranslation('projector');
  const { guide } = useWorkshop().view;
  const authors = useAuthors(watch);
  const home = useAgenda().find(({ questions }) => questions.some(({ id }) => id === showing.id));
  const question = home?.questions.find(({ id }) => id === showing.id);
  if (home === undefined || question === undefined) return <WaitingView />;
  return (
    <Frame
      titleId={TITLE}
      title={question.text}
      lang={guide.locale}
      look="question"
      over={question.core ? t('coreQuestion', { block: home.block.title }) : home.block.title}
    >
      <Paged follows foot={<Writers by={authorsOf(authors, [question])} />}>
        <Answer questionId={question.id} />
        <Beside questionId={question.id} blockId={home.block.id} />
      </Paged>
    </Frame>
  );
}

function Answer({ questionId }: { questionId: QuestionId }): ReactNode {
  const { t } = useTranslation('projector');
  const doc = useBoard();
  const tree = useAnswerTree(doc, questionId);
  const { guide } = useWorkshop().view;
  if (isEmptyAnswer(tree)) return <p className={css.none}>{t('noAnswer')}</p>;
  return (
    <div lang={guide.locale}>
      <AnswerText doc={doc} questionId={questionId} labelledBy={TITLE} empty={null} />
    </div>
  );
}

/** The contributions to the question, as after a silent round; nothing where there are none. */
function Beside({ questionId, blockId }: { questionId: QuestionId; blockId: BlockId }): ReactNode {
  const { t } = useTranslation('projector');
  const { hidden } = useStage();
  const { partners, people } = usePeople();
  const root = blockNotes(blockId);
  const all = useNotesAt(useBoard(), root, { questionId });
  const notes = useMemo(() => onTable(all, root, hidden).sort(byOrder), [all, root, hidden]);
  if (notes.length === 0) return null;
  return (
    <section className={css.beside}>
      <h2 className={css.heading}>{t('contributions')}</h2>
      <PlainNotes notes={notes} partners={partners} people={people} />
    </section>
  );
}
