import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch, useParams } from 'react-router';
import { CHECKLIST_ROOT } from '../../shared/board/board.ts';
import type { QuestionId } from '../../shared/ids.ts';
import type { AgendaBlock } from '../../shared/stage/agenda-blocks.ts';
import { useAgenda, useShownAgenda } from '../agenda/use-agenda.ts';
import { LostWords } from '../editor/lost-words.tsx';
import type { Session } from '../live/live.ts';
import type { Loss } from '../live/loss.ts';
import type { Readable } from '../live/readable.ts';
import { useReadable } from '../live/use-live.ts';
import css from './losses.module.css';
import { useSession } from './session.ts';

const NONE: Readable<readonly Loss[]> = (() => {
  const none: readonly Loss[] = [];
  return { getSnapshot: () => none, subscribe: () => () => {} };
})();

/** Words to be offered back whose answer is not on this page; an answer on the page offers its own. */
export function Losses(): ReactNode {
  const session = useSession();
  const losses = useReadable(session?.losses ?? NONE);
  const shown = questionsOn(useShownAgenda(), useParams().blockId);
  const onChecklist = useMatch('/w/:workshopId/checklist') !== null;
  const elsewhere = losses.filter(({ place, questionId }) =>
    place?.root === CHECKLIST_ROOT ? !onChecklist : questionId === null || !shown.has(questionId),
  );
  return session === null || elsewhere.length === 0 ? null : <Elsewhere losses={elsewhere} session={session} />;
}

/** All of them, where no answer can be seen any more. */
export function AllLosses(): ReactNode {
  const session = useSession();
  const losses = useReadable(session?.losses ?? NONE);
  return session === null || losses.length === 0 ? null : <Elsewhere losses={losses} session={session} />;
}

function Elsewhere({ losses, session }: { losses: readonly Loss[]; session: Session }): ReactNode {
  const { t } = useTranslation('workshop');
  const agenda = useAgenda();
  return (
    <div className={css.losses}>
      {losses.map((loss) => {
        const question = questionText(agenda, loss.questionId);
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

function questionsOn(shown: readonly AgendaBlock[], blockId: string | undefined): ReadonlySet<QuestionId> {
  const here = shown.find(({ block }) => block.id === blockId);
  return new Set(here?.questions.map(({ id }) => id));
}

function questionText(agenda: readonly AgendaBlock[], id: QuestionId | null): string | null {
  return agenda.flatMap(({ questions }) => questions).find((question) => question.id === id)?.text ?? null;
}
