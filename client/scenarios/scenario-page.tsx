import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { SCENARIO_POSITIONS } from '../../shared/board/board.ts';
import { changeScenario, type Scenario } from '../../shared/board/scenarios.ts';
import { useKeptFocus } from '../locks/kept-focus.ts';
import { LockStatus } from '../locks/locks.tsx';
import { Positions } from '../positions/positions.tsx';
import { SilentHere } from '../silent/silent-here.tsx';
import { Button, ButtonLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useRoundPaths } from '../voting/paths.ts';
import { useMay } from '../workshop/use-workshop.ts';
import { Description } from './description.tsx';
import { useFromQuestion, WayBackToQuestion } from './from-question.tsx';
import { Gathered } from './gathered-notes.tsx';
import { Maker } from './maker.tsx';
import { OwnNotes } from './own-notes.tsx';
import css from './scenario-page.module.css';
import { ScenarioVariants } from './scenario-variants.tsx';
import { ScenarioWeights } from './scenario-weights.tsx';
import { TakeAway } from './take-away.tsx';
import { TitleField } from './title-field.tsx';
import { useDraft } from './use-draft.ts';
import { mayRemove, useScenarios } from './use-scenarios.ts';
import { useTopic } from './use-topic.ts';

/** One scenario: what it is, what it combines, what speaks for and against it, and where the partners stand. */
export function ScenarioPage(): ReactNode {
  const { all } = useScenarios();
  const { scenarioId } = useParams();
  const scenario = all.find(({ id }) => id === scenarioId);
  if (scenario === undefined) return <NotHere scenarioId={scenarioId ?? ''} />;
  return <FoundScenario key={scenario.id} scenario={scenario} />;
}

/** Not known here; or one made it just now and the server refused: then what was typed is still there. */
function NotHere({ scenarioId }: { scenarioId: string }): ReactNode {
  const { t } = useTranslation('scenarios');
  const { paths } = useScenarios();
  const from = useFromQuestion();
  const { draft } = useDraft();
  const isMine = draft.madeAs === scenarioId;
  useTopic(t(isMine ? 'notKeptTitle' : 'goneTitle'));
  return (
    <div className={css.gone} role="status">
      <h1 className={css.goneTitle}>{t(isMine ? 'notKeptTitle' : 'goneTitle')}</h1>
      <p>{t(isMine ? 'notKeptText' : 'goneText')}</p>
      <div className={css.actions}>
        {isMine && (
          <ButtonLink kind="main" to={paths.form(from)}>
            {t('tryAgain')}
          </ButtonLink>
        )}
        <ButtonLink to={paths.list}>{t('toList')}</ButtonLink>
      </div>
    </div>
  );
}

const TITLE_ID = 'scenario-title';

function FoundScenario({ scenario }: { scenario: Scenario }): ReactNode {
  const { t } = useTranslation('scenarios');
  const scenarios = useScenarios();
  const { session, guide, paths, partners, aspects } = scenarios;
  const [taking, setTaking] = useState(false);
  const vote = useTranslation('voting').t;
  const steers = useMay('steer');
  const rounds = useRoundPaths();
  // Nothing is written on what was taken away; it can be read, and put back.
  const editable = scenarios.editable && !scenario.removed;
  const ref = useKeptFocus<HTMLDivElement>(editable);
  const titled = aspects.map(({ id, title }) => ({ id, title: title ?? t('ownTitle') }));
  useTopic(scenario.title);
  // The draft this was made of is let go of as soon as the server has it.
  useDraft();
  return (
    <div ref={ref} className={css.page}>
      <nav className={css.ways} aria-label={t('ways')}>
        <Link className={css.back} to={paths.list}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {t('toList')}
        </Link>
        <WayBackToQuestion />
      </nav>
      {scenario.removed && <Removed scenario={scenario} />}
      <header className={css.head}>
        <TitleField
          id={TITLE_ID}
          title={scenario.title}
          lang={guide.locale}
          editable={editable}
          onWrite={(title) => changeScenario(session.doc, scenario.id, { title })}
        />
        <div className={css.under}>
          <Maker scenario={scenario} />
          {editable && steers && (
            <ButtonLink kind="bare" to={rounds.form({ scenarioId: scenario.id })}>
              {vote('voteOnThis')}
            </ButtonLink>
          )}
          {editable && mayRemove(scenarios, scenario) && (
            <Button kind="bare" onClick={() => setTaking(true)} aria-expanded={taking}>
              {t('take')}
            </Button>
          )}
        </div>
        <LockStatus part={{ kind: 'scenarios' }} />
        {taking && editable && <TakeAway scenario={scenario} onClose={() => setTaking(false)} />}
      </header>
      <SilentHere target={{ kind: 'scenario', id: scenario.id }} aspects={titled} />
      <div className={css.columns}>
        <div className={css.first}>
          <Description scenarioId={scenario.id} titleId={TITLE_ID} editable={editable} />
        </div>
        <div className={css.beside}>
          <ScenarioVariants scenario={scenario} editable={editable} />
          <ScenarioWeights scenario={scenario} />
        </div>
        <div className={css.main}>
          {partners.length > 0 && (
            <section className={css.part} aria-labelledby="scenario-stances">
              <h2 className={css.heading} id="scenario-stances">
                {t('stancesTitle')}
              </h2>
              <Positions
                session={session}
                root={SCENARIO_POSITIONS}
                subjectId={scenario.id}
                labelledBy={TITLE_ID}
                editable={editable}
                unfolded
              />
            </section>
          )}
          <OwnNotes scenario={scenario} editable={editable} />
          <Gathered scenario={scenario} />
        </div>
      </div>
    </div>
  );
}

function Removed({ scenario }: { scenario: Scenario }): ReactNode {
  const { t } = useTranslation('scenarios');
  const scenarios = useScenarios();
  return (
    <Notice
      title={t('removedTitle')}
      actions={
        mayRemove(scenarios, scenario) && (
          <Button onClick={() => changeScenario(scenarios.session.doc, scenario.id, { removed: false })}>
            {t('putBack')}
          </Button>
        )
      }
    >
      {t('removedText')}
    </Notice>
  );
}
