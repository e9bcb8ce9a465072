import { IconKeyboard, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { useStage } from '../workshop/use-workshop.ts';
import { Elsewhere } from './elsewhere.tsx';
import { LineList } from './line-list.tsx';
import { LocksPart } from './locks-part.tsx';
import { NowPart } from './now-part.tsx';
import { PeopleHere } from './people-here.tsx';
import { ShowPage } from './show-page.tsx';
import { SignalsPart } from './signals-part.tsx';
import { SilentPart } from './silent-part.tsx';
import { useSteering } from './steering.ts';
import css from './steering-panel.module.css';
import { StepButtons } from './step-buttons.tsx';
import { TimerPart } from './timer-part.tsx';
import { Trouble } from './trouble.tsx';

/** The panel beside the board: it hides nothing of it, and stays while she goes from page to page. */
export default function SteeringPanel(): ReactNode {
  const { t } = useTranslation('steering');
  const { open, toggle } = useSteering();
  // One that is on stands before everything that can wait.
  const { silent, phase } = useStage();
  const isOpen = phase === 'open';
  return (
    <>
      <header className={css.head}>
        <h2 className={css.title} id="steering-title">
          {t('title')}
        </h2>
        <Button kind="bare" aria-haspopup="dialog" title={t('sheet_keys')} onClick={() => open('keys')}>
          <IconKeyboard size={22} aria-hidden="true" />
          <span className="visually-hidden">{t('sheet_keys')}</span>
        </Button>
        <Button kind="bare" title={t('hide')} onClick={toggle}>
          <IconX size={22} aria-hidden="true" />
          <span className="visually-hidden">{t('hide')}</span>
        </Button>
      </header>
      <div className={css.parts}>
        <Trouble />
        <NowPart>
          <ShowPage />
          <StepButtons />
        </NowPart>
        <TimerPart />
        <SignalsPart />
        {isOpen && silent !== null && <SilentPart />}
        <LineList />
        {isOpen && silent === null && <SilentPart />}
        {isOpen && <LocksPart />}
        <PeopleHere />
        <Elsewhere />
      </div>
    </>
  );
}
