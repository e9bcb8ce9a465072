import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch, useParams } from 'react-router';
import { CHECKLIST_ROOT } from '../../shared/board/board.ts';
import { readScenarios } from '../../shared/board/scenarios.ts';
import type { QuestionId } from '../../shared/ids.ts';
import type { AgendaBlock } from '../../shared/stage/agenda-blocks.ts';
import { useAgenda, useShownAgenda } from '../agenda/use-agenda.ts';
import { LostWords } from '../editor/lost-words.tsx';
import type { Session } from '../live/live.ts';
import type { Loss } from '../live/loss.ts';
import type { Readable } from '../live/readable.ts';
import { useReadable } from '../live/use-live.ts';
import { type LossGround, lossPlace } from './loss-place.ts';
import css from './losses.module.css';
import { useSession } from './session.ts';
import { useWorkshop } from './use-workshop.ts';

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
  const ground = useGround(session);
  return (
    <div className={css.losses}>
      {losses.map((loss) => {
        const { key, name } = lossPlace(loss, ground);
        return (
          <div key={loss.id}>
            <p className={css.where}>{t(key, { name: name ?? '' })}</p>
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

function useGround({ doc }: Session): LossGround {
  const agenda = useAgenda();
  const { checklist } = useWorkshop().view.guide;
  // As they are called when the words are offered: a title that changes under the sentence would only puzzle.
  const scenarios = useMemo(() => new Map(readScenarios(doc).map(({ id, title }) => [id, title])), [doc]);
  return { agenda, checklist, scenarios };
}
