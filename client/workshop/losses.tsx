import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { answerableQuestions, type Guide } from '../../shared/guide/guide.ts';
import type { QuestionId } from '../../shared/ids.ts';
import { LostWords } from '../editor/lost-words.tsx';
import type { Loss } from '../live/loss.ts';
import type { Readable } from '../live/readable.ts';
import type { Session } from '../live/session.ts';
import { useReadable } from '../live/use-live.ts';
import css from './losses.module.css';
import { useSession } from './session.ts';
import { useWorkshop } from './use-workshop.ts';

const NONE: Readable<readonly Loss[]> = (() => {
  const none: readonly Loss[] = [];
  return { getSnapshot: () => none, subscribe: () => () => {} };
})();

/** Words to be offered back whose answer is not on this page; an answer on the page offers its own. */
export function Losses(): ReactNode {
  const { view } = useWorkshop();
  const session = useSession();
  const losses = useReadable(session?.losses ?? NONE);
  const shown = questionsOn(view.guide, useParams().blockId);
  const elsewhere = losses.filter((loss) => loss.questionId === null || !shown.has(loss.questionId));
  return session === null || elsewhere.length === 0 ? null : <Elsewhere losses={elsewhere} session={session} />;
}

function Elsewhere({ losses, session }: { losses: readonly Loss[]; session: Session }): ReactNode {
  const { t } = useTranslation('workshop');
  const { guide } = useWorkshop().view;
  return (
    <div className={css.losses}>
      {losses.map((loss) => {
        const question = questionText(guide, loss.questionId);
        return (
          <div key={loss.id}>
            <p className={css.where}>{question === null ? t('lostSomewhere') : t('lostElsewhere', { question })}</p>
            <LostWords losses={[loss]} onForget={session.forgetLoss} />
          </div>
        );
      })}
    </div>
  );
}

function questionsOn(guide: Guide, blockId: string | undefined): ReadonlySet<QuestionId> {
  const block = guide.blocks.find((one) => one.id === blockId);
  return new Set(block === undefined ? [] : answerableQuestions(block).map((question) => question.id));
}

function questionText(guide: Guide, id: QuestionId | null): string | null {
  for (const block of guide.blocks) {
    const question = answerableQuestions(block).find((one) => one.id === id);
    if (question !== undefined) return question.text;
  }
  return null;
}
