import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { UnsentWords } from '../notes/unsent-draft.tsx';
import { ButtonLink } from '../ui/button/button.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { Waiting } from '../ui/page/waiting.tsx';
import { useSession } from '../workshop/session.ts';
import { useMay, useStage, useWorkshop } from '../workshop/use-workshop.ts';
import css from './freeze-page.module.css';
import { FrozenPart } from './frozen-part.tsx';
import { PreflightPart } from './preflight-part.tsx';
import { useChoices } from './use-choices.ts';
import { type Reopening, useReopen } from './use-reopen.ts';

/** Where who steers freezes the text, or opens it again. */
export default function FreezePage(): ReactNode {
  const { t } = useTranslation('freezing');
  const { workshop } = useWorkshop().view;
  const session = useSession();
  const steers = useMay('steer');
  const { phase, epoch } = useStage();
  const reopening = useReopen();
  const title = t(phase === 'open' ? 'title' : 'titleFrozen');
  useTitle(`${title} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  return (
    <div className={css.page}>
      <h1 className={css.title}>{title}</h1>
      {!steers && (
        <>
          <p>{t('notYours')}</p>
          <div>
            <ButtonLink to={`/w/${workshop.id}`}>{t('toBoard')}</ButtonLink>
          </div>
        </>
      )}
      {/* Someone else opened it first: her reason was not needed, and is hers to copy. */}
      {phase !== 'frozen' && !reopening.busy && <UnsentWords text={reopening.reason} />}
      {steers && <Round key={epoch} reopening={reopening} />}
    </div>
  );
}

/** What can be done in one working round, before its freeze and after. */
function Round({ reopening }: { reopening: Reopening }): ReactNode {
  const { t } = useTranslation('freezing');
  const { phase } = useStage();
  const choices = useChoices();
  return (
    <>
      {phase !== 'frozen' && <PreflightPart choices={choices} />}
      {phase === 'sealing' && <Waiting>{t('sealing')}</Waiting>}
      {phase === 'frozen' && <FrozenPart remark={choices.remark} reopening={reopening} />}
    </>
  );
}
