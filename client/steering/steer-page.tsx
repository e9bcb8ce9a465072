import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button/button.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { useSession } from '../workshop/session.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { Elsewhere } from './elsewhere.tsx';
import { LineList } from './line-list.tsx';
import { LocksPart } from './locks-part.tsx';
import { NowPart } from './now-part.tsx';
import { PeopleHere } from './people-here.tsx';
import { SignalsPart } from './signals-part.tsx';
import { SilentPart } from './silent-part.tsx';
import css from './steer-page.module.css';
import { useSteeringIfAny } from './steering.ts';
import { StepButtons } from './step-buttons.tsx';
import { TimerPart } from './timer-part.tsx';
import { Trouble } from './trouble.tsx';

/** The remote control: the same hand as a page, for a phone beside the laptop that drives the big screen. */
export default function SteerPage(): ReactNode {
  const { t } = useTranslation('steering');
  const { workshop } = useWorkshop().view;
  const session = useSession();
  const steers = useSteeringIfAny() !== null;
  // One that is on stands before everything that can wait.
  const { silent, phase } = useStage();
  const isOpen = phase === 'open';
  useTitle(`${t('title')} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  if (!steers) return <NotYours />;
  return (
    <div className={css.page}>
      <h1 className={css.title}>{t('title')}</h1>
      <Trouble />
      <div className={css.halves}>
        <div className={css.half}>
          <NowPart />
          <TimerPart />
          <SignalsPart />
          {isOpen && silent !== null && <SilentPart />}
        </div>
        <div className={css.half}>
          <LineList />
          {isOpen && silent === null && <SilentPart />}
          {isOpen && <LocksPart />}
          <PeopleHere />
          <Elsewhere />
        </div>
      </div>
      <div className={css.bar}>
        <StepButtons />
      </div>
    </div>
  );
}

function NotYours(): ReactNode {
  const { t } = useTranslation('steering');
  const { workshop } = useWorkshop().view;
  return (
    <div className={css.page}>
      <h1>{t('title')}</h1>
      <p>{t('notYours')}</p>
      <div>
        <ButtonLink to={`/w/${workshop.id}`}>{t('toBoard')}</ButtonLink>
      </div>
    </div>
  );
}
